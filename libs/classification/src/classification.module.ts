// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { ClassificationHandler } from './classification.commands.js';
import { ClassificationCoverages } from './read/classification-coverage.js';
import { ClassificationOf } from './read/classification-details.js';
import { Classifications } from './read/classifications.js';
import { ApproveClassification } from './write/approve-classification.js';
import { DeclineClassification } from './write/decline-classification.js';
import { ProposeClassification } from './write/propose-classification.js';
import { ReferClassification } from './write/refer-classification.js';
import { ReviewClassification } from './write/review-classification.js';
import { WithdrawClassificationEntries } from './write/withdraw-classification-entries.js';

const queries = [Classifications, ClassificationOf, ClassificationCoverages];
const mutations = [
  ...[ProposeClassification, ApproveClassification, ReviewClassification],
  ...[DeclineClassification, ReferClassification, WithdrawClassificationEntries],
];

@Module({ providers: [ClassificationHandler, ...queries, ...mutations] })
export class ClassificationModule {}
