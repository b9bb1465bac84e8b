// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { type DaySet, flipsBy } from './day-set.js';

/**
 * How many intervals cover each day. Adding and taking away cost a search each; the days with at least n are read off
 * in one pass, however many intervals went in.
 */
export class DayCounts {
  /** Days on which the count changes, ascending, and by how much. */
  private readonly days: DayNumber[] = [];
  private readonly deltas: number[] = [];
  private covered: DaySet | undefined;

  add(from: DayNumber, to: DayNumber, weight: number): void {
    if (from >= to || weight === 0) return;
    this.bump(from, weight);
    if (to !== Infinity) this.bump(to, -weight);
  }

  addSet(set: DaySet, weight: number): void {
    for (let i = 0; i < set.length; i++) this.bump(set[i]!, i & 1 ? -weight : weight);
  }

  /** The days that are covered at all. */
  get held(): DaySet {
    return (this.covered ??= this.atLeast(1));
  }

  atLeast(need: number): DaySet {
    const flips: DayNumber[] = [];
    let count = 0;
    for (let i = 0; i < this.days.length; i++) {
      const before = count >= need;
      count += this.deltas[i]!;
      if (count >= need !== before) flips.push(this.days[i]!);
    }
    return flips;
  }

  at(day: DayNumber): number {
    let count = 0;
    for (let i = 0; i < this.days.length && this.days[i]! <= day; i++) count += this.deltas[i]!;
    return count;
  }

  /** Walks two counts together: `visit(day, a, b)` at each day on which one of them changes. */
  static walk(a: DayCounts, b: DayCounts, visit: (day: DayNumber, a: number, b: number) => void): void {
    let i = 0;
    let j = 0;
    let countA = 0;
    let countB = 0;
    while (i < a.days.length || j < b.days.length) {
      const day = Math.min(a.days[i] ?? Infinity, b.days[j] ?? Infinity);
      if (a.days[i] === day) countA += a.deltas[i++]!;
      if (b.days[j] === day) countB += b.deltas[j++]!;
      visit(day, countA, countB);
    }
  }

  private bump(day: DayNumber, by: number): void {
    this.covered = undefined;
    const last = this.days.length - 1;
    const at = last >= 0 && this.days[last]! <= day ? last : flipsBy(this.days, day) - 1;
    if (at >= 0 && this.days[at] === day) {
      this.deltas[at]! += by;
      if (this.deltas[at] === 0) this.forget(at);
    } else if (at === last) {
      this.days.push(day);
      this.deltas.push(by);
    } else {
      this.days.splice(at + 1, 0, day);
      this.deltas.splice(at + 1, 0, by);
    }
  }

  private forget(at: number): void {
    this.days.splice(at, 1);
    this.deltas.splice(at, 1);
  }
}
