// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';
import { insertByTime } from '../evidence/facts.js';
import { Lazy } from '../evidence/lazy.js';
import { type Source, TreeState } from './tree-state.js';

/** Days on which a unit counts, has the same head count and takes evidence from the same units. */
export interface UnitSpan {
  unit: string;
  from: DayNumber;
  to: DayNumber;
  heads: number;
  sources: readonly Source[];
}

/** The business units of an organisation, as far as facts of these types tell. */
export class UnitTree extends Lazy<UnitHistory> {
  private readonly facts: Fact[] = [];
  /** The first day on which something may be otherwise than last told. */
  private since = -Infinity;

  constructor(private readonly types: readonly string[]) {
    super();
  }

  change(fact: Fact, sign: 1 | -1): void {
    if (!this.types.includes(fact.type)) return;
    if (sign > 0) insertByTime(this.facts, fact);
    else this.facts.splice(this.facts.indexOf(fact), 1);
    this.since = Math.min(this.since, fact.day);
    this.touch();
  }

  protected compute(previous: UnitHistory | undefined): UnitHistory {
    const history = new UnitHistory([...this.facts], previous?.spans ?? [], this.since);
    this.since = Infinity;
    return history;
  }
}

/** The business units over time. Spans that are as before are the same objects as before. */
export class UnitHistory {
  readonly spans: readonly UnitSpan[];

  constructor(
    private readonly facts: readonly Fact[],
    before: readonly UnitSpan[],
    since: DayNumber,
  ) {
    this.spans = this.findSpans(before, since);
  }

  /** The tree at the end of a day. */
  on(day: DayNumber): TreeState {
    const state = new TreeState();
    for (const fact of this.facts) if (fact.day <= day) state.apply(fact);
    return state;
  }

  /** Visits the tree after each day from `since` on which it changed, with the day of the next change. */
  replay(visit: (state: TreeState, from: DayNumber, to: DayNumber) => void, since: DayNumber = -Infinity): void {
    const state = new TreeState();
    this.facts.forEach((fact, i) => {
      state.apply(fact);
      const next = this.facts[i + 1]?.day ?? Infinity;
      if (next > fact.day && fact.day >= since) visit(state, fact.day, next);
    });
  }

  private findSpans(before: readonly UnitSpan[], since: DayNumber): UnitSpan[] {
    const closed = before.filter(({ to }) => to < since);
    const running = before.filter(({ from, to }) => from < since && to >= since);
    let open = new Map(running.map((span) => [span.unit, span.to === Infinity ? span : { ...span, to: Infinity }]));
    this.replay((state, from) => {
      const now = new Map<string, UnitSpan>();
      for (const unit of state.counted()) {
        const span = { unit, from, to: Infinity, heads: state.heads(unit), sources: state.sources(unit) };
        const earlier = open.get(unit);
        now.set(unit, earlier && alike(earlier, span) ? earlier : span);
      }
      for (const [unit, span] of open) if (now.get(unit) !== span) closed.push({ ...span, to: from });
      open = now;
    }, since);
    return [...closed, ...open.values()];
  }
}

const alike = (a: UnitSpan, b: UnitSpan): boolean =>
  a.heads === b.heads &&
  a.sources.length === b.sources.length &&
  a.sources.every(({ unit, before }, i) => unit === b.sources[i]!.unit && before === b.sources[i]!.before);
