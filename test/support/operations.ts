// SPDX-License-Identifier: EUPL-1.2
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export type Kind = 'query' | 'mutation' | 'subscription';

/** One operation of the schema as a document that asks for everything it can answer. */
export interface Operation {
  kind: Kind;
  name: string;
  /** `query risks`: its row in the permission matrix. */
  row: string;
  document: string;
  args: readonly GraphQLArgument[];
  type: GraphQLOutputType;
}

const KINDS: readonly Kind[] = ['query', 'mutation', 'subscription'];
const DEEPEST = 6;

/** Every operation that there is, found in the schema and not in a list. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return KINDS.flatMap((kind) =>
    Object.values(roots[kind]?.getFields() ?? {}).map((field) => operationOf(kind, field)),
  );
}

function operationOf(kind: Kind, field: GraphQLField<unknown, unknown>): Operation {
  const { name, args, type } = field;
  const declared = args.map((arg) => `$${arg.name}: ${variableType(arg)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const brackets = (text: string): string => (text ? `(${text})` : '');
  const document = `${kind} ${brackets(declared)} { ${name}${brackets(given)} ${selectionOf(type)} }`;
  return { kind, name, row: `${kind} ${name}`, document, args, type };
}

/** An argument with a default may be left out. */
const variableType = ({ type, defaultValue }: GraphQLArgument): string =>
  String(defaultValue === undefined ? type : getNullableType(type));

/** Every leaf below a type, down to where it would repeat itself. */
function selectionOf(type: GraphQLOutputType, seen: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (seen.includes(named.name) || seen.length >= DEEPEST) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      if (isLeafType(getNamedType(field.type))) return field.name;
      const below = selectionOf(field.type, [...seen, named.name]);
      return below && `${field.name} ${below}`;
    })
    .filter(Boolean);
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}

/** A value for a leaf of an input, or undefined to leave it out. */
export type Fill = (place: { path: string; scalar: string; required: boolean }) => unknown;

const NOBODYS_ID = '00000000-0000-4000-8000-00000000dead';

/** Values that are of the right type and mean nothing. */
export const PLAIN: Readonly<Record<string, unknown>> = {
  UUID: NOBODYS_ID,
  String: 'ciso',
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2026-01-15',
  Instant: '2026-01-15T12:00:00.000Z',
  JSON: {},
  ID: NOBODYS_ID,
};

/** The least that an operation takes. */
export const onlyRequired: Fill = ({ scalar, required }) => (required ? PLAIN[scalar] : undefined);

/** Variables of an operation, each leaf filled in by `fill`. */
export function variablesOf({ args }: Operation, fill: Fill): Record<string, unknown> {
  const values = args.map((arg) => [arg.name, valueOf(arg.type, arg.name, isRequiredArgument(arg), fill)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(type: GraphQLInputType, path: string, required: boolean, fill: Fill): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, required, fill);
  if (isListType(type)) {
    const one = valueOf(type.ofType, `${path}[]`, required, fill);
    return one === undefined ? undefined : [one];
  }
  if (isEnumType(type)) return required ? type.getValues()[0]!.name : undefined;
  if (!isInputObjectType(type)) return fill({ path, scalar: type.name, required });
  const fields = Object.values(type.getFields()).map((field: GraphQLInputField) => {
    const value = valueOf(field.type, `${path}.${field.name}`, required && isRequiredInputField(field), fill);
    return [field.name, value] as const;
  });
  const given = fields.filter(([, value]) => value !== undefined);
  if (given.length === 0 && !required) return undefined;
  if (required) return Object.fromEntries(given);
  return withRequired(type, Object.fromEntries(given));
}

/** An optional object of which something is given needs the rest that it requires. */
function withRequired(type: GraphQLInputType, given: Record<string, unknown>): Record<string, unknown> {
  if (!isInputObjectType(type)) return given;
  const missing = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) && !(field.name in given),
  );
  return { ...Object.fromEntries(missing.map((f) => [f.name, valueOf(f.type, f.name, true, onlyRequired)])), ...given };
}

/** Every leaf of an operation's input that takes one of the scalars, by path. */
export function leavesOf(operation: Operation, scalars: readonly string[]): string[] {
  const paths: string[] = [];
  variablesOf(operation, ({ path, scalar, required }) => {
    if (scalars.includes(scalar)) paths.push(path);
    return required ? PLAIN[scalar] : undefined;
  });
  return paths;
}
