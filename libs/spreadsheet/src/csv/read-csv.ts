// SPDX-License-Identifier: EUPL-1.2
import { CsvError, parse } from 'csv-parse/sync';
import { Rejection, reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import type { Cell, Row, Workbook } from '../workbook.js';
import { TextBudget } from '../xlsx/shared-strings.js';
import { textCell } from '../xlsx/cell.js';
import { decodeText } from './decode.js';
import { guessDelimiter } from './delimiter.js';

/** Reads a .csv as a workbook of one sheet, named after the file. Every value is text. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { text, encoding } = decodeText(bytes);
  const sample = text.slice(0, 200_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (odd > sample.length / 1000) reject('spreadsheet.not-a-workbook', { name: fileName, found: 'binary' });
  const { delimiter, body } = guessDelimiter(text);
  const budget = new TextBudget(fileName);
  const rows: Row[] = [];
  let cells = 0;
  let columns = 0;
  const take = (record: string[], number: number): void => {
    const filled = new Map<number, Cell>();
    record.forEach((written, i) => {
      const content = textCell(budget.take(written));
      if (content.kind !== 'empty') filled.set(i + 1, { ...content, row: number, column: i + 1 });
    });
    if (filled.size === 0) return;
    cells += filled.size;
    columns = Math.max(columns, ...filled.keys());
    rows.push({ number, cells: filled });
    if (cells > LIMITS.cells) reject('spreadsheet.too-many-cells', { name: fileName, limit: LIMITS.cells });
  };
  if (widest(body, delimiter) > LIMITS.columns)
    reject('spreadsheet.too-many-columns', { name: fileName, limit: LIMITS.columns });
  const records = parseRecords(body, delimiter, fileName);
  if (records.length > LIMITS.rows) reject('spreadsheet.too-many-rows', { name: fileName, limit: LIMITS.rows });
  records.forEach((record, i) => take(record, i + 1));
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'csv';
  return {
    fileName,
    format: 'csv',
    encoding,
    delimiter,
    sheets: [{ name, hidden: false, rows, merges: [], columns }],
  };
}

/** The most cells of any line, counted before the lines are taken apart; signs within quotes do not count. */
function widest(text: string, delimiter: string): number {
  const sign = delimiter.charCodeAt(0);
  let most = 0;
  let cells = 1;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 10 || code === 13) cells = 1;
    else if (code === sign && ++cells > most) most = cells;
  }
  return most;
}

/** Quotes as the format has them; where somebody wrote a loose quote mark within a cell, it is an ordinary sign. */
function parseRecords(text: string, delimiter: string, name: string): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
    to: LIMITS.rows + 1,
  };
  try {
    return parse(text, options);
  } catch (error) {
    if (error instanceof Rejection) throw error;
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    return parse(text, { ...options, relax_quotes: true });
  } catch (error) {
    if (error instanceof Rejection) throw error;
    const part = error instanceof CsvError ? `${error.code} ${String(error.lines ?? '')}`.trim() : 'csv';
    reject('spreadsheet.damaged', { name, part });
  }
}
