// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type RiskEvent, RiskFollowedUp } from './events.js';
import { openRisk, type RiskState } from './risk.js';

export type FollowUpRisk = Omit<DataOf<typeof RiskFollowedUp>, 'riskId' | 'unitIds'>;

export const followUpRisk: Decide<RiskState, FollowUpRisk, RiskEvent> = (data, state, meta) => {
  const { riskId, unitIds } = openRisk(state);
  if (data.nextOn && data.nextOn <= meta.occurredOn) reject('risk.review-not-ahead', { reviewOn: data.nextOn });
  return [RiskFollowedUp({ ...data, riskId, unitIds })];
};
