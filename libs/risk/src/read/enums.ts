// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ANALYSIS_STATUSES } from '../domain/analysis/analysis.js';
import { CERTAINTIES, FOLLOW_UPS, PHASES, RISK_STATUSES, TREATMENTS } from '../domain/risk/events.js';
import { HARM_TYPES } from '../domain/risk/harm-types.js';

export const TreatmentEnum = enumOf('RiskTreatment', TREATMENTS, 'Reduce, accept, transfer or avoid a risk.');
export const PhaseEnum = enumOf(
  'AssessmentPhase',
  PHASES,
  'Judged as it is (before), or with measures in place (after).',
);
export const CertaintyEnum = enumOf('Certainty', CERTAINTIES, 'How sure those who judged were.');
export const RiskStatusEnum = enumOf('RiskStatus', RISK_STATUSES, 'Where a risk stands.');
export const FollowUpEnum = enumOf('RiskFollowUp', FOLLOW_UPS, 'How a risk has moved since it was last looked at.');
export const HarmTypeEnum = enumOf('HarmType', HARM_TYPES, 'What may be harmed. Each type has a degree of its own.');
export const AnalysisStatusEnum = enumOf('RiskAnalysisStatus', ANALYSIS_STATUSES, 'Where a risk analysis stands.');
