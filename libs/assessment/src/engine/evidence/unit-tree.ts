// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import { type Fact, POPULATION_FACTS } from '../fact.js';
import { byTime } from './facts.js';
import { Lazy } from './lazy.js';
import { type Source, TreeState } from './tree-state.js';

const POPULATION = new Set<string>(POPULATION_FACTS);
export const isPopulationFact = ({ type }: Fact): boolean => POPULATION.has(type);

/** Days on which a unit counts, has the same head count and takes evidence from the same units. */
export interface UnitSpan {
  unit: string;
  from: DayNumber;
  to: DayNumber;
  heads: number;
  sources: readonly Source[];
}

/** The business units of an organisation. */
export class UnitTree extends Lazy<UnitHistory> {
  private readonly facts = new Set<Fact>();

  add(fact: Fact): void {
    this.facts.add(fact);
    this.touch();
  }

  remove(fact: Fact): void {
    this.facts.delete(fact);
    this.touch();
  }

  protected compute(): UnitHistory {
    return new UnitHistory([...this.facts].sort(byTime));
  }
}

/** The business units over time, by the facts known when it was asked for. */
export class UnitHistory {
  private found: readonly UnitSpan[] | undefined;

  constructor(private readonly facts: readonly Fact[]) {}

  /** The tree at the end of a day. */
  on(day: DayNumber): TreeState {
    const state = new TreeState();
    for (const fact of this.facts) if (fact.day <= day) state.apply(fact);
    return state;
  }

  /** Visits the tree after each day on which it changed, with the day of the next change. */
  replay(visit: (state: TreeState, from: DayNumber, to: DayNumber) => void): void {
    const state = new TreeState();
    this.facts.forEach((fact, i) => {
      state.apply(fact);
      const next = this.facts[i + 1]?.day ?? Infinity;
      if (next > fact.day) visit(state, fact.day, next);
    });
  }

  get spans(): readonly UnitSpan[] {
    return (this.found ??= this.findSpans());
  }

  private findSpans(): readonly UnitSpan[] {
    const closed: UnitSpan[] = [];
    let open = new Map<string, UnitSpan>();
    this.replay((state, from) => {
      const now = new Map<string, UnitSpan>();
      for (const unit of state.counted()) {
        const span = { unit, from, to: Infinity, heads: state.heads(unit), sources: state.sources(unit) };
        const before = open.get(unit);
        now.set(unit, before && alike(before, span) ? before : span);
      }
      for (const [unit, span] of open) if (now.get(unit) !== span) closed.push({ ...span, to: from });
      open = now;
    });
    return [...closed, ...open.values()];
  }
}

const alike = (a: UnitSpan, b: UnitSpan): boolean =>
  a.heads === b.heads &&
  a.sources.length === b.sources.length &&
  a.sources.every(({ unit, before }, i) => unit === b.sources[i]!.unit && before === b.sources[i]!.before);
