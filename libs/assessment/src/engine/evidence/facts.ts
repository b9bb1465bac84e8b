// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from '../fact.js';

/** Facts sort by (occurredAt, order): the result does not depend on when they arrived. */
export const byTime = (a: Fact, b: Fact): number => a.occurredAt - b.occurredAt || a.order - b.order;

/** The facts that count, by type. */
export class Facts {
  private readonly byType = new Map<string, Set<Fact>>();

  add(fact: Fact): void {
    const known = this.byType.get(fact.type);
    if (known) known.add(fact);
    else this.byType.set(fact.type, new Set([fact]));
  }

  remove(fact: Fact): void {
    this.byType.get(fact.type)?.delete(fact);
  }

  of(type: string): Iterable<Fact> {
    return this.byType.get(type) ?? [];
  }
}

/** How many facts of a sorted list are not later than this one. */
export function countUpTo(list: readonly Fact[], fact: Fact): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byTime(list[middle]!, fact) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function insertByTime(list: Fact[], fact: Fact): void {
  list.splice(countUpTo(list, fact), 0, fact);
}
