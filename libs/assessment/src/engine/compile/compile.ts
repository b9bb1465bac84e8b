// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { Fraction } from '../fraction.js';
import { lintModel } from '../lint/lint-model.js';
import type { AssessmentModel, ModelMeasure, ModelQuestion, Provenance } from '../model.js';
import type { Rule } from '../rule.js';
import { factTypesOf, isLowerStep } from './rule-parts.js';

type Grade = Provenance['grade'];

export interface CompiledMeasure {
  id: string;
  /** Place among all measures of the model. */
  index: number;
  question: CompiledQuestion;
  /** The rule at work: the measure's own, or also that of the shipped measure which carries its box. */
  rule: Rule;
  /** Exact points times the model's scale. */
  units: bigint;
  points: Fraction;
  effortHours: number;
  grade: Grade;
  /** Lower steps of the same share in the same question, which are met whenever this is. */
  after: CompiledMeasure[];
}

export interface CompiledQuestion {
  no: number;
  section: number;
  area: string;
  measures: CompiledMeasure[];
}

/** What an area's points must come to for a level: at least `need`, on the questions of sections up to `upToSection`. */
export interface CompiledLevel {
  level: number;
  upToSection: number;
  need: bigint;
  /** The exact points that the share asks for. */
  needPoints: Fraction;
  grade: Grade;
}

export interface CompiledArea {
  code: string;
  questions: CompiledQuestion[];
  measures: CompiledMeasure[];
  levels: CompiledLevel[];
  maxPoints: Fraction;
}

/** A model made ready: checked, with points as integers over one denominator. Stateless; share it freely. */
export interface CompiledModel {
  model: AssessmentModel;
  areas: readonly CompiledArea[];
  measures: readonly CompiledMeasure[];
  byId: ReadonlyMap<string, CompiledMeasure>;
  maxPoints: Fraction;
  /** Denominator of all points: `units / scale` are points. */
  scale: bigint;
  /** Event types that can change the result, and the measures that listen to each. */
  listeners: ReadonlyMap<string, readonly string[]>;
}

/** Boxes of an own model tied to measures of another, whose evidence rules then carry them too. */
export interface Carried {
  boxes: Readonly<Record<string, string>>;
  from: AssessmentModel;
}

/**
 * Makes a model ready to evaluate. Throws the rejection `assessment.model-invalid` with the first error of the linter,
 * and `assessment.measure-unknown` where a table of boxes names a measure that is not there.
 */
export function compile(model: AssessmentModel, carried?: Carried): CompiledModel {
  const errors = lintModel(model).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const { path, code, message } = errors[0]!;
    reject('assessment.model-invalid', { modelId: model.id, errors: errors.length, path, code, message });
  }
  const carriers = carriersOf(model, carried);
  const scale = scaleOf(model);
  const questions = model.questions.map((question) => compileQuestion(question, carriers, scale));
  const areas = model.areas.map(({ code }) => compileArea(model, code, questions, scale));
  const measures = questions.flatMap((question) => question.measures);
  measures.forEach((measure, index) => (measure.index = index));
  return {
    model,
    areas,
    measures,
    byId: new Map(measures.map((measure) => [measure.id, measure])),
    maxPoints: Fraction.sum(areas.map(({ maxPoints }) => maxPoints)),
    scale,
    listeners: listenersOf(measures),
  };
}

function carriersOf(model: AssessmentModel, carried?: Carried): Map<string, ModelMeasure> {
  if (!carried) return new Map();
  const own = new Set(measuresOf(model).map(({ id }) => id));
  const shipped = new Map(measuresOf(carried.from).map((measure) => [measure.id, measure]));
  return new Map(
    Object.entries(carried.boxes).map(([box, carrier]) => {
      const measure = shipped.get(carrier);
      if (!own.has(box)) reject('assessment.measure-unknown', { measureId: box });
      if (!measure) reject('assessment.measure-unknown', { measureId: carrier });
      return [box, measure];
    }),
  );
}

function compileQuestion(
  question: ModelQuestion,
  carriers: ReadonlyMap<string, ModelMeasure>,
  scale: bigint,
): CompiledQuestion {
  const compiled: CompiledQuestion = { no: question.no, section: question.section, area: question.area, measures: [] };
  for (const measure of question.measures) {
    const carrier = carriers.get(measure.id);
    const points = pointsOf(question, measure);
    compiled.measures.push({
      id: measure.id,
      index: 0,
      question: compiled,
      rule: carrier ? { kind: 'any', rules: [measure.evidence, carrier.evidence] } : measure.evidence,
      units: unitsOf(points, scale),
      points,
      effortHours: measure.effortHours,
      grade: (carrier ?? measure).provenance.evidence.grade,
      after: [],
    });
  }
  for (const measure of compiled.measures)
    measure.after = compiled.measures.filter((other) => isLowerStep(other.rule, measure.rule));
  return compiled;
}

function compileArea(
  model: AssessmentModel,
  code: string,
  questions: readonly CompiledQuestion[],
  scale: bigint,
): CompiledArea {
  const own = questions.filter(({ area }) => area === code);
  const measures = own.flatMap((question) => question.measures);
  const levels = model.levels.area.map(({ level, upToSection, share, provenance }) => {
    const max = measures.filter(({ question }) => question.section <= upToSection).reduce((n, m) => n + m.units, 0n);
    const { numerator, denominator } = Fraction.parse(share ?? '0');
    const need = (numerator * max + denominator - 1n) / denominator;
    const needPoints = Fraction.of(numerator * max, denominator * scale);
    return { level, upToSection, need, needPoints, grade: provenance.grade };
  });
  levels.sort((a, b) => a.level - b.level);
  const max = measures.reduce((sum, { units }) => sum + units, 0n);
  return { code, questions: own, measures, levels, maxPoints: Fraction.of(max, scale) };
}

/** Exact points of one measure. */
function pointsOf(question: ModelQuestion, measure: ModelMeasure): Fraction {
  if (question.split === 'perMeasure') return Fraction.parse(measure.points ?? '0');
  return Fraction.parse(question.points).dividedBy(Fraction.of(BigInt(question.measures.length)));
}

/** The least common multiple of all denominators. */
function scaleOf(model: AssessmentModel): bigint {
  const all = model.questions.flatMap((question) => question.measures.map((measure) => pointsOf(question, measure)));
  return all.reduce((scale, { denominator }) => scale * Fraction.of(denominator, scale).numerator, 1n);
}

const unitsOf = ({ numerator, denominator }: Fraction, scale: bigint): bigint => numerator * (scale / denominator);

const measuresOf = (model: AssessmentModel): ModelMeasure[] => model.questions.flatMap(({ measures }) => measures);

function listenersOf(measures: readonly CompiledMeasure[]): Map<string, string[]> {
  const listeners = new Map<string, string[]>();
  for (const { id, rule } of measures) {
    for (const type of factTypesOf(rule)) {
      const known = listeners.get(type);
      if (known) known.push(id);
      else listeners.set(type, [id]);
    }
  }
  return listeners;
}
