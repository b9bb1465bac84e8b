// SPDX-License-Identifier: EUPL-1.2
import {
  type Cell,
  cellAt,
  columnLetters,
  findTable,
  normaliseHeader,
  type Place,
  type Problems,
  type Role,
  rowAt,
  type Row,
  type Workbook,
} from '#libs/spreadsheet';
import { checkTable, isRecord, type TableMapping } from '../mapping/mapping.js';
import { type MappedTable, resolveMapping } from '../mapping/resolve.js';

/** A row of a register with its cells by what they mean. */
export interface RegisterRow<C extends string> {
  sheet: string;
  row: number;
  cells: Readonly<Record<C, Cell>>;
  /** Where a cell is, for a problem. */
  place(column?: C): Place;
}

export interface RegisterKind<C extends string> {
  roles: Readonly<Record<C, Role>>;
  /** The column without which there is no row. */
  key: C;
  /** A header that means one thing beside a column of the other, and the other where there is none. */
  rather?: { from: C; to: C; headers: readonly string[] };
}

/** The mapping that is given, checked, or one guessed from the headers. */
export function mappingFor<C extends string>(
  workbook: Workbook,
  given: unknown,
  kind: RegisterKind<C>,
  problems: Problems,
): TableMapping<C> | undefined {
  const { roles, key } = kind;
  const names = Object.keys(roles) as C[];
  if (given !== undefined && given !== null) {
    if (!isRecord(given)) problems.add('import.mapping-no-object');
    const mapping = isRecord(given) ? checkTable(given, names, problems) : undefined;
    if (mapping && !mapping.columns[key]) problems.add('import.mapping-no-key', {}, { key });
    return problems.any ? undefined : mapping;
  }
  const guessed = guessRegister(workbook, kind);
  if (!guessed) problems.add('import.register-not-guessed', {}, { key: roles[key].words.slice(0, 3).join(', ') });
  return guessed;
}

function guessRegister<C extends string>(
  workbook: Workbook,
  { roles, key, rather }: RegisterKind<C>,
): TableMapping<C> | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.hidden ? undefined : findTable(sheet, roles, 1);
    if (table?.columns[key] === undefined) continue;
    const header = rowAt(sheet, table.headerRow);
    const columns: Partial<Record<C, string>> = {};
    for (const [name, column] of Object.entries(table.columns) as [C, number][]) {
      const { text } = cellAt(header, column);
      const twice = [...header!.cells.values()].filter((cell) => cell.text === text).length > 1;
      const meant = rather?.from === name && takesOver(rather, table.columns, text) ? rather.to : name;
      columns[meant] = twice ? columnLetters(column) : text;
    }
    return { sheets: [sheet.name], headerRow: table.headerRow, columns };
  }
  return undefined;
}

const takesOver = <C extends string>(
  { to, headers }: NonNullable<RegisterKind<C>['rather']>,
  found: Partial<Record<C, number>>,
  header: string,
): boolean => found[to] === undefined && headers.includes(normaliseHeader(header));

/** As many rows as one import takes in. */
const MOST_ROWS = 2_000;

/** The rows of a register that have anything in a mapped column. */
export function readRegister<C extends string>(
  workbook: Workbook,
  mapping: TableMapping<C>,
  kind: RegisterKind<C>,
  problems: Problems,
): RegisterRow<C>[] {
  const tables = resolveMapping(workbook, mapping, problems);
  const rows = tables.flatMap((table) =>
    table.sheet.rows
      .filter((row) => row.number > table.headerRow)
      .flatMap((row) => registerRow(row, table, kind) ?? []),
  );
  if (rows.length > MOST_ROWS) problems.add('import.register-too-large', {}, { limit: MOST_ROWS });
  return rows.slice(0, MOST_ROWS);
}

function registerRow<C extends string>(
  row: Row,
  { sheet, columns }: MappedTable<C>,
  { roles }: RegisterKind<C>,
): RegisterRow<C> | undefined {
  const names = Object.keys(roles) as C[];
  const of = (column: C): Cell => {
    const cell = cellAt(row, columns[column] ?? 0);
    return cell.master && cell.master.column !== cell.column ? cellAt(undefined, cell.column) : cell;
  };
  const cells = Object.fromEntries(names.map((name) => [name, of(name)])) as Record<C, Cell>;
  if (names.every((name) => cells[name].kind === 'empty')) return undefined;
  const place = (column?: C): Place => ({
    sheet: sheet.name,
    row: row.number,
    column: column === undefined ? undefined : columns[column],
  });
  return { sheet: sheet.name, row: row.number, cells, place };
}
