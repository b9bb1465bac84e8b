// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { DayCounts } from '../days/day-counts.js';
import type { Interval } from '../evaluation.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../evidence/facts.js';
import type { InForce, Sink } from '../evidence/in-force.js';
import { Lazy } from '../evidence/lazy.js';
import { firstAt, type Key, keysAt } from '../evidence/path.js';
import { type Share, type ShareSets, shareSets, type ShareStanding } from './share.js';
import type { TreeState } from './tree-state.js';
import type { UnitTree } from './unit-tree.js';

/** The heads that one fact reaches, per unit, on some days. */
interface Take extends Interval {
  takes: readonly [string, number][];
}

/** The heads of units, and of all counted units below each. */
interface Room {
  counted: readonly string[];
  below: ReadonlyMap<string, number>;
}

/**
 * The share of the staff where each fact says how many it reached (`amount`). What was reached in a unit is added up
 * and capped at the heads there and below; a fact that names several units fills them in the order it names them.
 */
export class HeadsShare extends Lazy<ShareSets> implements Share, Sink {
  private readonly member: (data: Fact['data']) => Key[];
  private readonly amount: (data: Fact['data']) => unknown;
  private readonly inForce = new Map<Fact, Interval>();

  constructor(
    readonly source: InForce,
    names: { member: string; amount: string },
    private readonly tree: UnitTree,
    private readonly facts: Facts,
  ) {
    super();
    this.member = keysAt(names.member);
    this.amount = firstAt(names.amount);
    source.sinks.push(this);
    tree.usedBy(this);
  }

  change(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    if (sign > 0) this.inForce.set(fact, { from, to });
    else this.inForce.delete(fact);
    this.touch();
  }

  standing(day: DayNumber): ShareStanding {
    const state = this.tree.get().on(day);
    const room = roomOf(state);
    const direct = new Map<string, number>();
    for (const { from, takes } of this.takes(state, room, day, day + 1)) if (from === day) give(direct, takes, 1);
    const bare = (unit: string) =>
      state.heads(unit) > 0 && !lineOf(state, unit).some((id) => (direct.get(id) ?? 0) > 0);
    return { done: addUp(state, room, direct), total: total(state, room), missing: room.counted.filter(bare) };
  }

  *carrying(day: DayNumber): Iterable<Fact> {
    for (const { fact, from, to } of this.source.all(this.facts)) {
      if (from <= day && day < to && this.heads(fact) > 0) yield fact;
    }
  }

  protected compute(): ShareSets {
    const done = new DayCounts();
    const of = new DayCounts();
    this.tree.get().replay((state, from, to) => {
      const room = roomOf(state);
      of.add(from, to, total(state, room));
      const flips = flipsOf(this.takes(state, room, from, to));
      const days = [...flips.keys()].sort((a, b) => a - b);
      const direct = new Map<string, number>();
      days.forEach((day, i) => {
        for (const [take, sign] of flips.get(day)!) give(direct, take.takes, sign);
        if (day < to) done.add(day, days[i + 1]!, addUp(state, room, direct));
      });
    });
    return shareSets(done, of);
  }

  /** What each fact in force within [from, to) reaches where, by the tree of those days. */
  private takes(state: TreeState, room: Room, from: DayNumber, to: DayNumber): Take[] {
    return [...this.inForce].flatMap(([fact, days]) => {
      const start = Math.max(from, days.from);
      const end = Math.min(to, days.to);
      return start < end ? [{ from: start, to: end, takes: this.fill(fact, state, room) }] : [];
    });
  }

  private heads(fact: Fact): number {
    const amount = this.amount(fact.data);
    return typeof amount === 'number' && amount > 0 ? Math.floor(amount) : 0;
  }

  private fill(fact: Fact, state: TreeState, { below }: Room): [string, number][] {
    let left = this.heads(fact);
    const named = this.member(fact.data).flatMap((unit) => (typeof unit === 'string' ? state.resolve(unit) : []));
    return [...new Set(named)].map((unit) => {
      const taken = Math.min(left, below.get(unit) ?? 0);
      left -= taken;
      return [unit, taken];
    });
  }
}

/** By day, what begins to be in force there and what ceases. */
function flipsOf(takes: readonly Take[]): Map<DayNumber, [Take, 1 | -1][]> {
  const flips = new Map<DayNumber, [Take, 1 | -1][]>();
  const put = (day: DayNumber, flip: [Take, 1 | -1]) => flips.set(day, [...(flips.get(day) ?? []), flip]);
  for (const take of takes) {
    put(take.from, [take, 1]);
    put(take.to, [take, -1]);
  }
  return flips;
}

function give(direct: Map<string, number>, takes: readonly [string, number][], sign: 1 | -1): void {
  for (const [unit, heads] of takes) direct.set(unit, (direct.get(unit) ?? 0) + sign * heads);
}

/** A unit and those above it; a circle is walked once. */
function lineOf(state: TreeState, unit: string): string[] {
  const line: string[] = [];
  for (let at: string | null = unit; at !== null && !line.includes(at); at = state.parent(at)) line.push(at);
  return line;
}

function roomOf(state: TreeState): Room {
  const counted = state.counted();
  const below = new Map<string, number>();
  for (const unit of counted)
    for (const id of lineOf(state, unit)) below.set(id, (below.get(id) ?? 0) + state.heads(unit));
  return { counted, below };
}

const total = (state: TreeState, { counted }: Room): number =>
  counted.reduce((sum, unit) => sum + state.heads(unit), 0);

/** From the leaves up, each unit capped at the heads there and below. */
function addUp(state: TreeState, { below }: Room, direct: ReadonlyMap<string, number>): number {
  const depth = (unit: string) => lineOf(state, unit).length;
  const reached = new Map(direct);
  const units = new Set([...direct.keys()].flatMap((unit) => lineOf(state, unit)));
  let sum = 0;
  for (const unit of [...units].sort((a, b) => depth(b) - depth(a))) {
    const heads = Math.min(reached.get(unit) ?? 0, below.get(unit) ?? 0);
    const parent = state.parent(unit);
    if (parent === null) sum += heads;
    else reached.set(parent, (reached.get(parent) ?? 0) + heads);
  }
  return sum;
}
