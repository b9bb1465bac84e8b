// SPDX-License-Identifier: EUPL-1.2
import { type Decider, evolveWithdrawable, nothingWithdrawn } from '#libs/kernel';
import { type EndCentralPart, endCentralPart, type EndWayOfWorking, endWayOfWorking } from './end.js';
import {
  type DeclareCentralPart,
  declareCentralPart,
  type EstablishWayOfWorking,
  establishWayOfWorking,
} from './establish.js';
import { type PracticeEvent, WayOfWorkingEntriesWithdrawn } from './events.js';
import { evolvePractice, noPractice, type PracticeState } from './practice.js';
import { type WithdrawWayOfWorkingEntries, withdrawWayOfWorkingEntries } from './withdraw-entries.js';

export interface PracticeCommands {
  EstablishWayOfWorking: EstablishWayOfWorking;
  EndWayOfWorking: EndWayOfWorking;
  DeclareCentralPart: DeclareCentralPart;
  EndCentralPart: EndCentralPart;
  WithdrawWayOfWorkingEntries: WithdrawWayOfWorkingEntries;
}

export const practiceDecider: Decider<PracticeState, PracticeCommands, PracticeEvent> = {
  streamType: 'wayOfWorking',
  initial: nothingWithdrawn(noPractice),
  evolve: evolveWithdrawable(noPractice, WayOfWorkingEntriesWithdrawn.type, evolvePractice),
  commands: {
    EstablishWayOfWorking: establishWayOfWorking,
    EndWayOfWorking: endWayOfWorking,
    DeclareCentralPart: declareCentralPart,
    EndCentralPart: endCentralPart,
    WithdrawWayOfWorkingEntries: withdrawWayOfWorkingEntries,
  },
};
