// SPDX-License-Identifier: EUPL-1.2
import { decodePosition, type Position, Rejection } from '#libs/kernel';
import type { OperationContext } from '../access/viewer.js';

/** How far the read models are. Given by whoever runs the log reader, or looks at its checkpoint. */
export interface Freshness {
  /** False when the read models have not reached the position in time. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  /** Position of the last recorded event; undefined in an empty log. */
  head(): Promise<Position | undefined>;
  /** Waits until nothing that began to be written before now is still under way; false when that was not so in time. */
  settled(timeoutMs: number): Promise<boolean>;
}

/** Injection token of it. */
export const FRESHNESS = Symbol('Freshness');

/** The longest an operation waits for the read models. */
export const PATIENCE_MS = 1_000;

/** The longest that a transaction of the application may write (see the roles of the event store). */
const LONGEST_WRITE_MS = 120_000;

/**
 * What an operation must see before it reads: a query what it asks for by `minPosition` and by a recent `knownAt`, else
 * nothing in particular; a mutation, whose decision rests on it, all that has been recorded.
 */
export async function freshen(
  freshness: Freshness,
  operation: OperationContext['operation'],
  now = Date.now(),
): Promise<boolean> {
  const { kind, minPosition, knownAt } = operation;
  if (kind !== 'mutation') {
    if (knownAt !== undefined && !(await complete(freshness, knownAt, now))) return false;
    return minPosition === undefined || freshness.waitFor(minPosition, PATIENCE_MS);
  }
  const head = await freshness.head();
  if (head && !(await freshness.waitFor(head, PATIENCE_MS))) throw new Rejection('platform.read-models-behind');
  return true;
}

/**
 * For a mutation whose caller’s very next request rests on what it recorded: waits, at most `PATIENCE_MS`, until the
 * read models have it. False when they had not in time; then the change is made all the same.
 */
export async function untilReadable(freshness: Freshness, position: string): Promise<boolean> {
  const wanted = decodePosition(position);
  return wanted === undefined || freshness.waitFor(wanted, PATIENCE_MS);
}

/**
 * Waits until all that was recorded by then is there to be read, so that the same `knownAt` gets the same answer for
 * ever: an event's recorded time is taken before it is committed. Refuses `platform.known-in-future`.
 */
async function complete(freshness: Freshness, knownAt: string, now: number): Promise<boolean> {
  const known = Date.parse(knownAt);
  if (known > now) throw new Rejection('platform.known-in-future', { knownAt });
  if (now - known > LONGEST_WRITE_MS) return true;
  if (!(await freshness.settled(PATIENCE_MS))) return false;
  const head = await freshness.head();
  return !head || freshness.waitFor(head, PATIENCE_MS);
}
