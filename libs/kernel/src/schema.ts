// SPDX-License-Identifier: EUPL-1.2
import { FormatRegistry, type TSchema, Type, TypeRegistry } from '@sinclair/typebox';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Some character that shows: a reason of spaces is no reason. */
const NOT_BLANK = '\\S';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Earlier is a slip of the hand, 0025 for 2025, and years of two digits are read as others by half the world. */
const FIRST_DAY = '1900-01-01';

FormatRegistry.Set('uuid', (value) => UUID.test(value));
FormatRegistry.Set('day', (value) => value >= FIRST_DAY && isCalendarDay(value));
FormatRegistry.Set('instant', (value) => INSTANT.test(value));
/** Whether there is such a day, in whatever year. */
export function isCalendarDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** What `oneOf` and `document` are to the checker: one of the values, or any object. */
TypeRegistry.Set<{ enum?: unknown[] }>('Unsafe', (schema, value) =>
  schema.enum ? schema.enum.includes(value) : typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Marks in an event's JSON Schema. Tools that erase, export or encrypt find their fields by these, never by name. */
export const PERSON = 'x-person';
export const FREE_TEXT = 'x-free-text';

/**
 * The vocabulary in which event data is declared. Each builder is JSON Schema and a TypeScript type at once.
 * Objects are closed: an unknown property is an error, so that a misspelt field can never be stored.
 */
export const t = {
  object: <P extends Record<string, TSchema>>(properties: P) =>
    Type.Object(properties, { additionalProperties: false }),
  optional: Type.Optional,
  array: <S extends TSchema>(items: S, options: { minItems?: number; maxItems?: number } = {}) =>
    Type.Array(items, { maxItems: 2000, ...options }),
  record: <S extends TSchema>(value: S) => Type.Record(Type.String(), value),
  oneOf: <const V extends readonly string[]>(values: V) =>
    Type.Unsafe<V[number]>({ type: 'string', enum: [...values] }),
  nullable: <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]),
  boolean: () => Type.Boolean(),
  literal: <const V extends boolean | string>(value: V) => Type.Literal(value),
  integer: (minimum: number, maximum: number) => Type.Integer({ minimum, maximum }),
  /** Data whose shape another schema owns (a model package); checked by its own linter before it gets here. */
  document: <D>() => Type.Unsafe<D>({ type: 'object' }),
  number: (minimum: number, maximum: number) => Type.Number({ minimum, maximum }),
  id: () => Type.String({ format: 'uuid' }),
  /** A calendar day in Europe/Stockholm, `YYYY-MM-DD`. */
  day: () => Type.String({ format: 'day' }),
  /** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  instant: () => Type.String({ format: 'instant' }),
  /** A code, a name of a thing, a reference: never anything about a person. Blanks alone are no text. */
  text: (maxLength = 200) => Type.String({ minLength: 1, maxLength, pattern: NOT_BLANK }),
  /** Words somebody wrote; may hold personal data, so it is marked for encryption and erasure. */
  freeText: (maxLength = 4000) => Type.String({ minLength: 1, maxLength, pattern: NOT_BLANK, [FREE_TEXT]: true }),
  /** A person by id. Names and addresses live in the erasable person table, never in an event. */
  person: () => Type.String({ format: 'uuid', [PERSON]: true }),
} as const;

export type { Static, TSchema } from '@sinclair/typebox';
