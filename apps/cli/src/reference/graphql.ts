// SPDX-License-Identifier: EUPL-1.2
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { byName, code, page, table } from './markdown.js';
import { readText } from './repository.js';

const INTRO = `What the API at \`/graphql\` answers, written from \`apps/api/schema.graphql\`. Who may call what stands in [Permissions](permissions.md), what is
refused in [Rejection codes](rejection-codes.md).

Every mutation of the domain takes one \`input\` and answers a \`CommandResult\`. Hand its \`position\` to the next query as \`minPosition\` and the answer
holds what you just did; where that takes longer than a second, the answer says \`stale: true\` instead of failing. Registers are
connections: \`nodes\`, \`pageInfo\`, \`totalCount\`. A \`Day\` is a calendar day in Stockholm, an \`Instant\` a time in UTC.`;

/** Operations with their arguments, then types, all by name. */
export function graphqlPage(): string {
  const schema = buildSchema(readText('apps/api/schema.graphql'));
  const roots: [string, GraphQLObjectType | null | undefined][] = [
    ['Queries', schema.getQueryType()],
    ['Mutations', schema.getMutationType()],
    ['Subscriptions', schema.getSubscriptionType()],
  ];
  return page('GraphQL', INTRO, [
    ...roots.flatMap(([title, type]) => (type ? [`## ${title}`, ...operations(type)] : [])),
    ...types(schema),
  ]);
}

/** An argument, or a field; only those of inputs have a default. */
interface Typed {
  type: GraphQLType;
  defaultValue?: unknown;
}

const operations = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .sort((a, b) => byName(a.name, b.name))
    .map((field) => operation(field));

function operation({ name, description, args, type }: GraphQLField<unknown, unknown>): string {
  const rows = args.map((argument) => [code(argument.name), code(typeOf(argument)), argument.description ?? '']);
  const taken = rows.length > 0 ? [table(['Argument', 'Type', 'What'], rows)] : [];
  return [`### ${name}`, `${description ?? ''} Answers ${code(String(type))}.`.trim(), ...taken].join('\n\n');
}

const typeOf = ({ type, defaultValue }: Typed): string =>
  defaultValue === undefined ? String(type) : `${String(type)} = ${JSON.stringify(defaultValue)}`;

function types(schema: GraphQLSchema): string[] {
  const roots = ['Query', 'Mutation', 'Subscription'];
  const own = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type.name))
    .sort((a, b) => byName(a.name, b.name));
  const parts: [string, (type: GraphQLNamedType) => boolean][] = [
    ['Types', isObjectType],
    ['Inputs', isInputObjectType],
    ['Enumerations', isEnumType],
    ['Scalars', isScalarType],
  ];
  return parts.flatMap(([title, fits]) => [`## ${title}`, ...own.filter(fits).map(section)]);
}

function section(type: GraphQLNamedType): string {
  return [`### ${type.name}`, type.description ?? '', members(type)].filter(Boolean).join('\n\n');
}

function members(type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => `- ${code(name)}${description ? `: ${description}` : ''}`)
      .join('\n');
  }
  if (!isObjectType(type) && !isInputObjectType(type)) return '';
  const fields = Object.values(type.getFields()) as (Typed & { name: string; description?: string | null })[];
  return table(
    ['Field', 'Type', 'What'],
    fields.map((field) => [code(field.name), code(typeOf(field)), field.description ?? '']),
  );
}
