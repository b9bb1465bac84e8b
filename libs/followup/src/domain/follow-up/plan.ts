// SPDX-License-Identifier: EUPL-1.2
import { type CommandMeta, type DataOf, type Decide, reject } from '#libs/kernel';
import { type FollowUpEvent, FollowUpPlanned, FollowUpReplanned } from './events.js';
import { type FollowUpState, standingFollowUp, subjectOf, type Target } from './follow-up.js';

export type PlanFollowUp = DataOf<typeof FollowUpPlanned>;
export type ReplanFollowUp = Pick<DataOf<typeof FollowUpReplanned>, 'dueOn' | 'rule' | 'responsibleId' | 'reason'>;

/** The system is never refused: it answers to what happened elsewhere, and finds its follow-up planned already. */
export const planFollowUp: Decide<FollowUpState, PlanFollowUp, FollowUpEvent> = (data, { current }, meta) => {
  checkTarget(data.target);
  if (current.status !== 'none') {
    const same = current.title === data.title && current.firstOn === data.dueOn && current.rule === data.rule;
    return same || 'system' in meta.actor ? [] : reject('followup.exists', { title: current.title });
  }
  checkDue(data.dueOn, meta);
  return [FollowUpPlanned(data)];
};

export const replanFollowUp: Decide<FollowUpState, ReplanFollowUp, FollowUpEvent> = (data, state, meta) => {
  const followUp = standingFollowUp(state);
  const { dueOn, rule, responsibleId } = data;
  checkDue(dueOn, meta);
  const { dueOn: due, rule: before, responsibleId: who } = followUp;
  if (due === dueOn && before === rule && who === responsibleId) return [];
  return [FollowUpReplanned({ ...subjectOf(followUp), ...data })];
};

/** Refuses `followup.target-incomplete`: what is followed up must be told apart. */
function checkTarget({ kind, wayOfWorking, id, name }: Target): void {
  const told = kind === 'wayOfWorking' ? wayOfWorking : kind === 'unit' ? id : (id ?? name);
  const strange = kind !== 'wayOfWorking' && wayOfWorking !== undefined;
  if (told === undefined || strange) reject('followup.target-incomplete', { kind });
}

function checkDue(dueOn: string, { occurredOn }: CommandMeta): void {
  if (dueOn < occurredOn) reject('followup.due-day-passed', { dueOn });
}
