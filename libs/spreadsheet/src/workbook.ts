// SPDX-License-Identifier: EUPL-1.2

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

/** A cell as it was written in the file. Rows and columns count from 1. */
export interface Cell {
  kind: CellKind;
  /** As it is shown: a percentage with its sign, a day as `YYYY-MM-DD`. Text is NFC, without surrounding white space. */
  text: string;
  /** text: the text · number: exact decimal of 15 significant digits (`1.25`) · date: `YYYY-MM-DD` · boolean: `true`, `false` · error: its code (`#REF!`, or `#UNCOMPUTED` for a formula that was never computed) · empty: '' */
  value: string;
  row: number;
  column: number;
  /** Where the value stands, when this cell is another part of a merge. */
  master?: { row: number; column: number };
}

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Row {
  number: number;
  /** Cells with content, by column; absent ones are empty. */
  cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
  name: string;
  /** Hidden sheets are listed, so that a mapping may name them, but hold no part in guesses. */
  hidden: boolean;
  /** Rows with content, in order. */
  rows: readonly Row[];
  merges: readonly Merge[];
  columns: number;
}

export interface Workbook {
  fileName: string;
  format: 'xlsx' | 'csv';
  sheets: readonly Sheet[];
  /** csv: what was recognised. */
  encoding?: string;
  delimiter?: string;
}

/** A cell or an empty one in its place. */
export function cellAt(row: Row | undefined, column: number): Cell {
  return row?.cells.get(column) ?? { kind: 'empty', text: '', value: '', row: row?.number ?? 0, column };
}

/** The row with this number, found by halving. */
export function rowAt(sheet: Sheet, number: number): Row | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle]!;
    if (row.number === number) return row;
    if (row.number < number) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** A → 1; undefined when it is no column of a sheet. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 ? column : undefined;
}

/** `B3`, `$B$3` → row and column. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  const column = match && columnNumber(match[1]!);
  const row = Number(match?.[2]);
  return column && row >= 1 && row <= 1_048_576 ? { row, column } : undefined;
}

export const address = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Text as it is compared and kept: NFC, no-break spaces as spaces, no invisible marks, trimmed. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .trim();
