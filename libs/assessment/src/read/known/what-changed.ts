// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import {
  type CarriedPiece,
  carriersOf,
  type CompiledModel,
  evaluate,
  type Evaluation,
  type EvidenceKind,
  type Fact,
  factTypesOf,
  Fraction,
  POPULATION_FACTS,
} from '../../engine/index.js';
import type { ChangeReason } from '../types/changes.js';
import { onlyMeasure } from './one-measure.js';

/** A moment that is compared: its model, what counts at it, and what comes of that. */
export interface Side {
  compiled: CompiledModel;
  day: DayNumber;
  /** UTC milliseconds; undefined: all that is known. */
  knownAt: number | undefined;
  evaluation: Evaluation;
}

/** A measure that is met on one side only, and the facts that made the difference. */
export interface Changed {
  measureId: string;
  gained: boolean;
  kind: EvidenceKind | null;
  because: ChangeReason;
  /** The first day without evidence, where it ran out. */
  expiredOn?: DayNumber;
  factIds: string[];
}

/** Events named for one measure. */
export const SHOWN_CAUSES = 20;
const newest = (ids: string[]): string[] => ids.slice(-SHOWN_CAUSES);

export const pieceOn = ({ evaluation, day }: Side, measureId: string): { kind: EvidenceKind } | undefined =>
  evaluation.measures.get(measureId)?.pieces.find(({ from, to }) => from <= day && day < to);

/** Measures met on one side only, in the order of the second side's model; those that only the first has stand last. */
export function changedMeasures(then: Side, now: Side, facts: readonly Fact[]): Changed[] {
  const ids = new Set([...now.compiled.measures, ...then.compiled.measures].map(({ id }) => id));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...ids].flatMap((measureId) => {
    const [before, after] = [pieceOn(then, measureId), pieceOn(now, measureId)];
    if (!before === !after) return [];
    const base = { measureId, gained: !before, kind: (after ?? before)!.kind };
    const sameModel = then.compiled.model.id === now.compiled.model.id;
    const why = sameModel
      ? (after ? gain : loss)(measureId, then, now, byId)
      : ({ because: 'model', factIds: [] } as const);
    return [{ ...base, ...why, factIds: newest([...why.factIds]) }];
  });
}

type Cause = Pick<Changed, 'because' | 'expiredOn' | 'factIds'>;
type Facts = ReadonlyMap<string, Fact>;

/** Whether a fact counted on a side: it had happened, was known and had not been withdrawn as far as was known. */
const counted = ({ day, knownAt = Infinity }: Side, fact: Fact): boolean => fact.day <= day && isKnown(fact, knownAt);

const isKnown = (fact: Fact, knownAt: number): boolean =>
  fact.knownAt <= knownAt && (fact.withdrawnAt === undefined || fact.withdrawnAt > knownAt);

const carriedOn = ({ evaluation, day }: Side, measureId: string): CarriedPiece | undefined =>
  carriersOf(evaluation, measureId).find(({ from, to }) => from <= day && day < to);

function gain(measureId: string, then: Side, now: Side, facts: Facts): Cause {
  const carriers = (carriedOn(now, measureId)?.factIds ?? []).map((id) => facts.get(id)!);
  const fresh = carriers.filter((fact) => fact.day <= now.day && !counted(then, fact));
  if (fresh.length > 0) return { because: 'event', factIds: fresh.map(({ id }) => id) };
  return between(measureId, then, now, facts) ?? { because: 'known', factIds: carriers.map(({ id }) => id) };
}

function loss(measureId: string, then: Side, now: Side, facts: Facts): Cause {
  const carriers = (carriedOn(then, measureId)?.factIds ?? []).map((id) => facts.get(id)!);
  const withdrawn = carriers.filter((fact) => counted(then, fact) && !isKnown(fact, now.knownAt ?? Infinity));
  if (withdrawn.length > 0) return { because: 'event', factIds: withdrawn.map(({ id }) => id) };
  const last = carriersOf(now.evaluation, measureId).findLast(({ to }) => to <= now.day);
  if (!last) return between(measureId, then, now, facts) ?? { because: 'known', factIds: carriers.map(({ id }) => id) };
  return ended(measureId, last, now, facts) ?? { because: 'expired', expiredOn: last.to, factIds: last.factIds };
}

/** The events of the day on which evidence ended, where it would have gone on without them. */
function ended(measureId: string, last: CarriedPiece, now: Side, facts: Facts): Cause | undefined {
  const known = [...facts.values()].filter((fact) => isKnown(fact, now.knownAt ?? Infinity));
  const suspects = concerning(measureId, now, known).filter(({ day }) => day === last.to);
  if (suspects.length === 0) return undefined;
  const without = new Set(suspects);
  const alone = evaluate(
    onlyMeasure(now.compiled, measureId),
    known.filter((fact) => !without.has(fact)),
  );
  const goesOn = alone.measures.get(measureId)?.pieces.some(({ from, to }) => from <= last.to && last.to < to);
  return goesOn ? { because: 'event', factIds: suspects.map(({ id }) => id) } : undefined;
}

/** What concerns a measure and counts on the second side only: a unit that closed, a head count. */
function between(measureId: string, then: Side, now: Side, facts: Facts): Cause | undefined {
  const fresh = concerning(measureId, now, facts.values()).filter((fact) => counted(now, fact) && !counted(then, fact));
  return fresh.length > 0 ? { because: 'event', factIds: fresh.map(({ id }) => id) } : undefined;
}

function concerning(measureId: string, { compiled }: Side, facts: Iterable<Fact>): Fact[] {
  const types = new Set<string>([...factTypesOf(compiled.byId.get(measureId)!.rule), ...POPULATION_FACTS]);
  return [...facts].filter(({ type }) => types.has(type));
}

/** Questions of the second side's model whose points differ from those on the first. */
export function changedQuestions(then: Side, now: Side): { no: number; then: Fraction; now: Fraction }[] {
  if (then.compiled.model.id !== now.compiled.model.id) return [];
  const [before, after] = [pointsByQuestion(then), pointsByQuestion(now)];
  return now.compiled.model.questions.flatMap(({ no }) => {
    const [a, b] = [before.get(no) ?? Fraction.ZERO, after.get(no) ?? Fraction.ZERO];
    return a.compare(b) === 0 ? [] : [{ no, then: a, now: b }];
  });
}

function pointsByQuestion(side: Side): Map<number, Fraction> {
  const points = new Map<number, Fraction>();
  for (const measure of side.compiled.measures) {
    if (!pieceOn(side, measure.id)) continue;
    const { no } = measure.question;
    points.set(no, (points.get(no) ?? Fraction.ZERO).plus(measure.points));
  }
  return points;
}
