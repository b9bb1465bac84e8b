// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import { FollowUpEntriesWithdrawn, type FollowUpEvent } from './events.js';
import { evolveFollowUp, type FollowUpState, noFollowUp } from './follow-up.js';
import { type PerformFollowUp, performFollowUp, type StopFollowUp, stopFollowUp } from './perform.js';
import { type PlanFollowUp, planFollowUp, type ReplanFollowUp, replanFollowUp } from './plan.js';
import { type WithdrawFollowUpEntries, withdrawFollowUpEntries } from './withdraw-entries.js';

export interface FollowUpCommands {
  PlanFollowUp: PlanFollowUp;
  ReplanFollowUp: ReplanFollowUp;
  PerformFollowUp: PerformFollowUp;
  StopFollowUp: StopFollowUp;
  WithdrawFollowUpEntries: WithdrawFollowUpEntries;
}

export const followUpDecider: Decider<FollowUpState, FollowUpCommands, FollowUpEvent> = {
  streamType: 'followUp',
  initial: nothingWithdrawn(noFollowUp),
  evolve: evolveWithdrawable(noFollowUp, FollowUpEntriesWithdrawn.type, evolveFollowUp),
  commands: {
    PlanFollowUp: planFollowUp,
    ReplanFollowUp: replanFollowUp,
    PerformFollowUp: performFollowUp,
    StopFollowUp: stopFollowUp,
    WithdrawFollowUpEntries: withdrawFollowUpEntries,
  },
};
