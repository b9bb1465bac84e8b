// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { CERTAINTIES, PHASES, TREATMENTS } from '../domain/risk/events.js';

export const RISK_STATUSES = [
  'identified',
  'assessed',
  'treatmentProposed',
  'proposedUpward',
  'decided',
  'closed',
] as const;

export const TreatmentEnum = enumOf('RiskTreatment', TREATMENTS, 'Reduce, accept, transfer or avoid a risk.');
export const PhaseEnum = enumOf(
  'AssessmentPhase',
  PHASES,
  'Judged as it is (before), or with measures in place (after).',
);
export const CertaintyEnum = enumOf('Certainty', CERTAINTIES, 'How sure those who judged were.');
export const RiskStatusEnum = enumOf('RiskStatus', RISK_STATUSES, 'Where a risk stands.');
