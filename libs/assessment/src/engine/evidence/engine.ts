// SPDX-License-Identifier: EUPL-1.2
import type { CompiledModel } from '../compile/compile.js';
import { readDay } from '../days/calendar.js';
import { NEVER, sameDays } from '../days/day-set.js';
import type { Fact } from '../fact.js';
import { Dispatch } from './dispatch.js';
import type { Ender } from './ender.js';
import { Facts } from './facts.js';
import { HELD, type Held, type Node } from './node.js';
import type { Inbox } from './personal.js';
import { Program } from './program.js';

interface Answer {
  measureId: string;
  answer: 'yes' | 'no';
  day: string;
}

/**
 * The rules of one model at work on one organisation's facts: holds, per measure, the days on which it is met. Facts
 * come and go in any order; only what a fact touches is worked out again.
 */
export class Engine {
  readonly facts = new Facts();
  readonly nodes: readonly Node[];
  /** Per measure, in the model's order. Entries are replaced, never changed. */
  readonly held: Held[];
  private readonly program = new Program(this.facts);
  private readonly dispatch = new Map<string, Dispatch>();
  private readonly enders = new Map<string, Ender[]>();
  private readonly touched: Set<number>;

  constructor(readonly compiled: CompiledModel) {
    this.nodes = compiled.measures.map(({ id, rule }) => this.program.measure(id, rule));
    this.held = this.nodes.map(() => ({ derived: NEVER, attested: NEVER, all: NEVER }));
    this.touched = new Set(this.nodes.keys());
    this.nodes.forEach((node, index) => node.usedBy({ touch: () => this.touched.add(index) }));
    for (const source of this.program.sources)
      for (const type of new Set(source.types)) entry(this.dispatch, type, () => new Dispatch()).add(source);
    for (const { on, ender } of this.program.enders) entry(this.enders, on, (): Ender[] => []).push(ender);
  }

  /** What ends others goes in first, so that what it ends is put down once. */
  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.facts.add(fact);
      for (const ender of this.enders.get(fact.type) ?? []) ender.add(fact);
    }
    for (const fact of facts) {
      this.dispatch.get(fact.type)?.each(fact, (source) => source.add(fact));
      this.known(fact, 1);
    }
  }

  remove(fact: Fact): void {
    this.facts.remove(fact);
    this.dispatch.get(fact.type)?.each(fact, (source) => source.remove(fact));
    this.known(fact, -1);
    for (const ender of this.enders.get(fact.type) ?? []) ender.remove(fact);
  }

  /** Works out what was touched. Gives the indexes of the measures whose days changed. */
  settle(): number[] {
    const changed: number[] = [];
    for (const index of this.touched) {
      const held = this.nodes[index]!.get();
      const before = this.held[index]!;
      if (HELD.every((which) => sameDays(held[which], before[which]))) continue;
      this.held[index] = held;
      changed.push(index);
    }
    this.touched.clear();
    return changed;
  }

  /** What persons said about a measure. */
  inbox(measureId: string): Inbox | undefined {
    return this.program.inboxes.get(measureId);
  }

  /** The fact types that the engine itself knows. */
  private known(fact: Fact, sign: 1 | -1): void {
    this.program.units.change(fact, sign);
    this.program.staff.change(fact, sign);
    if (fact.data['modelId'] !== this.compiled.model.id) return;
    if (fact.type === 'MeasureAttested') this.inbox(fact.data['measureId'] as string)?.attest(fact, sign);
    if (fact.type === 'AnswersReported') this.reported(fact, sign);
  }

  /** A no is kept by the log and never beats evidence: neither that of recorded work nor an earlier yes. */
  private reported({ day, data }: Fact, sign: 1 | -1): void {
    const answers = Array.isArray(data['answers']) ? (data['answers'] as Answer[]) : [];
    for (const { measureId, answer, day: given } of answers) {
      if (answer === 'yes') this.inbox(measureId)?.report(readDay(given) ?? day, sign);
    }
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
