// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber } from '#libs/kernel';
import type { CompiledMeasure } from '../compile/compile.js';
import { readDay } from '../days/calendar.js';
import type { EvidenceKind, Piece } from '../evaluation.js';
import type { Engine } from '../evidence/engine.js';
import { MONTHS } from '../evidence/in-force.js';
import {
  AttestedNode,
  CombinedNode,
  CountNode,
  CoverageNode,
  DistinctNode,
  type Held,
  InForceNode,
  type Node,
  ReportedNode,
} from '../evidence/node.js';
import { ATTESTED_MONTHS, attestedPeriod } from '../evidence/personal.js';
import type { Fact } from '../fact.js';

/** A fact with the days on which it speaks for a rule. */
export interface Carrier {
  fact: Fact;
  from: DayNumber;
  to: DayNumber;
}

export const onDay = (day: DayNumber) => (carrier: Carrier) => carrier.from <= day && day < carrier.to;

/** The facts that speak for rules, read anew from all that count: for the few measures that somebody asks about. */
export class Carriers {
  constructor(
    private readonly engine: Engine,
    private readonly measure: CompiledMeasure,
  ) {}

  /** The facts behind a piece of a timeline: of the kinds of evidence that it takes and no weaker ones. */
  of(piece: Piece): Fact[] {
    const found = new Set<Fact>();
    this.collect(this.engine.nodes[this.measure.index]!, piece, piece.kind, found);
    return [...found].sort((a, b) => a.occurredAt - b.occurredAt || a.order - b.order);
  }

  /** The facts in force for one rule, without regard to whether it holds. */
  *at(node: Node): Iterable<Carrier> {
    if (node instanceof InForceNode || node instanceof CountNode || node instanceof DistinctNode)
      yield* node.source.all(this.engine.facts);
    else if (node instanceof CoverageNode) yield* this.covering(node);
    else if (node instanceof AttestedNode) yield* this.attested('attested', node.months);
    else if (node instanceof ReportedNode) yield* this.reported();
  }

  private collect(node: Node, piece: Piece, kind: EvidenceKind, found: Set<Fact>): void {
    if (node instanceof CombinedNode) {
      for (const part of node.parts) if (overlaps(part.get(), piece, kind)) this.collect(part, piece, kind, found);
    } else if (overlaps(node.get(), piece, kind)) {
      for (const { fact, from, to } of this.at(node)) if (from < piece.to && piece.from < to) found.add(fact);
    }
  }

  private *covering({ share, inbox }: CoverageNode): Iterable<Carrier> {
    yield* share.source.all(this.engine.facts);
    if (inbox.none.get().length > 0) yield* this.attested('none', ATTESTED_MONTHS);
  }

  private *attested(as: 'attested' | 'none', months: number): Iterable<Carrier> {
    const inbox = this.engine.inbox(this.measure.id);
    for (const fact of this.engine.facts.of('MeasureAttested')) {
      const { modelId, measureId } = fact.data;
      if (modelId !== this.engine.compiled.model.id || measureId !== this.measure.id) continue;
      const [from, to] = attestedPeriod(fact, months);
      if (inbox?.accepts(fact, as) && from < to) yield { fact, from, to };
    }
  }

  private *reported(): Iterable<Carrier> {
    for (const fact of this.engine.facts.of('AnswersReported')) {
      if (fact.data['modelId'] !== this.engine.compiled.model.id) continue;
      for (const { measureId, answer, day } of fact.data['answers'] as Record<string, unknown>[]) {
        const from = readDay(day) ?? fact.day;
        if (measureId === this.measure.id && answer === 'yes') yield { fact, from, to: addMonths(from, MONTHS) };
      }
    }
  }
}

const VARIANT = { derived: 'derived', attested: 'attested', reported: 'all' } as const;

/** Whether a rule holds, by evidence of this kind or a stronger one, at some time of a piece. */
function overlaps(held: Held, { from, to }: Piece, kind: EvidenceKind): boolean {
  const days = held[VARIANT[kind]];
  for (let i = 0; i < days.length; i += 2) if (days[i]! < to && from < (days[i + 1] ?? Infinity)) return true;
  return false;
}
