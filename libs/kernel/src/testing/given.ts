// SPDX-License-Identifier: EUPL-1.2
import type { CommandMeta, Decider } from '../decider.js';
import { type Actor, checkEvent, type NewEvent, type Recorded } from '../event.js';
import { Rejection } from '../rejection.js';

const PERSON = '00000000-0000-4000-8000-00000000aaaa';
const pad = (n: number): string => n.toString(16).padStart(12, '0');

/** Ids that read well in specs: `id(1)` is always the same uuid. */
export const id = (n: number): string => `00000000-0000-4000-8000-${pad(n)}`;

/** The instant at noon UTC of a day, and the day. */
export const on = (day: string, actor: Actor = { personId: PERSON }): CommandMeta => ({
  actor,
  occurredAt: `${day}T12:00:00.000Z`,
  occurredOn: day,
});

/** Gives an event its place in a stream, as the log would. */
export function recorded<E extends NewEvent>(
  event: E,
  version: number,
  meta: CommandMeta = on('2026-03-01'),
): Recorded<E> {
  const { actor, occurredAt } = meta;
  return {
    ...event,
    eventId: id(1000 + version),
    organisationId: id(1),
    streamId: id(2),
    version,
    occurredAt,
    recordedAt: occurredAt,
    metadata: { actor, commandId: id(5000 + version), correlationId: id(5000 + version) },
    position: { epoch: 1, tx: String(700 + version), position: String(version) },
  } as unknown as Recorded<E>;
}

/** Reads as a rule: `given(riskDecider, ...history).when('RecordRiskDecision', data, on('2026-05-01')).then(...)`. */
export function given<S, C, E extends NewEvent>(decider: Decider<S, C, E>, ...history: E[]) {
  history.forEach(checkEvent);
  const state = history.reduce((s, event, i) => decider.evolve(s, recorded(event, i + 1)), decider.initial);
  return {
    state,
    when<N extends keyof C>(name: N, data: C[N], meta: CommandMeta = on('2026-03-01')) {
      const decide = () => decider.commands[name](data, state, meta);
      return {
        /** It does: exactly these events, each fitting its declaration. */
        then(...expected: E[]): void {
          const events = decide();
          events.forEach(checkEvent);
          expect(events).toEqual(expected);
        },
        /** It stays quiet: the wish is fulfilled already. */
        thenNothing(): void {
          expect(decide()).toEqual([]);
        },
        /** It refuses, with this code (and, where given, these parameters). */
        thenRejects(code: string, params?: Rejection['params']): void {
          let caught: unknown;
          try {
            decide();
          } catch (error) {
            caught = error;
          }
          expect(caught).toBeInstanceOf(Rejection);
          expect((caught as Rejection).code).toBe(code);
          if (params) expect((caught as Rejection).params).toMatchObject(params);
        },
      };
    },
  };
}
