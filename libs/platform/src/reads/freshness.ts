// SPDX-License-Identifier: EUPL-1.2
import { type Position, Rejection } from '#libs/kernel';
import type { OperationContext } from '../access/viewer.js';

/** How far the read models are. Given by whoever runs the log reader, or looks at its checkpoint. */
export interface Freshness {
  /** False when the read models have not reached the position in time. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  /** Position of the last recorded event; undefined in an empty log. */
  head(): Promise<Position | undefined>;
}

/** Injection token of it. */
export const FRESHNESS = Symbol('Freshness');

/** The longest an operation waits for the read models. */
export const PATIENCE_MS = 1_000;

/**
 * What an operation must see before it reads: a query what it asks for by `minPosition`, else nothing in particular; a
 * mutation, whose decision rests on it, all that has been recorded.
 */
export async function freshen(freshness: Freshness, operation: OperationContext['operation']): Promise<boolean> {
  if (operation.kind !== 'mutation') {
    return operation.minPosition === undefined || freshness.waitFor(operation.minPosition, PATIENCE_MS);
  }
  const head = await freshness.head();
  if (head && !(await freshness.waitFor(head, PATIENCE_MS))) throw new Rejection('platform.read-models-behind');
  return true;
}
