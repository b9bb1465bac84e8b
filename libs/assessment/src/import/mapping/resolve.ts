// SPDX-License-Identifier: EUPL-1.2
import {
  columnLetters,
  columnsFor,
  headersOf,
  isLetters,
  normaliseHeader,
  type Problems,
  rowAt,
  type Sheet,
  type Workbook,
} from '#libs/spreadsheet';
import { type Column, sameName, type TableMapping } from './mapping.js';

/** A sheet with the numbers of its columns. */
export interface MappedTable<C extends string> {
  sheet: Sheet;
  headerRow: number;
  columns: Partial<Record<C, number>>;
}
export type MappedSheet = MappedTable<Column>;

/** Finds the mapped sheets, their header rows and columns; what is not there becomes a problem. */
export function resolveMapping<C extends string>(
  workbook: Workbook,
  mapping: TableMapping<C>,
  problems: Problems,
): MappedTable<C>[] {
  const sheets = mapping.sheets
    ? namedSheets(workbook, mapping.sheets, problems)
    : sheetsWithHeaders(workbook, mapping);
  if (!mapping.sheets && sheets.length === 0)
    problems.add(
      'import.no-sheet-with-headers',
      {},
      {
        headers: references(mapping)
          .map(([, text]) => text)
          .join(', '),
      },
    );
  return sheets.flatMap((sheet) => {
    const headerRow = headerRowOf(sheet, mapping);
    if (headerRow === undefined) {
      problems.add('import.header-row-unknown', { sheet: sheet.name }, { sheet: sheet.name });
      return [];
    }
    return [{ sheet, headerRow, columns: columnsOf(sheet, headerRow, mapping, problems) }];
  });
}

function namedSheets(workbook: Workbook, names: readonly string[], problems: Problems): Sheet[] {
  // A .csv has one sheet, whatever a mapping made for another copy of the file calls it.
  if (workbook.format === 'csv') return [...workbook.sheets];
  return names.flatMap((name) => {
    const sheet = workbook.sheets.find((candidate) => sameName(candidate.name, name));
    if (sheet) return [sheet];
    const there = workbook.sheets.map((candidate) => candidate.name).join(', ');
    problems.add('import.sheet-unknown', { sheet: name }, { sheet: name, there });
    return [];
  });
}

const references = <C extends string>({ columns }: TableMapping<C>): [C, string][] =>
  Object.entries(columns).filter((entry): entry is [C, string] => entry[1] !== undefined);

const sheetsWithHeaders = (workbook: Workbook, mapping: TableMapping<string>): Sheet[] =>
  workbook.sheets.filter((sheet) => {
    if (sheet.hidden || sheet.rows.length === 0) return false;
    const row = headerRowOf(sheet, mapping);
    return row !== undefined && references(mapping).every(([, text]) => columnsFor(text, rowAt(sheet, row)).length > 0);
  });

/** Headers are looked for in the first rows. */
const SEARCHED = 500;

/** The row that is said, if the headers are there or no row has them all; else the first that has them all. */
function headerRowOf(sheet: Sheet, mapping: TableMapping<string>): number | undefined {
  const said =
    typeof mapping.headerRow === 'number'
      ? mapping.headerRow
      : Object.entries(mapping.headerRow ?? {}).find(([name]) => sameName(name, sheet.name))?.[1];
  const all = references(mapping).map(([, text]) => text);
  const headers = all.filter((text) => !isLetters(text));
  const texts = headers.length > 0 || said !== undefined ? headers : all;
  const hasAll = (row: number) => {
    const there = new Set(headersOf(rowAt(sheet, row)).map(({ text }) => normaliseHeader(text)));
    return texts.every((text) => there.has(normaliseHeader(text)));
  };
  if (said !== undefined && (texts.length === 0 || hasAll(said))) return said;
  const found =
    texts.length === 0 ? undefined : sheet.rows.slice(0, SEARCHED).find(({ number }) => hasAll(number))?.number;
  return found ?? said;
}

/** As far as letters may point beyond what a sheet holds: an empty column that is to be filled in. */
const LETTERED = 26;

function columnsOf<C extends string>(
  sheet: Sheet,
  headerRow: number,
  mapping: TableMapping<C>,
  problems: Problems,
): Partial<Record<C, number>> {
  const columns: Partial<Record<C, number>> = {};
  const row = rowAt(sheet, headerRow);
  for (const [column, reference] of references(mapping)) {
    const found = columnsFor(reference, row).filter((at) => at <= Math.max(sheet.columns, LETTERED));
    const place = { sheet: sheet.name, row: headerRow };
    if (found.length === 1) columns[column] = found[0];
    else if (found.length > 1)
      problems.add('import.column-ambiguous', place, { reference, columns: found.map(columnLetters).join(', ') });
    else {
      const headers = headersOf(row).map(({ text }) => text);
      problems.add('import.column-unknown', place, { reference, headers: headers.slice(0, 20).join(', ') || '–' });
    }
  }
  return columns;
}
