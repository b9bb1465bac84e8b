// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import { contains, type DaySet, daySet, intersection, union } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import type { Facts } from './facts.js';
import type { InForce, Sink } from './in-force.js';
import { Lazy } from './lazy.js';
import { type Key, keysAt } from './path.js';
import { type Share, type ShareSets, shareSets, type ShareStanding } from './share.js';
import type { Source } from './tree-state.js';
import type { UnitSpan, UnitTree } from './unit-tree.js';

interface Counted {
  span: UnitSpan;
  /** What the total was told. */
  done: DaySet;
}

/**
 * The share of the business units, or of the staff in them, for which a rule holds. A unit is covered as a whole while
 * a fact that names it, or a unit whose evidence counts for it, is in force.
 */
export class UnitShare extends Lazy<ShareSets> implements Share, Sink {
  private readonly member: (data: Fact['data']) => Key[];
  /** In force per unit named, and per unit only by facts from before a day. */
  private readonly evidence = new Map<string, DayCounts>();
  private limits = new Map<string, DayNumber[]>();
  private spans: readonly UnitSpan[] | undefined;
  private readers = new Map<string, Counted[]>();
  private readonly changed = new Set<Counted>();
  private total = new DayCounts();
  private done = new DayCounts();

  constructor(
    readonly source: InForce,
    private readonly of: 'units' | 'staff',
    member: string,
    private readonly tree: UnitTree,
    private readonly facts: Facts,
  ) {
    super();
    this.member = keysAt(member);
    source.sinks.push(this);
    tree.usedBy(this);
  }

  change(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    for (const unit of this.member(fact.data)) {
      if (typeof unit !== 'string') continue;
      this.counts(unit, Infinity).add(from, to, sign);
      for (const before of this.limits.get(unit) ?? [])
        if (fact.day < before) this.counts(unit, before).add(from, to, sign);
      for (const counted of this.readers.get(unit) ?? []) this.changed.add(counted);
    }
    this.touch();
  }

  standing(day: DayNumber): ShareStanding {
    this.get();
    const spans = (this.spans ?? []).filter(({ from, to }) => from <= day && day < to);
    const missing = spans.filter((span) => !contains(this.coveredDays(span), day)).map(({ unit }) => unit);
    return { done: this.done.at(day), total: this.total.at(day), missing };
  }

  *carrying(day: DayNumber): Iterable<Fact> {
    this.get();
    const sources = new Map<string, DayNumber>();
    for (const { from, to, sources: units } of this.spans ?? []) {
      if (from > day || to <= day) continue;
      for (const { unit, before } of units) sources.set(unit, Math.max(before, sources.get(unit) ?? -Infinity));
    }
    for (const { fact, from, to } of this.source.all(this.facts)) {
      if (from > day || to <= day) continue;
      if (this.member(fact.data).some((unit) => fact.day < (sources.get(unit as string) ?? -Infinity))) yield fact;
    }
  }

  protected compute(): ShareSets {
    const { spans } = this.tree.get();
    if (spans !== this.spans) this.rebuild(spans);
    for (const counted of this.changed) {
      const weight = this.weight(counted.span);
      const done = this.coveredDays(counted.span);
      this.done.addSet(counted.done, -weight);
      this.done.addSet(done, weight);
      counted.done = done;
    }
    this.changed.clear();
    return shareSets(this.done, this.total);
  }

  private weight = ({ heads }: UnitSpan): number => (this.of === 'units' ? 1 : heads);

  private coveredDays({ from, to, sources }: UnitSpan): DaySet {
    const covered = sources.map(({ unit, before }) => this.evidence.get(key(unit, before))?.held ?? []);
    return intersection([union(covered), daySet(from, to)]);
  }

  private rebuild(spans: readonly UnitSpan[]): void {
    this.spans = spans;
    this.total = new DayCounts();
    this.done = new DayCounts();
    this.readers = new Map();
    this.changed.clear();
    for (const span of spans) {
      this.total.add(span.from, span.to, this.weight(span));
      const counted: Counted = { span, done: [] };
      this.changed.add(counted);
      for (const { unit } of span.sources) put(this.readers, unit, counted);
    }
    this.limit(spans.flatMap(({ sources }) => sources.filter(({ before }) => before !== Infinity)));
  }

  /** Facts from before a day are counted apart where a succession asks for it: rare, so read anew. */
  private limit(sources: readonly Source[]): void {
    this.limits = new Map();
    for (const { unit, before } of sources) {
      if (this.limits.get(unit)?.includes(before)) continue;
      put(this.limits, unit, before);
      this.evidence.delete(key(unit, before));
    }
    if (this.limits.size === 0) return;
    for (const { fact, from, to } of this.source.all(this.facts)) {
      for (const unit of this.member(fact.data)) {
        for (const before of this.limits.get(unit as string) ?? [])
          if (fact.day < before) this.counts(unit as string, before).add(from, to, 1);
      }
    }
  }

  private counts(unit: string, before: DayNumber): DayCounts {
    const name = key(unit, before);
    let counts = this.evidence.get(name);
    if (!counts) this.evidence.set(name, (counts = new DayCounts()));
    return counts;
  }
}

const key = (unit: string, before: DayNumber): string => (before === Infinity ? unit : `${unit} ${before}`);

function put<K, V>(map: Map<K, V[]>, name: K, value: V): void {
  const list = map.get(name);
  if (list) list.push(value);
  else map.set(name, [value]);
}
