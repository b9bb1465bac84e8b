// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import type { DaySet } from '../days/day-set.js';
import { type CoverageStep, STEPS } from '../rule.js';
import type { InForce } from '../evidence/in-force.js';
import type { Lazy } from '../evidence/lazy.js';
import type { Fact } from '../fact.js';

/** The days on which each step of a share is reached, and those on which there is nothing to cover. */
export type ShareSets = Readonly<Record<CoverageStep | 'empty', DaySet>>;

/** A share on one day, for people. */
export interface ShareStanding {
  done: number;
  total: number;
  /** Units or things that are not covered. */
  missing: string[];
}

/** The share of a population for which a rule holds, over time. */
export interface Share extends Lazy<ShareSets> {
  readonly source: InForce;
  standing(day: DayNumber): ShareStanding;
  /** The facts that cover something of the population on the day. */
  carrying(day: DayNumber): Iterable<Fact>;
}

/** How many steps of a share are reached. Exactly 25 % is the second: compared as integers. Of nothing none is. */
export function stepsReached(done: number, total: number): number {
  if (total <= 0 || done <= 0) return 0;
  if (done >= total) return 5;
  return 1 + Number(4 * done >= total) + Number(4 * done >= 2 * total) + Number(4 * done >= 3 * total);
}

export function shareSets(done: DayCounts, total: DayCounts): ShareSets {
  const flips: DayNumber[][] = STEPS.map(() => []);
  const empty: DayNumber[] = [-Infinity];
  let before = 0;
  DayCounts.walk(done, total, (day, covered, of) => {
    const reached = stepsReached(covered, of);
    for (let step = Math.min(before, reached); step < Math.max(before, reached); step++) flips[step]!.push(day);
    before = reached;
    if (of <= 0 !== ((empty.length & 1) === 1)) empty.push(day);
  });
  const [some, quarter, half, threeQuarters, all] = flips;
  return { some: some!, quarter: quarter!, half: half!, threeQuarters: threeQuarters!, all: all!, empty };
}
