// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import { neutralise } from './neutralise.js';
import type { OutCell } from './write-workbook.js';

/** A .csv that Excel in Sweden opens as it is: UTF-8 with mark, semicolons, CRLF; every text neutralised. */
export function writeCsv(rows: Iterable<readonly OutCell[]>): Buffer {
  return Buffer.from(MARK + linesOf([...rows]), 'utf8');
}

/** The same as texts one after the other, for a stream. */
export async function* csvLines(rows: AsyncIterable<readonly OutCell[]>): AsyncGenerator<string> {
  yield MARK;
  for await (const row of rows) yield linesOf([row]);
}

const MARK = '\ufeff';
const linesOf = (rows: readonly (readonly OutCell[])[]): string =>
  stringify(
    rows.map((row) => row.map(textOf)),
    { delimiter: ';', record_delimiter: '\r\n' },
  );

const textOf = (cell: OutCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralise(cell);
  return 'day' in cell ? cell.day : cell.number.replace('.', ',');
};
