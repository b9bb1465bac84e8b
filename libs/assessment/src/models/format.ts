// SPDX-License-Identifier: EUPL-1.2
import { type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { Value, ValueErrorType } from '@sinclair/typebox/value';
import type { AssessmentModel } from '../engine/model.js';

/* The format of a model package as JSON Schema: the same shape as the types of the engine, for files from outside. */

const object = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false });
const oneOf = (...values: string[]) => Type.Union(values.map((value) => Type.Literal(value)));
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const list = (items: TSchema, minItems = 0) => Type.Array(items, { minItems, maxItems: 2000 });
const ref = (name: string) => Type.Ref(name);
const several = (name: string, minItems = 0) => list(ref(name), minItems);
/** Exact: `n`, `n/d` or a decimal. */
const fraction = () => Type.String({ pattern: '^\\d{1,30}(/0*[1-9]\\d{0,29}|\\.\\d{1,30})?$' });
const path = () => Type.String({ pattern: '^[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*$', maxLength: 200 });
const eventTypes = () => Type.Union([text(100), list(text(100), 1)]);
const where = () => Type.Optional(several('Condition'));
const until = () => Type.Optional(several('Until'));
const months = () => Type.Optional(Type.Integer({ minimum: 1, maximum: 24 }));
const value = () => [Type.String(), Type.Number(), Type.Boolean()];

const rules: Record<string, TSchema> = {
  Condition: Type.Union([
    object({ path: path(), op: oneOf('eq', 'ne'), value: Type.Union(value()) }),
    object({ path: path(), op: oneOf('in'), value: list(Type.Union(value().slice(0, 2)), 1) }),
    object({ path: path(), op: oneOf('gte', 'lte'), value: Type.Number() }),
    object({ path: path(), op: oneOf('exists') }),
  ]),
  Until: object({ on: text(100), same: path(), where: where() }),
  EventRule: object({ kind: oneOf('event'), on: eventTypes(), where: where(), months: months(), until: until() }),
  StandingRule: object({
    kind: oneOf('standing'),
    on: eventTypes(),
    where: where(),
    from: Type.Optional(path()),
    to: Type.Optional(path()),
    until: until(),
  }),
  Recorded: Type.Union([ref('EventRule'), ref('StandingRule')]),
  Population: Type.Union([
    object({ kind: oneOf('units', 'staff') }),
    object({ kind: oneOf('things'), enter: ref('Recorded'), id: path() }),
  ]),
  Rule: Type.Union([
    ref('EventRule'),
    ref('StandingRule'),
    object({
      kind: oneOf('count'),
      atLeast: Type.Integer({ minimum: 1 }),
      distinct: Type.Optional(path()),
      of: ref('Recorded'),
    }),
    object({
      kind: oneOf('coverage'),
      of: ref('Population'),
      step: oneOf('some', 'quarter', 'half', 'threeQuarters', 'all'),
      member: path(),
      amount: Type.Optional(path()),
      rule: ref('Recorded'),
    }),
    object({ kind: oneOf('attested'), months: months() }),
    object({ kind: oneOf('reported') }),
    object({ kind: oneOf('all', 'any'), rules: several('Rule', 1) }),
  ]),
};

const elements: Record<string, TSchema> = {
  Text: object({ sv: text(4000), en: text(4000) }),
  Provenance: object({ grade: oneOf('official', 'reported', 'assumed'), source: text(500) }),
  Area: object({ code: text(100), name: ref('Text'), provenance: ref('Provenance') }),
  Section: object({ no: Type.Integer({ minimum: 1 }), name: ref('Text'), provenance: ref('Provenance') }),
  Measure: object({
    id: text(40),
    text: ref('Text'),
    kind: oneOf('wayOfWorking', 'centralPart', 'coverage', 'activity', 'protection', 'governance'),
    points: Type.Optional(fraction()),
    evidence: ref('Rule'),
    effortHours: Type.Number({ minimum: 0, maximum: 100_000 }),
    methodStep: oneOf('identify', 'design', 'use', 'followUp'),
    provenance: object({ text: ref('Provenance'), evidence: ref('Provenance') }),
  }),
  Question: object({
    no: Type.Integer({ minimum: 1 }),
    section: Type.Integer({ minimum: 1 }),
    area: text(100),
    points: fraction(),
    split: oneOf('even', 'perMeasure'),
    text: ref('Text'),
    provenance: object({
      text: ref('Provenance'),
      section: ref('Provenance'),
      area: ref('Provenance'),
      points: ref('Provenance'),
    }),
    measures: several('Measure', 1),
  }),
  AreaLevel: object({
    level: Type.Integer({ minimum: 1 }),
    upToSection: Type.Integer({ minimum: 1 }),
    share: Type.Optional(fraction()),
    provenance: ref('Provenance'),
  }),
  Levels: object({
    area: several('AreaLevel', 1),
    overall: object({ rule: oneOf('lowestArea'), provenance: ref('Provenance') }),
    resultFigure: object({
      order: list(oneOf('overall', 'areasAscending', 'points', 'areaPointsAscending'), 1),
      provenance: ref('Provenance'),
    }),
  }),
  AssessmentModel: object({
    format: Type.Literal(1),
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' }),
    version: text(40),
    name: ref('Text'),
    description: ref('Text'),
    provenance: ref('Provenance'),
    areas: several('Area', 1),
    sections: several('Section', 1),
    questions: several('Question', 1),
    levels: ref('Levels'),
  }),
};

/** The types are those of the engine: inferring them once more from schemas that name each other has no end. */
const compose: (definitions: Record<string, TSchema>) => { Import(name: string): TSchema } = Type.Module;

/** JSON Schema of a model package; the committed copy is `model-format/assessment-model.schema.json`. */
export const modelPackageSchema = compose({ ...rules, ...elements }).Import('AssessmentModel');

export interface ShapeProblem {
  /** JSON pointer into the package. */
  path: string;
  message: string;
}

/** Where a value from outside has not the shape of a model package; empty: it may be handed to the linter. */
export function shapeProblems(value: unknown, limit = 100): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  for (const { path, message, type } of Value.Errors(modelPackageSchema, value)) {
    if (type === ValueErrorType.Object && problems.length > 0) continue;
    problems.push({ path, message });
    if (problems.length === limit) break;
  }
  return problems;
}

/** Whether it has the shape of a package. What it says is for the linter to judge. */
export const hasModelShape = (value: unknown): value is AssessmentModel => Value.Check(modelPackageSchema, value);
