// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type FollowUpEvent, FollowUpPerformed, FollowUpStopped } from './events.js';
import { type FollowUpState, standingFollowUp, subjectOf } from './follow-up.js';

/** `nextOn` is worked out from the rule before the decision. */
export type PerformFollowUp = Omit<DataOf<typeof FollowUpPerformed>, 'followUpId' | 'title' | 'target'>;

export interface StopFollowUp {
  reason: string;
}

export const performFollowUp: Decide<FollowUpState, PerformFollowUp, FollowUpEvent> = (data, state, meta) => {
  const followUp = standingFollowUp(state);
  const { title, target, last } = followUp;
  const { unitIds, topics, result, summary, nextOn } = data;
  if (last?.performedOn === meta.occurredOn && last.result === result && last.summary === summary) return [];
  if (followUp.status === 'performed') reject('followup.performed', { title });
  if (target.kind === 'wayOfWorking' && unitIds.length === 0) reject('followup.no-unit', { title });
  if (target.kind === 'result' && topics.length === 0) reject('followup.no-topic', { title });
  if (nextOn !== undefined && nextOn <= meta.occurredOn) reject('followup.next-day-passed', { nextOn });
  return [FollowUpPerformed({ ...subjectOf(followUp), ...data, topics: [...new Set(topics)] })];
};

export const stopFollowUp: Decide<FollowUpState, StopFollowUp, FollowUpEvent> = ({ reason }, { current }) => {
  if (current.status === 'none') reject('followup.unknown');
  return current.status === 'stopped' ? [] : [FollowUpStopped({ ...subjectOf(current), reason })];
};
