// SPDX-License-Identifier: EUPL-1.2
import type { NewEvent, Recorded } from './event.js';
import { reject } from './rejection.js';

/**
 * The state of an aggregate whose events are evidence: the events themselves and those made void. The state that
 * decisions look at is folded from what still stands, so a withdrawal leaves nothing behind.
 */
export interface Withdrawable<State, Event extends NewEvent> {
  current: State;
  events: readonly Recorded<Event>[];
  withdrawn: ReadonlySet<string>;
}

type Evolve<State, Event extends NewEvent> = (state: State, event: Recorded<Event>) => State;
interface Withdrawal {
  withdrawnEventIds: string[];
}

export const nothingWithdrawn = <State>(initial: State): Withdrawable<State, never> => ({
  current: initial,
  events: [],
  withdrawn: new Set(),
});

/** Folds an event in; one of type `withdrawal` folds again what still stands. */
export function evolveWithdrawable<State, Event extends NewEvent>(
  initial: State,
  withdrawal: string,
  evolve: Evolve<State, Event>,
): Evolve<Withdrawable<State, Event>, Event> {
  return (state, event) => {
    const events = [...state.events, event];
    if (event.type !== withdrawal) return { ...state, events, current: evolve(state.current, event) };
    const withdrawn = new Set([...state.withdrawn, ...(event.data as Withdrawal).withdrawnEventIds]);
    return { events, withdrawn, current: standing(events, withdrawn, withdrawal).reduce(evolve, initial) };
  };
}

const standing = <Event extends NewEvent>(
  events: Recorded<Event>[],
  withdrawn: ReadonlySet<string>,
  withdrawal: string,
) => events.filter((event) => event.type !== withdrawal && !withdrawn.has(event.eventId));

/**
 * What would stand after withdrawing these events. Refuses ids that are not this object's
 * (`platform.nothing-to-withdraw`) and its first event (`platform.cannot-withdraw-first`). Undefined: all were
 * withdrawn already.
 */
export function afterWithdrawing<State, Event extends NewEvent>(
  state: Withdrawable<State, Event>,
  eventIds: readonly string[],
  rules: { initial: State; withdrawal: string; evolve: Evolve<State, Event> },
): State | undefined {
  for (const eventId of eventIds) {
    const at = state.events.findIndex((event) => event.eventId === eventId && event.type !== rules.withdrawal);
    if (at < 0) reject('platform.nothing-to-withdraw', { eventId });
    if (at === 0) reject('platform.cannot-withdraw-first', { eventId });
  }
  if (eventIds.every((eventId) => state.withdrawn.has(eventId))) return undefined;
  const withdrawn = new Set([...state.withdrawn, ...eventIds]);
  return standing([...state.events], withdrawn, rules.withdrawal).reduce(rules.evolve, rules.initial);
}
