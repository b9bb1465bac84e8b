// SPDX-License-Identifier: EUPL-1.2
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DatabaseError } from 'pg';
import type { RowProjection } from '#libs/event-store';
import { reject } from '#libs/kernel';
import { type Moment, MomentArgs } from './moment.js';
import { OWN_ROWS } from './own-rows.js';
import type { ReadSession } from './read-session.js';
import { StatementNames } from './statement-names.js';

@ObjectType({ description: 'Where a page ends, and how fresh it is.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}

export interface Connection<Node> {
  nodes: Node[];
  totalCount: number;
  pageInfo: PageInfo;
}

/** A keyset connection type over a node type. */
export function connectionOf<Node>(node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${node.name}Connection`, { description: `A page of ${node.name}.` })
  class ConnectionClass implements Connection<Node> {
    @Field(() => [node], { description: 'The rows of this page.' })
    nodes: Node[];

    @Field(() => Int, { description: 'How many there are in all under the filter.' })
    totalCount: number;

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;
  }
  return ConnectionClass;
}

@ArgsType()
export abstract class PageArgs extends MomentArgs {
  @Field(() => Int, { defaultValue: 25, description: 'Rows per page, 1–200.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string;

  @Field(() => String, { nullable: true, description: 'Words to look for.' })
  search?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'The last first.' })
  descending: boolean;
}

/** One register's rows, its key, what it may be sorted by, searched in, and how a filter value is tested. */
export interface Register {
  rows: RowProjection;
  key: string;
  sorts: readonly string[];
  /** What is sorted by instead of the column of that name: an expression that is never null. */
  sortAs?: Readonly<Record<string, string>>;
  search: readonly string[];
  filters: Record<string, (parameter: string) => string>;
  /** FROM item over the table, where a row has more than the table's columns. It must give `organisation_id`. */
  source?: string | ((parameter: Parameter) => string);
  /** What else its filters read. */
  alongside?: readonly RowProjection[];
}

type Parameter = (value: unknown) => string;

const quoted = (name: string): string => `"${name}"`;

const sortedBy = ({ sortAs }: Register, sort: string): string => sortAs?.[sort] ?? quoted(sort);

/**
 * One page of a register, as it is or as it was, in one statement (and one that reads the log for the past). Sorted by a
 * column and then by the key, so that every row has its place; a cursor holds both. Filters are `column = value` unless
 * the register says otherwise; undefined and null are left out.
 */
export async function page<Node>(
  reads: ReadSession,
  register: Register,
  args: PageArgs & { sort?: string },
  filters: Record<string, unknown> = {},
): Promise<Connection<Node>> {
  if (args.first < 1 || args.first > 200) reject('platform.page-size', { first: args.first });
  const sort = args.sort ?? register.sorts[0]!;
  if (!register.sorts.includes(sort)) reject('platform.unknown-sort', { sort });
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const filtered = fromWhere(register, args.search, filters, parameter);
  const after = keyset(register, sort, args, parameter);
  const direction = args.descending ? 'DESC' : 'ASC';
  const text = `SELECT *, ${sortedBy(register, sort)} AS "sortedBy", (SELECT count(*)::int ${filtered}) AS "totalCount" ${filtered}${after && ` AND ${after}`}
    ORDER BY ${sortedBy(register, sort)} ${direction}, ${quoted(register.key)} ${direction} LIMIT ${args.first + 1}`;
  const rows = await rowsThen<Node & { totalCount: number }>(reads, register, args, text, values).catch((error) =>
    args.after && isUnfit(error) ? reject('platform.bad-cursor') : Promise.reject(error as Error),
  );
  return toConnection(rows, register, sort, args.first, reads.stale);
}

/** SQLSTATE class 22: a value that is none of its column's. A filter's values are checked before; a cursor's are not. */
const isUnfit = (error: unknown): boolean => error instanceof DatabaseError && !!error.code?.startsWith('22');

/** What the rows of a register come to under a filter: `select` over them, with its own grouping. One statement, as `page`. */
export function summary<Row>(
  reads: ReadSession,
  register: Register,
  args: Moment,
  filters: Record<string, unknown>,
  { select, group }: { select: (parameter: Parameter) => string; group: string },
): Promise<Row[]> {
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const text = `SELECT ${select(parameter)} ${fromWhere(register, undefined, filters, parameter)} ${group}`;
  return rowsThen<Row>(reads, register, args, text, values);
}

function rowsThen<Row>(
  reads: ReadSession,
  register: Register,
  moment: Moment,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const then = reads.at(moment, register.rows, ...(register.alongside ?? []));
  return then.rows<Row>(names.of(register.rows.table.name, text), text, values);
}

function fromWhere(
  register: Register,
  search: string | undefined,
  filters: Record<string, unknown>,
  parameter: Parameter,
): string {
  const { source = `rm.${quoted(register.rows.table.name)}` } = register;
  const where = conditions(register, search, filters, parameter);
  return `FROM ${typeof source === 'string' ? source : source(parameter)} WHERE ${[OWN_ROWS, ...where].join(' AND ')}`;
}

function conditions(
  register: Register,
  search: string | undefined,
  filters: Record<string, unknown>,
  parameter: Parameter,
): string[] {
  const where = Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => (register.filters[name] ?? ((p: string) => `${quoted(name)} = ${p}`))(parameter(value)));
  if (!search?.trim() || register.search.length === 0) return where;
  const like = parameter(`%${search.trim().replace(/[\\%_]/g, '\\$&')}%`);
  return [...where, `(${register.search.map((column) => `${quoted(column)} ILIKE ${like}`).join(' OR ')})`];
}

function keyset(register: Register, sort: string, args: PageArgs, parameter: Parameter): string {
  if (!args.after) return '';
  const [value, key] = readCursor(args.after, sort);
  const columns = `(${sortedBy(register, sort)}, ${quoted(register.key)})`;
  return `${columns} ${args.descending ? '<' : '>'} (${parameter(value)}, ${parameter(key)})`;
}

function toConnection<Node>(
  rows: (Node & { totalCount: number })[],
  register: Register,
  sort: string,
  first: number,
  stale: boolean,
): Connection<Node> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1) as Record<string, unknown> | undefined;
  const endCursor = last ? cursor(sort, last['sortedBy'], last[register.key]) : null;
  return {
    nodes,
    totalCount: rows[0]?.totalCount ?? 0,
    pageInfo: { endCursor, hasNextPage: rows.length > first, stale },
  };
}

const cursor = (sort: string, value: unknown, key: unknown): string =>
  Buffer.from(JSON.stringify([sort, value, key])).toString('base64url');

function readCursor(text: string, sort: string): [unknown, unknown] {
  try {
    const [forSort, value, key] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, unknown, unknown];
    if (forSort === sort && typeof key === 'string' && ['string', 'number'].includes(typeof value)) return [value, key];
  } catch {
    // falls through to the refusal: whatever it was, it was no cursor of ours
  }
  reject('platform.bad-cursor');
}

const names = new StatementNames();
