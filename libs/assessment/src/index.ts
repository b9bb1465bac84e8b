// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { AssessmentModule } from './assessment.module.js';
import { attestationRegister } from './read/attestations.js';
import { maturityProjection } from './read/maturity/projection.js';
import { roundRegister } from './read/rounds.js';
import { registers } from './read/registers.js';
import { texts } from './texts.js';

export * from './engine/index.js';
export * from './import/index.js';
export * from './models/index.js';
export * from './read/exports/exports.js';
export { timelineOf } from './read/timeline.js';
export { ruleInWords, type RuleLine } from './read/words/rule-in-words.js';
export { RiskImport } from './write/risk-import.js';
export { UnitImport } from './write/unit-import.js';
export { WorkImport } from './write/work-import.js';
export type { Importer } from './write/importer.js';
export { type WorkbookFile, Workbooks } from './write/workbooks.js';
export { AttestationCommand, ModelChoiceCommand, modelChoiceStream, RoundCommand } from './assessment.commands.js';
export { ImportWorkbookCommand, type ImportWorkbookWithAnswers } from './workbook.commands.js';
export { MeasureAttested } from './domain/attestation/attestation.js';
export { ModelActivated } from './domain/model-choice/events.js';
export { AnswersReported } from './domain/round/round.js';

export const assessmentContext: ContextDefinition = {
  name: 'assessment',
  module: AssessmentModule,
  projections: [maturityProjection, attestationRegister, roundRegister],
  reactions: [],
  texts,
  registers,
  history: { texts: eventTexts },
};
