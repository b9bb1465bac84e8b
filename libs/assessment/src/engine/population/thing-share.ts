// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import { contains, type DaySet, intersection, NEVER, sameDays } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../evidence/facts.js';
import type { InForce } from '../evidence/in-force.js';
import { Lazy } from '../evidence/lazy.js';
import { type Key, keysAt } from '../evidence/path.js';
import { type Share, type ShareSets, shareSets, type ShareStanding } from './share.js';

interface Thing {
  inside: DayCounts;
  covered: DayCounts;
  /** What the totals were told of it. */
  counted: DaySet;
  done: DaySet;
}

/** A share of things that facts bring in and other facts cover, told apart by a value. */
export class ThingShare extends Lazy<ShareSets> implements Share {
  private readonly things = new Map<Key, Thing>();
  private readonly changed = new Set<Thing>();
  private readonly total = new DayCounts();
  private readonly done = new DayCounts();
  private readonly member: (data: Fact['data']) => Key[];

  constructor(
    readonly source: InForce,
    enter: { source: InForce; id: string },
    member: string,
    private readonly facts: Facts,
  ) {
    super();
    this.member = keysAt(member);
    this.listen(enter.source, keysAt(enter.id), 'inside');
    this.listen(source, this.member, 'covered');
  }

  standing(day: DayNumber): ShareStanding {
    this.get();
    const inside = [...this.things].filter(([, thing]) => contains(thing.counted, day));
    const missing = inside.filter(([, thing]) => !contains(thing.done, day)).map(([key]) => String(key));
    return { done: inside.length - missing.length, total: inside.length, missing };
  }

  *carrying(day: DayNumber): Iterable<Fact> {
    this.get();
    for (const { fact, from, to } of this.source.all(this.facts)) {
      if (from > day || to <= day) continue;
      const things = this.member(fact.data).map((key) => this.things.get(key));
      if (things.some((thing) => thing && contains(thing.counted, day))) yield fact;
    }
  }

  protected compute(): ShareSets {
    for (const thing of this.changed) {
      const counted = thing.inside.held;
      const done = intersection([counted, thing.covered.held]);
      thing.counted = replace(this.total, thing.counted, counted);
      thing.done = replace(this.done, thing.done, done);
    }
    this.changed.clear();
    return shareSets(this.done, this.total);
  }

  private listen(source: InForce, keys: (data: Fact['data']) => Key[], which: 'inside' | 'covered'): void {
    source.sinks.push({
      change: ({ data }, from, to, sign) => {
        for (const key of keys(data)) {
          const thing = this.thing(key);
          thing[which].add(from, to, sign);
          this.changed.add(thing);
          this.touch();
        }
      },
    });
  }

  private thing(key: Key): Thing {
    let thing = this.things.get(key);
    if (!thing) {
      thing = { inside: new DayCounts(), covered: new DayCounts(), counted: NEVER, done: NEVER };
      this.things.set(key, thing);
    }
    return thing;
  }
}

function replace(counts: DayCounts, before: DaySet, after: DaySet): DaySet {
  if (sameDays(before, after)) return before;
  counts.addSet(before, -1);
  counts.addSet(after, 1);
  return after;
}
