// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type Decide } from '#libs/kernel';
import { type PracticeEvent, WayOfWorkingEntriesWithdrawn } from './events.js';
import { elementOf, evolvePractice, knownPractice, noPractice, type PracticeState } from './practice.js';

export interface WithdrawWayOfWorkingEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawWayOfWorkingEntries: Decide<PracticeState, WithdrawWayOfWorkingEntries, PracticeEvent> = (
  { eventIds, reason },
  state,
) => {
  const { wayOfWorking } = knownPractice(state);
  const rules = { initial: noPractice, withdrawal: WayOfWorkingEntriesWithdrawn.type, evolve: evolvePractice };
  const after = afterWithdrawing(state, eventIds, rules);
  if (!after || after.status === 'none') return [];
  const concerned = [...new Set(state.events.flatMap((event) => aboutIn(event, eventIds)))];
  const standing = concerned.flatMap((element) => after.entries[element] ?? []);
  return [WayOfWorkingEntriesWithdrawn({ wayOfWorking, withdrawnEventIds: eventIds, reason, concerned, standing })];
};

function aboutIn(event: PracticeState['events'][number], eventIds: readonly string[]): string[] {
  if (!eventIds.includes(event.eventId)) return [];
  if (event.type === 'WayOfWorkingTakenUp' || event.type === 'WayOfWorkingEntriesWithdrawn') return [];
  return [elementOf(event.data)];
}
