// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import { neutralise } from './neutralise.js';
import type { OutCell } from './write-workbook.js';

/** A .csv that Excel in Sweden opens as it is: UTF-8 with mark, semicolons, CRLF; every text neutralised. */
export function writeCsv(rows: Iterable<readonly OutCell[]>): Buffer {
  const records = [...rows].map((row) => row.map(textOf));
  return Buffer.from(stringify(records, { bom: true, delimiter: ';', record_delimiter: '\r\n' }), 'utf8');
}

const textOf = (cell: OutCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralise(cell);
  return 'day' in cell ? cell.day : cell.number.replace('.', ',');
};
