// SPDX-License-Identifier: EUPL-1.2
import type { Actor, NewEvent, Recorded } from './event.js';

/** What every command carries besides its own data. The domain has no clock: the day it happened comes from outside. */
export interface CommandMeta {
  actor: Actor;
  /** UTC instant at which it was true; never in the future. */
  occurredAt: string;
  /** The same as a calendar day in Europe/Stockholm, `YYYY-MM-DD`. */
  occurredOn: string;
}

/** One decision: returns events, none when the wish is already fulfilled, or refuses with `reject`. */
export type Decide<State, Data, Event extends NewEvent> = (data: Data, state: State, meta: CommandMeta) => Event[];

/** A command's data by command name. */
export type CommandMap<Commands> = { [Name in keyof Commands]: Commands[Name] };

/**
 * The rules of one stream type as plain functions over plain data: no clock, no ids, no I/O, no `async`.
 * `commands` maps each command's name (an imperative business verb) to its decision.
 */
export interface Decider<State, Commands, Event extends NewEvent> {
  streamType: string;
  initial: State;
  evolve(state: State, event: Recorded<Event>): State;
  commands: { [Name in keyof Commands]: Decide<State, Commands[Name], Event> };
}

/** The data that a decision takes. */
export type DataFor<D> = D extends (data: infer Data, ...rest: never[]) => unknown ? Data : never;
