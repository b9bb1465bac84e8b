// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { AttestationHandler, ModelChoiceHandler, RoundHandler } from './assessment.commands.js';
import { AttestationRegister } from './read/attestations.js';
import { ChangesBetween } from './read/changes.js';
import { GapsToTarget } from './read/gaps.js';
import { MaturityChanged } from './read/maturity-changed.js';
import { MaturityNow } from './read/maturity-now.js';
import { CarriedByObject } from './read/carried-by-object.js';
import { MeasureInDepth } from './read/measure.js';
import { Models } from './read/models.js';
import { RoundComparisons } from './read/round-comparison.js';
import { RoundRegister } from './read/rounds.js';
import { LevelOverTime } from './read/timeline.js';
import { ImportWorkbookHandler } from './workbook.commands.js';
import { ActivateModel } from './write/activate-model.js';
import { AttestMeasure } from './write/attest-measure.js';
import { ImportRisks } from './write/import-risks.js';
import { ImportBusinessUnits } from './write/import-units.js';
import { ImportWork } from './write/import-work.js';
import { ImportWorkbook } from './write/import-workbook.js';
import { MapBoxes } from './write/map-boxes.js';
import { ReportAnswers } from './write/report-answers.js';
import { RiskImport } from './write/risk-import.js';
import { UnitImport } from './write/unit-import.js';
import { WithdrawAnswers } from './write/withdraw-answers.js';
import { WithdrawAttestation } from './write/withdraw-attestation.js';
import { Workbooks } from './write/workbooks.js';
import { WorkImport } from './write/work-import.js';

const handlers = [AttestationHandler, RoundHandler, ModelChoiceHandler, ImportWorkbookHandler];
const mutations = [
  AttestMeasure,
  WithdrawAttestation,
  ActivateModel,
  MapBoxes,
  ImportWorkbook,
  ImportBusinessUnits,
  ImportRisks,
  ImportWork,
  ReportAnswers,
  WithdrawAnswers,
];
const queries = [
  MaturityNow,
  LevelOverTime,
  ChangesBetween,
  GapsToTarget,
  CarriedByObject,
  MeasureInDepth,
  MaturityChanged,
  Models,
  AttestationRegister,
  RoundRegister,
  RoundComparisons,
];

const importers = [Workbooks, UnitImport, RiskImport, WorkImport];

@Module({ providers: [...handlers, ...mutations, ...queries, ...importers], exports: importers })
export class AssessmentModule {}
