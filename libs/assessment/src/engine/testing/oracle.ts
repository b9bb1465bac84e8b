// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { EvidenceKind } from '../evaluation.js';
import type { Fact } from '../fact.js';
import { Fraction } from '../fraction.js';
import type { AssessmentModel, ModelMeasure, ModelQuestion } from '../model.js';
import { holds, type Situation } from './oracle-rules.js';

/** The state of everything at the end of one day, as known at a time. */
export interface OracleState {
  kinds: Record<string, EvidenceKind | null>;
  level: number;
  levelDerivedOnly: number;
  areas: Record<string, { level: number; levelDerivedOnly: number; points: string }>;
  points: string;
  counts: Record<EvidenceKind | 'met' | 'of', number>;
  deciding: Record<'official' | 'reported' | 'assumed', number>;
}

/** Facts that one who knows the log up to a time can know of, in the order of time. */
export const factsKnown = (facts: readonly Fact[], knownAt: number): Fact[] =>
  facts
    .filter((fact) => fact.knownAt <= knownAt)
    .filter((fact) => fact.withdrawnAt === undefined || fact.withdrawnAt > knownAt)
    .sort((a, b) => (a.occurredAt === b.occurredAt ? a.order - b.order : a.occurredAt - b.occurredAt));

export function oracle(model: AssessmentModel, facts: readonly Fact[], day: DayNumber): OracleState {
  const measures = model.questions.flatMap((question) => question.measures);
  const kinds = Object.fromEntries(measures.map((measure) => [measure.id, kindOf(model, facts, day, measure)]));
  const met = measures.filter(({ id }) => kinds[id] !== null);
  const isMet = (id: string) => kinds[id] !== null;
  const isDerived = (id: string) => kinds[id] === 'derived';
  const areas = Object.fromEntries(
    model.areas.map(({ code }) => [
      code,
      {
        level: areaLevel(model, code, isMet),
        levelDerivedOnly: areaLevel(model, code, isDerived),
        points: String(
          pointsOf(
            model.questions.filter(({ area }) => area === code),
            isMet,
          ),
        ),
      },
    ]),
  );
  const of = (kind: EvidenceKind) => measures.filter(({ id }) => kinds[id] === kind).length;
  return {
    kinds,
    level: Math.min(...Object.values(areas).map(({ level }) => level)),
    levelDerivedOnly: Math.min(...Object.values(areas).map(({ levelDerivedOnly }) => levelDerivedOnly)),
    areas,
    points: String(pointsOf(model.questions, isMet)),
    counts: {
      derived: of('derived'),
      attested: of('attested'),
      reported: of('reported'),
      met: met.length,
      of: measures.length,
    },
    deciding: grades([
      ...met.map(({ provenance }) => provenance.evidence.grade),
      ...model.levels.area.map(({ provenance }) => provenance.grade),
      model.levels.overall.provenance.grade,
    ]),
  };
}

function kindOf(model: AssessmentModel, facts: readonly Fact[], day: DayNumber, { id, evidence }: ModelMeasure) {
  for (const belief of ['derived', 'attested', 'reported'] as const) {
    const situation: Situation = { facts, modelId: model.id, measureId: id, whole: evidence, day, belief };
    if (holds(evidence, situation)) return belief;
  }
  return null;
}

function areaLevel(model: AssessmentModel, code: string, met: (id: string) => boolean): number {
  let reached = 0;
  for (const { level, upToSection, share } of model.levels.area) {
    const questions = model.questions.filter(({ area, section }) => area === code && section <= upToSection);
    if (!questions.every(({ measures }) => measures.some(({ id }) => met(id)))) break;
    const most = pointsOf(questions, () => true);
    if (share && pointsOf(questions, met).compare(most.times(Fraction.parse(share))) < 0) break;
    reached = level;
  }
  return reached;
}

function pointsOf(questions: readonly ModelQuestion[], met: (id: string) => boolean): Fraction {
  let sum = Fraction.ZERO;
  for (const { points, split, measures } of questions) {
    const done = measures.filter(({ id }) => met(id));
    if (split === 'even')
      sum = sum.plus(Fraction.parse(points).times(Fraction.of(BigInt(done.length), BigInt(measures.length))));
    else for (const measure of done) sum = sum.plus(Fraction.parse(measure.points!));
  }
  return sum;
}

function grades(all: readonly ('official' | 'reported' | 'assumed')[]) {
  const count = (grade: string) => all.filter((other) => other === grade).length;
  return { official: count('official'), reported: count('reported'), assumed: count('assumed') };
}
