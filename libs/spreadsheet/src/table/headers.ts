// SPDX-License-Identifier: EUPL-1.2
import { cellAt, columnNumber, type Row, type Sheet } from '../workbook.js';

/** Words that a column of some meaning goes by; the better ones first. */
export interface Role {
  words: readonly string[];
  /** Words that say it is something else (`uppnådd poäng`). */
  not?: readonly string[];
}

export interface FoundTable<R extends string> {
  headerRow: number;
  columns: Partial<Record<R, number>>;
}

const SEARCHED_ROWS = 80;
const LONGEST_HEADER = 80;

/** `Fråga nr. (obl.)` → `fråga nr`: how headers are compared. */
export const normaliseHeader = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();

/** Cells of a row that could be headers: short texts in a cell of their own. */
export function headersOf(row: Row | undefined): { column: number; text: string }[] {
  if (!row) return [];
  return [...row.cells.values()]
    .filter((cell) => cell.text !== '' && (!cell.master || cell.master.column === cell.column))
    .map(({ column, text }) => ({ column, text }))
    .sort((a, b) => a.column - b.column);
}

/** Letters of a column are capitals, or one small letter: `Nr` is a header, `C` and `AB` are columns. */
const LETTERS = /^([A-Z]{1,3}|[a-z])$/;

/** True for a reference that may mean a column by its letters. */
export const isLetters = (reference: string): boolean => LETTERS.test(reference.trim());

/** The columns that a reference means: by its header’s text, else by its letters. More than one: not clear. */
export function columnsFor(reference: string, row: Row | undefined): number[] {
  const wished = normaliseHeader(reference);
  const headers = headersOf(row);
  const same = headers.filter(({ text }) => wished !== '' && normaliseHeader(text) === wished);
  if (same.length > 1) {
    const exact = same.filter(({ text }) => text === reference.normalize('NFC').trim());
    return (exact.length === 1 ? exact : same).map(({ column }) => column);
  }
  if (same.length === 1) return [same[0]!.column];
  const letters = isLetters(reference) ? columnNumber(reference.trim()) : undefined;
  return letters === undefined ? [] : [letters];
}

/** The row that most roles find their header in, among the first rows; undefined when fewer than `atLeast` do. */
export function findTable<R extends string>(
  sheet: Sheet,
  roles: Readonly<Record<R, Role>>,
  atLeast: number,
): FoundTable<R> | undefined {
  let best: FoundTable<R> | undefined;
  let most = atLeast - 1;
  for (const row of sheet.rows.slice(0, SEARCHED_ROWS)) {
    const columns = matchRoles(row, roles);
    const found = Object.keys(columns).length;
    if (found <= most) continue;
    most = found;
    best = { headerRow: row.number, columns };
  }
  return best;
}

/** Gives each role the header that fits it best; a column has one role. */
export function matchRoles<R extends string>(row: Row, roles: Readonly<Record<R, Role>>): Partial<Record<R, number>> {
  const fits: { role: R; column: number; score: number }[] = [];
  for (const { column, text } of headersOf(row)) {
    if (cellAt(row, column).kind !== 'text' || text.length > LONGEST_HEADER) continue;
    for (const role of Object.keys(roles) as R[]) {
      const score = fit(normaliseHeader(text), roles[role]);
      if (score > 0) fits.push({ role, column, score });
    }
  }
  fits.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Partial<Record<R, number>> = {};
  const taken = new Set<number>();
  for (const { role, column } of fits) {
    if (columns[role] !== undefined || taken.has(column)) continue;
    columns[role] = column;
    taken.add(column);
  }
  return columns;
}

/** Equal beats beginning beats holding the word; an earlier word beats a later one. */
function fit(header: string, { words, not = [] }: Role): number {
  const padded = ` ${header} `;
  if (header === '' || not.some((word) => padded.includes(` ${word} `))) return 0;
  let best = 0;
  words.forEach((word, i) => {
    const early = 1 - i / (words.length + 1);
    if (header === word) best = Math.max(best, 30 + early);
    else if (header.length > 40) return;
    else if (word.length > 1 && padded.startsWith(` ${word} `)) best = Math.max(best, 20 + early);
    else if (word.length > 2 && padded.includes(` ${word} `)) best = Math.max(best, 10 + early);
  });
  return best;
}
