// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide, reject } from '#libs/kernel';
import { RiskEntriesWithdrawn, type RiskEvent } from './events.js';
import { type Assessment, evolveRisk, type KnownRisk, noRisk, type RiskState } from './risk.js';

export interface WithdrawRiskEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawRiskEntries: Decide<RiskState, WithdrawRiskEntries, RiskEvent> = ({ eventIds, reason }, state) => {
  if (state.current.status === 'none') reject('risk.unknown');
  const rules = { initial: noRisk, withdrawal: RiskEntriesWithdrawn.type, evolve: evolveRisk };
  const risk = afterWithdrawing(state, eventIds, rules);
  if (!risk || risk.status === 'none') return [];
  return [
    RiskEntriesWithdrawn({ riskId: risk.riskId, withdrawnEventIds: eventIds, reason, standing: standingOf(risk) }),
  ];
};

/** What a reader of this one event needs to show the risk as it stands now. */
function standingOf({
  status,
  assessment,
  before,
  after,
  waiting,
  decision,
  followUp,
  ownerId,
  reassessOn,
}: KnownRisk) {
  const size = (judged: Assessment | undefined) => {
    if (!judged) return undefined;
    const { consequence, likelihoodLevel, assessedOn } = judged;
    return { consequence, likelihoodLevel, assessedOn };
  };
  const judged = { ...size(assessment), before: size(before), after: size(after) };
  return { status, ...judged, waiting, ...decision, ...followUp, reassessOn, owner: { ownerId } };
}
