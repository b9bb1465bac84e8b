// SPDX-License-Identifier: EUPL-1.2
import type { ContextDefinition } from '#libs/platform';
import { eventTexts } from './event-words.js';
import { riskAnalysesProjection } from './read/risk-analyses.js';
import { riskProjection } from './read/risk-projection.js';
import { identifyWhenLearnt } from './react/identify-when-learnt.js';
import { reassessWhenIntroduced } from './react/reassess-when-introduced.js';
import { RiskModule } from './risk.module.js';
import { registers } from './read/registers.js';
import { riskTasks } from './read/tasks.js';
import { texts } from './texts.js';

export { RiskAnalysisCommand, RiskCommand } from './risk.commands.js';
export { type RiskTitle, riskTitles } from './read/risk-titles.js';
export { unitsOfRisk } from './read/risk-register.js';
export { HARM_TYPES, type HarmType } from './domain/risk/harm-types.js';
export type { RiskEvent, Treatment } from './domain/risk/events.js';
export { RiskDecisionRecorded } from './domain/risk/events.js';

export const riskContext: ContextDefinition = {
  name: 'risk',
  module: RiskModule,
  projections: [riskProjection, riskAnalysesProjection],
  reactions: [reassessWhenIntroduced, identifyWhenLearnt],
  texts,
  registers,
  tasks: [riskTasks],
  history: { texts: eventTexts },
};
