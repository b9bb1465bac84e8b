// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { FormatRegistry } from '@sinclair/typebox';
import { isCalendarDay } from '#libs/kernel';

/** A string scalar that takes one format of the event declarations, so that the edge and the log agree. */
function stringScalar(
  name: string,
  description: string,
  read: (text: string) => string | undefined,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const result = typeof value === 'string' ? read(value) : undefined;
    if (result === undefined) throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}: ${description}`);
    return result;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const ofFormat = (format: string) => (text: string) => (FormatRegistry.Get(format)?.(text) ? text : undefined);

export const Uuid = stringScalar('UUID', 'A UUID, in lower or upper case.', (text) =>
  ofFormat('uuid')(text.toLowerCase()),
);

export const Day = stringScalar('Day', 'A calendar day in Europe/Stockholm from 1900 on, YYYY-MM-DD.', ofFormat('day'));

export const Instant = stringScalar('Instant', 'An instant in ISO 8601 with a zone, answered in UTC.', (text) => {
  const zoned = /^[1-9]\d{3}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const exists = zoned && isCalendarDay(text.slice(0, 10));
  const time = exists ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
});

export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value; only ever answered, never taken.',
  serialize: (value) => value,
});
