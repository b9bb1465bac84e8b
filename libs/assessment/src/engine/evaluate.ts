// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { CompiledModel } from './compile/compile.js';
import type { Evaluation, Step } from './evaluation.js';
import { Engine } from './evidence/engine.js';
import type { Fact } from './fact.js';
import { HeldEvaluation } from './levels/held-evaluation.js';

export interface EvaluateOptions {
  /** Only what was known then, UTC milliseconds: a prefix of the log, and only the withdrawals in it. */
  knownAt?: number;
}

/** The facts that count for one who knows the log up to `knownAt`; without it, all that have not been withdrawn. */
export function knownFacts(facts: readonly Fact[], knownAt = Infinity): Fact[] {
  return facts.filter(
    (fact) => fact.knownAt <= knownAt && (fact.withdrawnAt === undefined || fact.withdrawnAt > knownAt),
  );
}

/** Everything that the facts and the model give, past and future, from scratch. Facts may come in any order. */
export function evaluate(
  compiled: CompiledModel,
  facts: readonly Fact[],
  { knownAt }: EvaluateOptions = {},
): Evaluation {
  const engine = new Engine(compiled);
  engine.add(knownFacts(facts, knownAt));
  engine.settle();
  return new HeldEvaluation(compiled, engine.held, engine);
}

/** The step that holds at the end of a day. */
export const stateAt = (evaluation: Evaluation, day: DayNumber): Step => evaluation.at(day);

/**
 * An evaluation that facts are added to and withdrawn from as they come. It equals `evaluate` on the same facts,
 * whatever the order; each fact costs what it touches.
 */
export class LiveEvaluation {
  private readonly engine: Engine;
  private readonly facts = new Map<string, Fact>();
  private readonly withdrawn = new Set<string>();

  constructor(compiled: CompiledModel) {
    this.engine = new Engine(compiled);
    this.engine.settle();
  }

  /** Takes facts in. One that is known already or withdrawn counts for nothing. Gives the measures whose days changed. */
  add(facts: readonly Fact[]): string[] {
    const fresh = facts.filter((fact) => this.takeIn(fact));
    this.engine.add(fresh);
    return this.settle();
  }

  /** Makes facts void by their ids, also such as are yet to come. */
  withdraw(factIds: readonly string[]): string[] {
    for (const id of factIds) {
      this.withdrawn.add(id);
      const fact = this.facts.get(id);
      if (fact && this.facts.delete(id)) this.engine.remove(fact);
    }
    return this.settle();
  }

  /** What holds now. Facts that come later do not change it. */
  result(): Evaluation {
    return new HeldEvaluation(this.engine.compiled, [...this.engine.held], this.engine);
  }

  private takeIn(fact: Fact): boolean {
    if (fact.withdrawnAt !== undefined || this.withdrawn.has(fact.id) || this.facts.has(fact.id)) return false;
    this.facts.set(fact.id, fact);
    return true;
  }

  private settle(): string[] {
    const { measures } = this.engine.compiled;
    const changed = this.engine.settle().sort((a, b) => a - b);
    return changed.map((index) => measures[index]!.id);
  }
}
