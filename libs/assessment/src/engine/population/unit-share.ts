// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import { contains, type DaySet, daySet, intersection, NEVER, union } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../evidence/facts.js';
import type { InForce, Sink } from '../evidence/in-force.js';
import { Lazy } from '../evidence/lazy.js';
import { type Share, type ShareSets, shareSets, type ShareStanding } from './share.js';
import { UnitEvidence } from './unit-evidence.js';
import type { UnitSpan, UnitTree } from './unit-tree.js';

interface Counted {
  span: UnitSpan;
  /** What the total of what is done was told of it. */
  done: DaySet;
}

/**
 * The share of the business units, or of the staff in them, for which a rule holds. A unit is covered as a whole while
 * a fact that names it, or a unit whose evidence counts for it, is in force.
 */
export class UnitShare extends Lazy<ShareSets> implements Share, Sink {
  private readonly evidence: UnitEvidence;
  private readonly counted = new Map<UnitSpan, Counted>();
  /** Per unit named by facts: what it may cover. */
  private readonly readers = new Map<string, Set<Counted>>();
  private readonly changed = new Set<Counted>();
  private readonly total = new DayCounts();
  private readonly done = new DayCounts();

  constructor(
    readonly source: InForce,
    private readonly of: 'units' | 'staff',
    member: string,
    private readonly tree: UnitTree,
    facts: Facts,
  ) {
    super();
    this.evidence = new UnitEvidence(source, member, facts);
    source.sinks.push(this);
    tree.usedBy(this);
  }

  change(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    for (const unit of this.evidence.change(fact, from, to, sign))
      for (const counted of this.readers.get(unit) ?? []) this.changed.add(counted);
    this.touch();
  }

  standing(day: DayNumber): ShareStanding {
    this.get();
    const missing = this.on(day).filter(({ done }) => !contains(done, day));
    return { done: this.done.at(day), total: this.total.at(day), missing: missing.map(({ span }) => span.unit) };
  }

  carrying(day: DayNumber): Iterable<Fact> {
    this.get();
    return this.evidence.carrying(
      day,
      this.on(day).flatMap(({ span }) => span.sources),
    );
  }

  protected compute(): ShareSets {
    this.follow(this.tree.get().spans);
    for (const counted of this.changed) this.count(counted, this.coveredDays(counted.span));
    this.changed.clear();
    return shareSets(this.done, this.total);
  }

  /** Brings what is counted to the units as they are now. */
  private follow(spans: readonly UnitSpan[]): void {
    const now = new Set(spans);
    for (const [span, counted] of this.counted) if (!now.has(span)) this.leave(counted);
    for (const span of now) if (!this.counted.has(span)) this.enter(span);
    const limited = spans.flatMap(({ sources }) => sources.filter(({ before }) => before !== Infinity));
    if (this.evidence.limit(limited)) for (const counted of this.counted.values()) this.changed.add(counted);
  }

  private enter(span: UnitSpan): void {
    const counted: Counted = { span, done: NEVER };
    this.counted.set(span, counted);
    this.changed.add(counted);
    this.total.add(span.from, span.to, this.weight(span));
    for (const { unit } of span.sources) {
      const readers = this.readers.get(unit);
      if (readers) readers.add(counted);
      else this.readers.set(unit, new Set([counted]));
    }
  }

  private leave(counted: Counted): void {
    const { span } = counted;
    this.count(counted, NEVER);
    this.counted.delete(span);
    this.changed.delete(counted);
    this.total.add(span.from, span.to, -this.weight(span));
    for (const { unit } of span.sources) this.readers.get(unit)?.delete(counted);
  }

  private count(counted: Counted, done: DaySet): void {
    const weight = this.weight(counted.span);
    this.done.addSet(counted.done, -weight);
    this.done.addSet(done, weight);
    counted.done = done;
  }

  private weight = ({ heads }: UnitSpan): number => (this.of === 'units' ? 1 : heads);

  private coveredDays({ from, to, sources }: UnitSpan): DaySet {
    return intersection([union(sources.map((source) => this.evidence.days(source))), daySet(from, to)]);
  }

  private on(day: DayNumber): Counted[] {
    return [...this.counted.values()].filter(({ span }) => span.from <= day && day < span.to);
  }
}
