// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import { containsAll, type DaySet, inAtLeast, intersection, NEVER, union } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import type { CoverageStep } from '../rule.js';
import type { InForce, Sink } from './in-force.js';
import { Lazy } from './lazy.js';
import { type Key, keysAt } from './path.js';
import type { Inbox } from './personal.js';
import type { Share } from '../population/share.js';

/** The days on which a rule holds: by recorded work alone, with attestations, with everything. Each is in the next. */
export interface Held {
  derived: DaySet;
  attested: DaySet;
  all: DaySet;
}

/** A rule at work. Rules that are written alike are one node. */
export type Node = Lazy<Held>;

export const HELD = ['derived', 'attested', 'all'] as const;
const alike = (days: DaySet): Held => ({ derived: days, attested: days, all: days });

/** `event` and `standing`: one fact in force is enough. */
export class InForceNode extends Lazy<Held> implements Sink {
  private readonly counts = new DayCounts();

  constructor(readonly source: InForce) {
    super();
    source.sinks.push(this);
  }

  change(_fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    this.counts.add(from, to, sign);
    if (sign < 0 || !this.current || !containsAll(this.current.all, from, to)) this.touch();
  }

  protected compute(): Held {
    return alike(this.counts.held);
  }
}

/** `count` without `distinct`. */
export class CountNode extends Lazy<Held> implements Sink {
  private readonly counts = new DayCounts();

  constructor(
    readonly source: InForce,
    readonly need: number,
  ) {
    super();
    source.sinks.push(this);
  }

  change(_fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    this.counts.add(from, to, sign);
    this.touch();
  }

  protected compute(): Held {
    return alike(this.counts.atLeast(this.need));
  }
}

/** `count` of different values. */
export class DistinctNode extends Lazy<Held> implements Sink {
  readonly keys: (data: Fact['data']) => Key[];
  private readonly byKey = new Map<Key, DayCounts>();
  private readonly counts = new DayCounts();

  constructor(
    readonly source: InForce,
    readonly need: number,
    distinct: string,
  ) {
    super();
    this.keys = keysAt(distinct);
    source.sinks.push(this);
  }

  change({ data }: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    for (const key of this.keys(data)) {
      let counts = this.byKey.get(key);
      if (!counts) this.byKey.set(key, (counts = new DayCounts()));
      if (sign > 0 && containsAll(counts.held, from, to)) {
        counts.add(from, to, sign);
        continue;
      }
      this.counts.addSet(counts.held, -1);
      counts.add(from, to, sign);
      this.counts.addSet(counts.held, 1);
      this.touch();
    }
  }

  protected compute(): Held {
    return alike(this.counts.atLeast(this.need));
  }
}

/** `coverage`: one step of a share. Where there is nothing to cover, an attestation that says so is needed. */
export class CoverageNode extends Lazy<Held> {
  constructor(
    readonly share: Share,
    readonly step: CoverageStep,
    readonly inbox: Inbox,
  ) {
    super();
    share.usedBy(this);
    inbox.none.usedBy(this);
  }

  protected compute(): Held {
    const sets = this.share.get();
    const derived = sets[this.step];
    const none = this.inbox.none.get();
    if (none.length === 0) return alike(derived);
    const attested = union([derived, intersection([none, sets.empty])]);
    return { derived, attested, all: attested };
  }
}

export class AttestedNode extends Lazy<Held> {
  constructor(
    private readonly days: Lazy<DaySet>,
    readonly months: number,
  ) {
    super();
    days.usedBy(this);
  }

  protected compute(): Held {
    const days = this.days.get();
    return { derived: NEVER, attested: days, all: days };
  }
}

export class ReportedNode extends Lazy<Held> {
  constructor(private readonly days: Lazy<DaySet>) {
    super();
    days.usedBy(this);
  }

  protected compute(): Held {
    return { derived: NEVER, attested: NEVER, all: this.days.get() };
  }
}

/** `all` and `any`: at least so many of the parts hold. */
export class CombinedNode extends Lazy<Held> {
  constructor(
    readonly kind: 'all' | 'any',
    readonly parts: readonly Node[],
  ) {
    super();
    for (const part of parts) part.usedBy(this);
  }

  protected compute(): Held {
    const need = this.kind === 'all' ? this.parts.length : 1;
    const held = this.parts.map((part) => part.get());
    const of = (which: keyof Held): DaySet =>
      inAtLeast(
        need,
        held.map((part) => part[which]),
      );
    const derived = of('derived');
    const attested = held.every((part) => part.attested === part.derived) ? derived : of('attested');
    const all = held.every((part) => part.all === part.attested) ? attested : of('all');
    return { derived, attested, all };
  }
}
