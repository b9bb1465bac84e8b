// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, reject } from '#libs/kernel';
import { contains, intervalsOf } from '../days/day-set.js';
import type { Evaluation, EvidenceKind, Interval, Piece } from '../evaluation.js';
import { CombinedNode, CountNode, CoverageNode, DistinctNode, type Node } from '../evidence/node.js';
import type { ShareStanding } from '../population/share.js';
import { HeldEvaluation } from '../levels/held-evaluation.js';
import { kindOn } from '../levels/pieces.js';
import type { CoverageStep, Rule } from '../rule.js';
import { Carriers, onDay } from './carriers.js';

/** A rule on a day: whether it holds, since when, until when, and by which facts. Parts stand as in the rule. */
export interface Explanation {
  rule: Rule;
  held: boolean;
  /** The strongest kind of evidence that suffices; null when it does not hold. */
  evidence: EvidenceKind | null;
  /** The stretch of days around the asked one on which it holds; null when it does not hold. */
  now: Interval | null;
  /** All days on which it holds. */
  intervals: Interval[];
  /** Facts in force for this rule on the day, oldest first; empty for `all` and `any`, whose parts have them. */
  factIds: string[];
  /** For `count`: how many there are and how many it takes. */
  count?: { have: number; need: number };
  /** For `coverage`: how much of what is covered, which step it takes, and which units or things are not covered. */
  coverage?: ShareStanding & { step: CoverageStep };
  parts: Explanation[];
}

/** A piece of a measure's timeline with the events that carry it. */
export interface CarriedPiece extends Piece {
  factIds: string[];
}

/**
 * Why a measure holds or not at the end of a day. Speaks of the facts that the evaluation's engine has now: ask before
 * a live evaluation goes on. Refuses with `assessment.measure-unknown`.
 */
export function explain(evaluation: Evaluation, measureId: string, day: DayNumber): Explanation {
  const { engine, measure, carriers } = asked(evaluation, measureId);
  return new Explainer(carriers, day).explain(measure.rule, engine.nodes[measure.index]!);
}

/** A measure's timeline with the events that carry each piece: those of the kinds that it takes, none weaker. */
export function carriersOf(evaluation: Evaluation, measureId: string): CarriedPiece[] {
  const { carriers } = asked(evaluation, measureId);
  const pieces = evaluation.measures.get(measureId)?.pieces ?? [];
  return pieces.map((piece) => ({ ...piece, factIds: carriers.of(piece).map(({ id }) => id) }));
}

function asked(evaluation: Evaluation, measureId: string) {
  const engine = evaluation instanceof HeldEvaluation ? evaluation.engine : undefined;
  if (!engine) throw new TypeError('Only an evaluation made from facts can say why.');
  const measure = engine.compiled.byId.get(measureId);
  if (!measure) reject('assessment.measure-unknown', { measureId });
  return { engine, measure, carriers: new Carriers(engine, measure) };
}

class Explainer {
  constructor(
    private readonly carriers: Carriers,
    private readonly day: DayNumber,
  ) {}

  explain(rule: Rule, node: Node): Explanation {
    const held = node.get();
    const intervals = intervalsOf(held.all);
    const parts = rule.kind === 'all' || rule.kind === 'any' ? rule.rules : [];
    const nodes = node instanceof CombinedNode ? node.parts : [];
    return {
      rule,
      held: contains(held.all, this.day),
      evidence: kindOn(held, this.day) ?? null,
      now: intervals.find(({ from, to }) => from <= this.day && this.day < to) ?? null,
      intervals,
      factIds: this.factIds(node),
      ...this.numbers(node),
      parts: parts.map((part, i) => this.explain(part, nodes[i]!)),
    };
  }

  private factIds(node: Node): string[] {
    const covering = node instanceof CoverageNode ? new Set(node.share.carrying(this.day)) : undefined;
    const facts = [...this.carriers.at(node)]
      .filter(onDay(this.day))
      .map(({ fact }) => fact)
      .filter((fact) => !covering || covering.has(fact) || fact.type === 'MeasureAttested');
    return facts.sort((a, b) => a.occurredAt - b.occurredAt || a.order - b.order).map(({ id }) => id);
  }

  private numbers(node: Node): Pick<Explanation, 'count' | 'coverage'> {
    if (node instanceof CoverageNode) return { coverage: { ...node.share.standing(this.day), step: node.step } };
    if (!(node instanceof CountNode || node instanceof DistinctNode)) return {};
    const facts = [...this.carriers.at(node)].filter(onDay(this.day)).map(({ fact }) => fact);
    const have = node instanceof CountNode ? facts.length : new Set(facts.flatMap((fact) => node.keys(fact.data))).size;
    return { count: { have, need: node.need } };
  }
}
