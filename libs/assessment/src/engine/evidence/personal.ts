// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber } from '#libs/kernel';
import { readDay } from '../days/calendar.js';
import { DayCounts } from '../days/day-counts.js';
import type { DaySet } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import { MONTHS } from './in-force.js';
import { Lazy } from './lazy.js';

/** An attestation without an end holds for 12 months unless its rule says otherwise. */
export const ATTESTED_MONTHS = 12;

interface Attestation {
  from: string;
  to?: string;
  none?: true;
}

/** The days of an attestation: as given, at most 24 months; `months` where its end is open. */
export function attestedPeriod(fact: Fact, months: number): readonly [DayNumber, DayNumber] {
  const { from, to } = fact.data as unknown as Attestation;
  const start = readDay(from) ?? fact.day;
  const end = readDay(to);
  return [start, end === undefined ? addMonths(start, months) : Math.min(end, addMonths(start, MONTHS))];
}

export const isNone = ({ data }: Fact): boolean => data['none'] === true;

/** Days that somebody gave by word. */
class Days extends Lazy<DaySet> {
  private readonly counts = new DayCounts();

  change(from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    this.counts.add(from, to, sign);
    this.touch();
  }

  protected compute(): DaySet {
    return this.counts.held;
  }
}

/** What persons said about one measure: attestations, and answers of imported rounds. */
export class Inbox {
  /** Attested that there was nothing to cover. */
  readonly none = new Days();
  readonly reported = new Days();
  private readonly attested = new Map<number, Days>();

  /** `hasCoverage`: the measure's rule has a share, so `none` speaks of that and of nothing else. */
  constructor(private readonly hasCoverage: boolean) {}

  /** The attested days for rules with this number of months. */
  attestedFor(months: number): Lazy<DaySet> {
    let days = this.attested.get(months);
    if (!days) this.attested.set(months, (days = new Days()));
    return days;
  }

  attest(fact: Fact, sign: 1 | -1): void {
    if (this.accepts(fact, 'none')) this.none.change(...attestedPeriod(fact, ATTESTED_MONTHS), sign);
    if (!this.accepts(fact, 'attested')) return;
    for (const [months, days] of this.attested) days.change(...attestedPeriod(fact, months), sign);
  }

  /** Whether an attestation speaks to a rule of this kind. */
  accepts(fact: Fact, as: 'none' | 'attested'): boolean {
    if (as === 'none') return this.hasCoverage && isNone(fact);
    return !this.hasCoverage || !isNone(fact);
  }

  report(day: DayNumber, sign: 1 | -1): void {
    this.reported.change(day, addMonths(day, MONTHS), sign);
  }
}
