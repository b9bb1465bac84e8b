// SPDX-License-Identifier: EUPL-1.2
import {
  execute,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { reject, Rejection } from '#libs/kernel';
import { askedMoments, formatError } from '#libs/platform';
import { failureLog } from '../request/refuse.js';
import type { Call } from './route.js';

type Kind = 'query' | 'mutation';
export type Field = GraphQLField<unknown, unknown>;

/** A field at the root of the schema; undefined where there is none of the name. */
export function rootField(schema: GraphQLSchema, kind: Kind, name: string): Field | undefined {
  const fields = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Carries out one field of the schema within a REST call: by its own permission, its own checks of what is given, and
 * in the call's read transaction. Refuses as GraphQL does.
 */
export async function carryOut<Data>(
  call: Call,
  kind: Kind,
  field: Field,
  { given, selection }: { given: Record<string, unknown>; selection: string },
): Promise<Data> {
  const args = field.args.filter(({ name }) => name in given);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const brackets = (text: string): string => (text ? `(${text})` : '');
  const document = parse(`${kind} ${brackets(declared)} { result: ${field.name}${brackets(passed)} ${selection} }`);
  const { context, edge } = call;
  const operation = document.definitions[0] as OperationDefinitionNode;
  Object.assign(context.operation, { kind, ...askedMoments(operation, given) });
  const { data, errors } = await execute({
    schema: edge.schema(),
    document,
    variableValues: given,
    contextValue: context,
  });
  const error = errors?.[0];
  if (error) {
    const { extensions } = formatError(failureLog(edge.log))(error.toJSON(), error);
    const { code, params } = extensions as unknown as Rejection;
    throw new Rejection(code, params);
  }
  return (data as { result: Data }).result;
}

/** A text of the query string as a value of an argument's type; what does not fit is refused by the argument's own check. */
export function valueOf({ name, type }: GraphQLArgument, text: string): unknown {
  const inner: GraphQLInputType = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return text.split(',');
  const named = getNamedType(inner).name;
  if (named === 'Boolean') {
    return text === 'true' || text === 'false'
      ? text === 'true'
      : reject('platform.bad-query', { problem: `${name} must be true or false` });
  }
  if (named === 'Int' || named === 'Float') {
    return /^-?\d{1,9}(\.\d{1,9})?$/.test(text)
      ? Number(text)
      : reject('platform.bad-query', { problem: `${name} must be a number` });
  }
  return text;
}
