// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, fromDayNumber, type Recorded, reject, stockholmDay, type Withdrawable } from '#libs/kernel';
import type { FOLLOW_UP_STATUSES, FollowUpEvent, FollowUpPlanned, RESULTS } from './events.js';

export type Target = DataOf<typeof FollowUpPlanned>['target'];
export type Result = (typeof RESULTS)[number];

/** A follow-up as the decisions see it. */
export type FollowUp =
  | { status: 'none' }
  | {
      status: (typeof FOLLOW_UP_STATUSES)[number];
      followUpId: string;
      title: string;
      target: Target;
      /** The next day; none when there is nothing left to do. */
      dueOn?: string;
      /** The day that a recurrence counts from. */
      firstOn: string;
      rule?: string;
      responsibleId?: string;
      last?: { performedOn: string; result: Result; summary: string };
      times: number;
      stoppedOn?: string;
    };

export type KnownFollowUp = Exclude<FollowUp, { status: 'none' }>;
export type FollowUpState = Withdrawable<FollowUp, FollowUpEvent>;

export const noFollowUp: FollowUp = { status: 'none' };

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Folds one event into a follow-up. */
export function evolveFollowUp(followUp: FollowUp, event: Recorded<FollowUpEvent>): FollowUp {
  if (event.type === 'FollowUpPlanned') {
    const { followUpId, title, target, dueOn, rule, responsibleId } = event.data;
    return { status: 'planned', followUpId, title, target, dueOn, firstOn: dueOn, rule, responsibleId, times: 0 };
  }
  if (followUp.status === 'none') return followUp;
  switch (event.type) {
    case 'FollowUpReplanned': {
      const { dueOn, rule, responsibleId } = event.data;
      return { ...followUp, status: 'planned', dueOn, firstOn: dueOn, rule, responsibleId };
    }
    case 'FollowUpPerformed': {
      const { nextOn: dueOn, result, summary } = event.data;
      const status = dueOn ? 'planned' : 'performed';
      const last = { performedOn: dayOf(event), result, summary };
      return { ...followUp, status, dueOn, last, times: followUp.times + 1 };
    }
    case 'FollowUpStopped':
      return { ...followUp, status: 'stopped', dueOn: undefined, stoppedOn: dayOf(event) };
    case 'FollowUpEntriesWithdrawn':
      return followUp;
  }
}

/** A follow-up that has not been stopped; refuses `followup.unknown` and `followup.stopped`. */
export function standingFollowUp({ current }: FollowUpState): KnownFollowUp {
  if (current.status === 'none') reject('followup.unknown');
  if (current.status === 'stopped') reject('followup.stopped', { title: current.title });
  return current;
}

/** What every event repeats of its follow-up. */
export const subjectOf = ({ followUpId, title, target }: KnownFollowUp) => ({ followUpId, title, target });
