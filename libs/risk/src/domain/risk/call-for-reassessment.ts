// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type Decide, fromDayNumber, reject, toDayNumber } from '#libs/kernel';
import { type RiskEvent, RiskReassessmentDue } from './events.js';
import type { RiskState } from './risk.js';

export interface CallForReassessment {
  measureId: string;
}

/** Within a month of the measure. A risk that is closed, never judged or called for already is left as it is. */
export const callForReassessment: Decide<RiskState, CallForReassessment, RiskEvent> = (
  { measureId },
  { current },
  meta,
) => {
  if (current.status === 'none') reject('risk.unknown');
  const { status, riskId, unitIds, assessment, reassessOn } = current;
  if (status === 'closed' || !assessment || reassessOn) return [];
  const dueOn = fromDayNumber(addMonths(toDayNumber(meta.occurredOn), 1));
  return [RiskReassessmentDue({ riskId, unitIds, measureId, dueOn })];
};
