// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Interval } from '../evaluation.js';

/**
 * A set of days as the days on which membership flips, ascending, starting outside: [3, 7, 9] is [3, 7) and [9, ∞).
 * Immutable, so that sets are shared and compared by reference first.
 */
export type DaySet = readonly DayNumber[];

export const NEVER: DaySet = [];

/** How many flips have happened by the end of the day; odd: the day is in the set. */
export function flipsBy(set: DaySet, day: DayNumber): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (set[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const contains = (set: DaySet, day: DayNumber): boolean => (flipsBy(set, day) & 1) === 1;

/** Whether every day of [from, to) is in the set. */
export function containsAll(set: DaySet, from: DayNumber, to: DayNumber): boolean {
  const flips = flipsBy(set, from);
  return (flips & 1) === 1 && (set[flips] ?? Infinity) >= to;
}

export const daySet = (from: DayNumber, to: DayNumber): DaySet =>
  from >= to ? NEVER : to === Infinity ? [from] : [from, to];

export function sameDays(a: DaySet, b: DaySet): boolean {
  return a === b || (a.length === b.length && a.every((day, i) => day === b[i]));
}

/** Days that are in at least `need` of the sets. Most sets are empty, and most of the others are one and the same. */
export function inAtLeast(need: number, all: readonly DaySet[]): DaySet {
  const sets = all.filter((set) => set.length > 0);
  if (sets.length < need) return NEVER;
  if (sets.length === 1) return sets[0]!;
  if (sets.length === 2) return ofTwo(need, sets[0]!, sets[1]!);
  const next = sets.map(() => 0);
  const result: DayNumber[] = [];
  let inside = 0;
  for (let day = earliest(sets, next); day < Infinity; day = earliest(sets, next)) {
    const before = inside >= need;
    for (let i = 0; i < sets.length; i++) {
      if (sets[i]![next[i]!] !== day) continue;
      inside += next[i]! & 1 ? -1 : 1;
      next[i]!++;
    }
    if (inside >= need !== before) result.push(day);
  }
  return result;
}

function ofTwo(need: number, a: DaySet, b: DaySet): DaySet {
  if (a === b) return a;
  const result: DayNumber[] = [];
  let i = 0;
  let j = 0;
  let before = false;
  while (i < a.length || j < b.length) {
    const [dayA, dayB] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (dayA <= dayB) i++;
    if (dayB <= dayA) j++;
    const now = (i & 1) + (j & 1) >= need;
    if (now !== before) result.push(Math.min(dayA, dayB));
    before = now;
  }
  return result;
}

function earliest(sets: readonly DaySet[], next: readonly number[]): DayNumber {
  let day = Infinity;
  for (let i = 0; i < sets.length; i++) day = Math.min(day, sets[i]![next[i]!] ?? Infinity);
  return day;
}

export const union = (sets: readonly DaySet[]): DaySet => inAtLeast(1, sets);

export const intersection = (sets: readonly DaySet[]): DaySet => inAtLeast(sets.length, sets);

export function intervalsOf(set: DaySet): Interval[] {
  const intervals: Interval[] = [];
  for (let i = 0; i < set.length; i += 2) intervals.push({ from: set[i]!, to: set[i + 1] ?? Infinity });
  return intervals;
}
