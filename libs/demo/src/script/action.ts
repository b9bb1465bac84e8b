// SPDX-License-Identifier: EUPL-1.2
import type { AppendResult, DayNumber } from '#libs/kernel';
import { type Commands, hashOf, type Sender, type StreamCommandClass } from '#libs/platform';
import type { PersonKey } from '../data/people.js';
import { ids } from '../ids.js';

export interface When {
  /** The day on which it was recorded. */
  day: DayNumber;
  by: PersonKey | 'system';
  /** The time of day in minutes, where it matters; any working hour otherwise. */
  at?: number;
  /** The day on which it was true, where it was recorded afterwards, and why it was. */
  late?: { occurredOn: DayNumber; reason: string };
  /** What the command's id follows from, where its content holds an id that differs between databases. */
  key?: string;
}

/** One command of the demo, with its day. Its id follows from its content, so that a second load repeats it. */
export interface Action extends When {
  commandId: string;
  streamId: string;
  carryOut(commands: Commands, sender: Sender): Promise<AppendResult>;
}

export function action<C, N extends keyof C & string>(
  when: When,
  message: StreamCommandClass<C>,
  command: { name: N; streamId: string; data: C[N] },
): Action {
  const { name, streamId, data } = command;
  return {
    ...when,
    streamId,
    commandId: ids.command(when.key ?? `${when.day}:${hashOf(name, streamId, data)}`),
    carryOut: (commands, sender) => commands.carryOut(sender, message, command),
  };
}
