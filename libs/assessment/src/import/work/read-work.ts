// SPDX-License-Identifier: EUPL-1.2
import { type Problem, Problems, type Workbook } from '#libs/spreadsheet';
import type { TableMapping } from '../mapping/mapping.js';
import { mappingFor, readRegister } from '../registers/read-table.js';
import { type KnownUnit, UnitIndex } from '../registers/unit-tree.js';
import { importTexts } from '../texts.js';
import { RowReader, type WorkColumn, type Words } from './row-reader.js';

/** Rows of one kind of work: how they are read, and the table to fill in. */
export interface WorkKind<C extends string = string, R = unknown> {
  columns: Readonly<Record<C, WorkColumn>>;
  /** The column without which there is no row. */
  key: C;
  sheet: Words;
  help: readonly Words[];
  /** What tells a row apart from all others: two rows with the same are a mistake. */
  told(row: R): string;
  read(row: RowReader<C>): R;
}

export interface WorkOptions {
  units: readonly KnownUnit[];
  persons: ReadonlyMap<string, string>;
  /** What is there already, by what tells it apart, with its id: of an earlier try of the same import it is no duplicate. */
  existing: ReadonlyMap<string, string>;
  /** Day of rows without one of their own. */
  day: string;
  idFor(told: string): string;
}

export interface WorkFile<C extends string, R> {
  mapping?: TableMapping<C>;
  rows: (R & { id: string })[];
  problems: Problem[];
}

const NAME = 60;

/** Rows of a file. None while there is any problem. */
export function readWork<C extends string, R extends object>(
  workbook: Workbook,
  given: unknown,
  kind: WorkKind<C, R>,
  options: WorkOptions,
): WorkFile<C, R> {
  const problems = new Problems(importTexts);
  const table = { roles: kind.columns, key: kind.key };
  const mapping = mappingFor(workbook, given, table, problems);
  const rows = mapping ? readRegister(workbook, mapping, table, problems) : [];
  const context = { columns: kind.columns, index: new UnitIndex(options.units), persons: options.persons };
  const seen = new Map<string, number>();
  const read = rows.map((row) => {
    const reader = new RowReader(row, { ...context, day: options.day, problems });
    const found = kind.read(reader);
    const told = kind.told(found);
    const id = options.idFor(told);
    const name = row.cells[kind.key].text.slice(0, NAME);
    const twin = seen.get(told);
    const there = options.existing.get(told);
    if (twin !== undefined) reader.problem(kind.key, 'import.row-repeated', { name, row: twin });
    else if (there !== undefined && there !== id) reader.problem(kind.key, 'import.row-exists', { name });
    seen.set(told, row.row);
    return { ...found, id };
  });
  if (mapping && rows.length === 0 && !problems.any) problems.add('import.register-empty');
  return { ...(mapping ? { mapping } : {}), rows: problems.any ? [] : read, problems: problems.list };
}
