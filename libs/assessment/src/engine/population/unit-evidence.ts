// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import { type DaySet, NEVER } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../evidence/facts.js';
import type { InForce } from '../evidence/in-force.js';
import { type Key, keysAt } from '../evidence/path.js';
import type { Source } from './tree-state.js';

/** When some fact that names a unit is in force; where a succession asks for it, also by facts from before a day only. */
export class UnitEvidence {
  private readonly member: (data: Fact['data']) => Key[];
  private readonly counts = new Map<string, DayCounts>();
  private limits = new Map<string, DayNumber[]>();
  private limited = '';

  constructor(
    private readonly source: InForce,
    member: string,
    private readonly facts: Facts,
  ) {
    this.member = keysAt(member);
  }

  /** Gives the units that the fact names. */
  change(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): string[] {
    const units = this.unitsOf(fact);
    for (const unit of units) {
      this.countsOf(unit, Infinity).add(from, to, sign);
      for (const before of this.limits.get(unit) ?? [])
        if (fact.day < before) this.countsOf(unit, before).add(from, to, sign);
    }
    return units;
  }

  days({ unit, before }: Source): DaySet {
    return this.counts.get(nameOf(unit, before))?.held ?? NEVER;
  }

  /** Says which limits are asked for. True when they are others than before: facts have been read anew. */
  limit(sources: readonly Source[]): boolean {
    const names = new Map(sources.map((source) => [nameOf(source.unit, source.before), source]));
    const limited = [...names.keys()].sort().join();
    if (limited === this.limited) return false;
    this.limited = limited;
    this.limits = new Map();
    for (const [name, { unit, before }] of names) {
      this.counts.delete(name);
      this.limits.set(unit, [...(this.limits.get(unit) ?? []), before]);
    }
    for (const { fact, from, to } of this.source.all(this.facts)) {
      for (const unit of this.unitsOf(fact))
        for (const before of this.limits.get(unit) ?? [])
          if (fact.day < before) this.countsOf(unit, before).add(from, to, 1);
    }
    return true;
  }

  /** The facts in force on a day that name one of these units, from before its day where it has one. */
  *carrying(day: DayNumber, sources: readonly Source[]): Iterable<Fact> {
    const latest = new Map<string, DayNumber>();
    for (const { unit, before } of sources) latest.set(unit, Math.max(before, latest.get(unit) ?? -Infinity));
    for (const { fact, from, to } of this.source.all(this.facts)) {
      if (from > day || to <= day) continue;
      if (this.unitsOf(fact).some((unit) => fact.day < (latest.get(unit) ?? -Infinity))) yield fact;
    }
  }

  private unitsOf({ data }: Fact): string[] {
    return this.member(data).filter((key) => typeof key === 'string');
  }

  private countsOf(unit: string, before: DayNumber): DayCounts {
    const name = nameOf(unit, before);
    let counts = this.counts.get(name);
    if (!counts) this.counts.set(name, (counts = new DayCounts()));
    return counts;
  }
}

const nameOf = (unit: string, before: DayNumber): string => (before === Infinity ? unit : `${unit} ${before}`);
