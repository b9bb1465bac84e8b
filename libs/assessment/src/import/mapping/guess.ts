// SPDX-License-Identifier: EUPL-1.2
import {
  cellAt,
  columnLetters,
  findTable,
  headersOf,
  matchRoles,
  rowAt,
  type Sheet,
  type Workbook,
} from '#libs/spreadsheet';
import { leadingQuestionNo, parseAnswer, parseQuestionNo } from '../own/values.js';
import { guessOwnCells } from './guess-own.js';
import { type Column, COLUMNS, type Mapping } from './mapping.js';
import type { MappedSheet } from './resolve.js';
import { ROLES } from './roles.js';

const LEAST_HEADERS = 3;

/** A mapping from the headers, to be shown for confirmation; undefined when no sheet has headers that are recognised. */
export function guessMapping(workbook: Workbook): Mapping | undefined {
  const found = workbook.sheets.flatMap((sheet) => (sheet.hidden ? [] : (guessSheet(sheet) ?? [])));
  const main = found[0];
  if (!main) return undefined;
  const alike = found.filter((candidate) => sameColumns(main, candidate));
  const columns: Mapping['columns'] = {};
  for (const column of COLUMNS) {
    const reference = referenceIn(alike, column);
    if (reference !== undefined) columns[column] = reference;
  }
  const rows = new Set(alike.map(({ headerRow }) => headerRow));
  const own = guessOwnCells(workbook, alike);
  return {
    sheets: alike.map(({ sheet }) => sheet.name),
    headerRow:
      rows.size === 1
        ? main.headerRow
        : Object.fromEntries(alike.map(({ sheet, headerRow }) => [sheet.name, headerRow])),
    columns,
    ...(own ? { own } : {}),
  };
}

/** The best header row of a sheet: it needs an answer and a question or a measure, and rows below it. */
function guessSheet(sheet: Sheet): MappedSheet | undefined {
  const table = findTable(sheet, ROLES, 2);
  if (!table) return undefined;
  const columns = settleQuestion(sheet, table.headerRow, table.columns);
  const numbers = columns.questionNo ?? numberColumn(sheet, table.headerRow, columns);
  if (numbers !== undefined) columns.questionNo = numbers;
  settleAnswer(sheet, table.headerRow, columns);
  const asks = columns.questionNo ?? columns.questionText;
  const found = Object.keys(columns).length;
  if (columns.answer === undefined || asks === undefined || found < LEAST_HEADERS) return undefined;
  return sheet.rows.some(({ number }) => number > table.headerRow)
    ? { sheet, headerRow: table.headerRow, columns }
    : undefined;
}

/** `Fråga` may head numbers or texts: what stands below it decides. */
function settleQuestion(sheet: Sheet, headerRow: number, guessed: MappedSheet['columns']): MappedSheet['columns'] {
  const columns = { ...guessed };
  const { questionText, questionNo } = columns;
  if (questionText !== undefined && questionNo === undefined) {
    const share = shareOf(sheet, headerRow, questionText, (cell) => parseQuestionNo(cell) !== undefined);
    if (share > 0.6) {
      delete columns.questionText;
      columns.questionNo = questionText;
      const next = remainingText(sheet, headerRow, columns);
      if (next !== undefined) columns.questionText = next;
    }
  }
  return columns;
}

/** A column that the headers left over, but whose cells are question numbers in rising order; else numbers within the texts. */
function numberColumn(sheet: Sheet, headerRow: number, columns: MappedSheet['columns']): number | undefined {
  const used = new Set(Object.values(columns));
  for (const { column } of headersOf(rowAt(sheet, headerRow))) {
    if (used.has(column)) continue;
    const cells = sheet.rows.filter(({ number }) => number > headerRow).map((row) => cellAt(row, column));
    const numbers = cells.slice(0, 500).flatMap((cell) => (cell.kind === 'empty' ? [] : [parseQuestionNo(cell) ?? 0]));
    const rising = numbers.every((no, i) => no > 0 && no >= (numbers[i - 1] ?? 0));
    if (rising && new Set(numbers).size > 1) return column;
  }
  const { questionText } = columns;
  if (questionText === undefined) return undefined;
  const within = shareOf(sheet, headerRow, questionText, ({ text }) => leadingQuestionNo(text) !== undefined);
  return within > 0.3 ? questionText : undefined;
}

/** Another header that fits the question’s text, once its first choice turned out to be the number. */
function remainingText(sheet: Sheet, headerRow: number, taken: MappedSheet['columns']): number | undefined {
  const row = rowAt(sheet, headerRow);
  if (!row) return undefined;
  const used = new Set(Object.values(taken));
  const cells = new Map([...row.cells].filter(([column]) => !used.has(column)));
  return matchRoles({ number: row.number, cells }, { questionText: ROLES.questionText }).questionText;
}

/** A column of answers holds answers: where most filled cells are none, another header that fits is taken. */
function settleAnswer(sheet: Sheet, headerRow: number, columns: MappedSheet['columns']): void {
  const row = rowAt(sheet, headerRow);
  const answers = (column: number) => shareOf(sheet, headerRow, column, (cell) => parseAnswer(cell) !== undefined);
  if (!row || columns.answer === undefined || answers(columns.answer) >= 0.5) return;
  const used = new Set(Object.values(columns));
  const cells = new Map([...row.cells].filter(([column]) => !used.has(column)));
  const other = matchRoles({ number: row.number, cells }, { answer: ROLES.answer }).answer;
  if (other !== undefined && answers(other) > answers(columns.answer)) columns.answer = other;
}

/** Of the filled cells below the header, how many pass; an empty column passes. */
function shareOf(
  sheet: Sheet,
  headerRow: number,
  column: number,
  test: (cell: ReturnType<typeof cellAt>) => boolean,
): number {
  let all = 0;
  let passed = 0;
  for (const row of sheet.rows) {
    const cell = cellAt(row, column);
    if (row.number <= headerRow || cell.kind === 'empty' || cell.master) continue;
    all += 1;
    if (test(cell)) passed += 1;
    if (all >= 200) break;
  }
  return all === 0 ? 1 : passed / all;
}

/** Sheets go together when one reference finds each column in both. */
function sameColumns(main: MappedSheet, other: MappedSheet): boolean {
  return COLUMNS.every(
    (column) =>
      (main.columns[column] === undefined && other.columns[column] === undefined) ||
      referenceIn([main, other], column) !== undefined,
  );
}

/** The header’s text where it is the same and unique in every sheet, else the letters where they are. */
function referenceIn(sheets: readonly MappedSheet[], column: Column): string | undefined {
  if (sheets.some(({ columns }) => columns[column] === undefined)) return undefined;
  const text = headerText(sheets[0]!, column);
  if (text !== undefined && sheets.every((sheet) => headerText(sheet, column) === text)) return text;
  const letters = columnLetters(sheets[0]!.columns[column]!);
  return sheets.every(({ columns }) => columnLetters(columns[column]!) === letters) ? letters : undefined;
}

function headerText({ sheet, headerRow, columns }: MappedSheet, column: Column): string | undefined {
  const row = rowAt(sheet, headerRow);
  const { text } = cellAt(row, columns[column]!);
  const same = [...(row?.cells.values() ?? [])].filter((cell) => cell.text === text && !cell.master);
  return text !== '' && same.length === 1 ? text : undefined;
}
