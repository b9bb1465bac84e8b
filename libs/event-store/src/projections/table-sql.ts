// SPDX-License-Identifier: EUPL-1.2
import { walled } from '../schema/tables.js';
import type { ColumnType, Projection, TableDeclaration } from './projection.js';

const NAME = /^[a-z][a-z0-9_]{0,44}$/;
const COLUMN = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;

export const quoted = (name: string): string => `"${name}"`;

export const tablesOf = (projection: Projection): TableDeclaration[] =>
  projection.kind === 'rows' ? [projection.table] : projection.tables;

/** Where a projection writes: beside the name that queries use stands its version, and `_new` while it is filled again. */
export interface Target {
  version: number;
  fresh: boolean;
}

export const tableName = (table: string, { version, fresh }: Target): string =>
  `${table}_v${version}${fresh ? '_new' : ''}`;

export const physical = (table: string, target: Target): string => `rm.${quoted(tableName(table, target))}`;

/** Refuses a declaration that would not make a table, before anything is made. */
export function checkDeclaration(projection: Projection): void {
  for (const { name, columns, key, indexes = [] } of tablesOf(projection)) {
    const where = `projection ${projection.name}, table ${name}:`;
    if (!NAME.test(name)) throw new Error(`${where} a name is lower case letters, digits and _`);
    for (const column of Object.keys(columns)) {
      if (!COLUMN.test(column) || column === 'organisation_id') throw new Error(`${where} bad column ${column}`);
    }
    for (const column of [...key, ...indexes.flat()]) {
      if (!columns[column]) throw new Error(`${where} key or index column ${column} is not declared`);
    }
    if (key.length === 0) throw new Error(`${where} it needs a key`);
  }
}

/** Makes a table, walled from the start: without a policy it would be open between two statements. */
export function createTable(declaration: TableDeclaration, target: Target): string {
  const name = physical(declaration.name, target);
  const key = declaration.key.map(quoted).join(', ');
  const columns = Object.entries(declaration.columns).map(
    ([column, type]) => `${quoted(column)} ${type}${declaration.key.includes(column) ? ' NOT NULL' : ''}`,
  );
  const indexes = (declaration.indexes ?? []).map(
    (index) => `CREATE INDEX ON ${name} (organisation_id, ${index.map(quoted).join(', ')});`,
  );
  return `CREATE TABLE ${name} (organisation_id uuid NOT NULL, ${columns.join(', ')}, PRIMARY KEY (organisation_id, ${key}));
    ${indexes.join('\n')}
    ${walled(name)}
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO trappan_app;`;
}

/** The name that queries use. It runs with the rights of who asks, so the wall of the table below holds. */
export const createView = (declaration: TableDeclaration, target: Target): string =>
  `CREATE VIEW rm.${quoted(declaration.name)} WITH (security_invoker = true) AS SELECT * FROM ${physical(declaration.name, target)};
   GRANT SELECT ON rm.${quoted(declaration.name)} TO trappan_app;`;

const isArray = (type: ColumnType): boolean => type.endsWith('[]');

/** `unnest` flattens arrays of arrays: those columns travel as the text of an array. */
const parameter = (type: ColumnType, n: number): string => `$${n}::${isArray(type) ? 'text' : type}[]`;

/** A row projection's statements over its table; each takes the organisation and one array per column. */
export interface RowStatements {
  columns: string[];
  load: string;
  upsert: string;
  remove: string;
}

export function rowStatements(declaration: TableDeclaration, target: Target): RowStatements {
  const name = physical(declaration.name, target);
  const { key } = declaration;
  const columns = Object.keys(declaration.columns);
  const type = (column: string): ColumnType => declaration.columns[column]!;
  const listed = (names: string[]): string => names.map(quoted).join(', ');
  const keys = `unnest(${key.map((column, i) => parameter(type(column), i + 2)).join(', ')}) AS k(${listed(key)})`;
  const matches = key.map((column) => `t.${quoted(column)} = k.${quoted(column)}`).join(' AND ');
  const rest = columns.filter((column) => !key.includes(column));
  const update = rest.length
    ? `DO UPDATE SET ${rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`
    : 'DO NOTHING';
  const given = columns.map((column) => `x.${quoted(column)}${isArray(type(column)) ? `::${type(column)}` : ''}`);
  return {
    columns,
    load: `SELECT ${columns.map((column) => `t.${quoted(column)}`).join(', ')} FROM ${name} t JOIN ${keys} ON ${matches} WHERE t.organisation_id = $1`,
    upsert: `INSERT INTO ${name} (organisation_id, ${listed(columns)}) SELECT $1::uuid, ${given.join(', ')}
      FROM unnest(${columns.map((column, i) => parameter(type(column), i + 2)).join(', ')}) AS x(${listed(columns)})
      ON CONFLICT (organisation_id, ${listed(key)}) ${update}`,
    remove: `DELETE FROM ${name} t USING ${keys} WHERE t.organisation_id = $1 AND ${matches}`,
  };
}

/** A value as the text that the column's type reads; null when there is none. */
export function encode(value: unknown, type: ColumnType): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (isArray(type)) return arrayText(value as unknown[]);
  return value instanceof Date ? value.toISOString() : String(value);
}

const arrayText = (values: unknown[]): string =>
  `{${values.map((v) => (v === null || v === undefined ? 'NULL' : `"${String(v).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
