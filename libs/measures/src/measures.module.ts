// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { MeasureHandler } from './measures.commands.js';
import { SecurityMeasures } from './read/security-measures.js';
import { AllocateMeasureResources } from './write/allocate-measure-resources.js';
import { DecideSecurityMeasure } from './write/decide-security-measure.js';
import { EvaluateSecurityMeasure } from './write/evaluate-security-measure.js';
import { IntroduceSecurityMeasure } from './write/introduce-security-measure.js';
import { ProposeSecurityMeasure } from './write/propose-security-measure.js';
import { StopSecurityMeasure } from './write/stop-security-measure.js';
import { WithdrawSecurityMeasureEntries } from './write/withdraw-security-measure-entries.js';

const mutations = [
  ProposeSecurityMeasure,
  DecideSecurityMeasure,
  AllocateMeasureResources,
  IntroduceSecurityMeasure,
  EvaluateSecurityMeasure,
  StopSecurityMeasure,
  WithdrawSecurityMeasureEntries,
];

@Module({ providers: [MeasureHandler, SecurityMeasures, ...mutations] })
export class MeasuresModule {}
