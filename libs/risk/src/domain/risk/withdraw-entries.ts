// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide, reject } from '#libs/kernel';
import { RiskEntriesWithdrawn, type RiskEvent } from './events.js';
import { evolveRisk, noRisk, type RiskState } from './risk.js';

export interface WithdrawRiskEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawRiskEntries: Decide<RiskState, WithdrawRiskEntries, RiskEvent> = ({ eventIds, reason }, state) => {
  if (state.current.status === 'none') reject('risk.unknown');
  const rules = { initial: noRisk, withdrawal: RiskEntriesWithdrawn.type, evolve: evolveRisk };
  const risk = afterWithdrawing(state, eventIds, rules);
  if (!risk || risk.status === 'none') return [];
  const { status, assessment, decision, riskId } = risk;
  const { consequence, likelihoodLevel, assessedOn } = assessment ?? {};
  const standing = { status, consequence, likelihoodLevel, assessedOn, ...decision };
  return [RiskEntriesWithdrawn({ riskId, withdrawnEventIds: eventIds, reason, standing })];
};
