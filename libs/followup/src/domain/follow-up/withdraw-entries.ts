// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide, reject } from '#libs/kernel';
import { FollowUpEntriesWithdrawn, type FollowUpEvent } from './events.js';
import { evolveFollowUp, type FollowUpState, type KnownFollowUp, noFollowUp, subjectOf } from './follow-up.js';

export interface WithdrawFollowUpEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawFollowUpEntries: Decide<FollowUpState, WithdrawFollowUpEntries, FollowUpEvent> = (
  { eventIds, reason },
  state,
) => {
  if (state.current.status === 'none') reject('followup.unknown');
  const rules = { initial: noFollowUp, withdrawal: FollowUpEntriesWithdrawn.type, evolve: evolveFollowUp };
  const after = afterWithdrawing(state, eventIds, rules);
  if (!after || after.status === 'none') return [];
  const withdrawal = { withdrawnEventIds: eventIds, reason, standing: standingOf(after) };
  return [FollowUpEntriesWithdrawn({ ...subjectOf(after), ...withdrawal })];
};

/** What a reader of this one event needs to show the follow-up as it stands now. */
const standingOf = ({ status, dueOn, firstOn, rule, responsibleId, last, times, stoppedOn }: KnownFollowUp) => ({
  ...{ status, dueOn, firstOn, rule, responsibleId, times, stoppedOn },
  lastPerformedOn: last?.performedOn,
  lastResult: last?.result,
});
