// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { PracticeHandler } from './practice.commands.js';
import { WayOfWorkingEntries } from './read/way-of-working-entries.js';
import { DeclareCentralPart } from './write/declare-central-part.js';
import { EndCentralPart } from './write/end-central-part.js';
import { EndWayOfWorking } from './write/end-way-of-working.js';
import { EstablishWayOfWorking } from './write/establish-way-of-working.js';
import { WithdrawWayOfWorkingEntries } from './write/withdraw-way-of-working-entries.js';

const mutations = [
  EstablishWayOfWorking,
  EndWayOfWorking,
  DeclareCentralPart,
  EndCentralPart,
  WithdrawWayOfWorkingEntries,
];

@Module({ providers: [PracticeHandler, WayOfWorkingEntries, ...mutations] })
export class PracticeModule {}
