// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import type { DaySet } from '../days/day-set.js';
import { type CoverageStep, STEPS } from '../rule.js';
import type { InForce } from './in-force.js';
import type { Lazy } from './lazy.js';
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

/** Exactly 25 % is the second step: compared as integers. An empty population reaches none. */
export function reaches(step: CoverageStep, done: number, total: number): boolean {
  if (total <= 0 || done <= 0) return false;
  switch (step) {
    case 'some':
      return true;
    case 'quarter':
      return 4 * done >= total;
    case 'half':
      return 4 * done >= 2 * total;
    case 'threeQuarters':
      return 4 * done >= 3 * total;
    case 'all':
      return done >= total;
  }
}

export function shareSets(done: DayCounts, total: DayCounts): ShareSets {
  const flips: Record<CoverageStep | 'empty', DayNumber[]> = {
    some: [],
    quarter: [],
    half: [],
    threeQuarters: [],
    all: [],
    empty: [-Infinity],
  };
  const put = (name: CoverageStep | 'empty', day: DayNumber, holds: boolean) => {
    if (holds !== ((flips[name].length & 1) === 1)) flips[name].push(day);
  };
  DayCounts.walk(done, total, (day, covered, of) => {
    for (const step of STEPS) put(step, day, reaches(step, covered, of));
    put('empty', day, of <= 0);
  });
  return flips;
}
