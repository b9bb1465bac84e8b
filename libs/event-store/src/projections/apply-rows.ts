// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { keyText, plainRow } from './plain-row.js';
import type { RowData, RowHandler, RowProjection, TableDeclaration } from './projection.js';
import { encode, rowStatements, type RowStatements, type Target } from './table-sql.js';

/** Runs a named statement; the name must stand for one text. */
export type RunSql = <R>(name: string, text: string, values: unknown[]) => Promise<R[]>;

interface Touch {
  event: RecordedEvent<string, never>;
  handler: RowHandler<RowData>;
  keys: unknown[][];
}

/** Rows of one organisation by key: as they are in the table, and what they become. Null: there is none. */
type Rows = Map<string, { key: unknown[]; row: RowData | null; changed: boolean }>;

/** Folds events of one organisation, in order, into its rows: one read and one upsert however many there are. */
export async function applyRows(
  projection: RowProjection,
  target: Target,
  organisationId: string,
  events: readonly RecordedEvent[],
  run: RunSql,
): Promise<void> {
  const touches = events.flatMap((event): Touch[] => {
    const handler = projection.on[event.type];
    if (!handler) return [];
    const typed = event as RecordedEvent<string, never>;
    return [{ event: typed, handler, keys: handler.keys(typed) }];
  });
  const rows: Rows = new Map();
  for (const key of touches.flatMap((touch) => touch.keys)) {
    rows.set(keyText(key), { key, row: null, changed: false });
  }
  if (rows.size === 0) return;
  const table = projection.table;
  const sql = statements(projection, target);
  const name = `${projection.name}.${target.version}${target.fresh ? '.new' : ''}`;
  const keys = [...rows.values()].map(({ key }) => key);
  const stored = await run<RowData>(`${name}.load`, sql.load, [organisationId, ...keyColumns(table, keys)]);
  for (const row of stored) rows.get(keyText(table.key.map((column) => row[column])))!.row = row;
  for (const touch of touches) foldTouch(touch, rows, sql.columns, table);
  await store(rows, organisationId, table, sql, name, run);
}

function foldTouch({ event, handler, keys }: Touch, rows: Rows, columns: string[], table: TableDeclaration): void {
  for (const key of keys) {
    const entry = rows.get(keyText(key))!;
    const next = handler.fold(entry.row ?? undefined, event, key);
    if (next === undefined && entry.row === null) continue;
    entry.row = next === undefined ? null : plainRow(next, columns, table.key, key);
    entry.changed = true;
  }
}

async function store(
  rows: Rows,
  organisationId: string,
  table: TableDeclaration,
  sql: RowStatements,
  name: string,
  run: RunSql,
): Promise<void> {
  const changed = [...rows.values()].filter((entry) => entry.changed);
  const kept = changed.filter(({ row }) => row !== null).map(({ row }) => row!);
  const gone = changed.filter(({ row }) => row === null).map(({ key }) => key);
  if (kept.length > 0) {
    const columns = sql.columns.map((column) => kept.map((row) => encode(row[column], table.columns[column]!)));
    await run(`${name}.upsert`, sql.upsert, [organisationId, ...columns]);
  }
  if (gone.length > 0) await run(`${name}.remove`, sql.remove, [organisationId, ...keyColumns(table, gone)]);
}

const keyColumns = (table: TableDeclaration, keys: unknown[][]): (string | null)[][] =>
  table.key.map((column, i) => keys.map((key) => encode(key[i], table.columns[column]!)));

const known = new WeakMap<TableDeclaration, Map<string, RowStatements>>();

function statements({ table }: RowProjection, target: Target): RowStatements {
  const byTarget = known.get(table) ?? new Map<string, RowStatements>();
  known.set(table, byTarget);
  const key = `${target.version}${target.fresh}`;
  const made = byTarget.get(key) ?? rowStatements(table, target);
  byTarget.set(key, made);
  return made;
}
