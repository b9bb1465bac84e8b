// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type CellKind, type Merge, type Row, type Sheet, type Workbook } from '#libs/spreadsheet';

/** A cell as a test writes it: text, a number, a truth, a day, an error, or nothing. */
export type Written =
  string | number | boolean | null | undefined | { day: string } | { error: string } | { percent: number };

function content(written: Exclude<Written, null | undefined | ''>): [CellKind, text: string, value: string] {
  if (typeof written === 'string') return ['text', written, written];
  if (typeof written === 'number') return ['number', String(written), String(written)];
  if (typeof written === 'boolean') return ['boolean', written ? 'TRUE' : 'FALSE', String(written)];
  if ('day' in written) return ['date', written.day, written.day];
  if ('percent' in written) return ['number', `${written.percent}%`, String(written.percent / 100)];
  return ['error', written.error, written.error];
}

function cell(written: Written, row: number, column: number): Cell | undefined {
  if (written === null || written === undefined || written === '') return undefined;
  const [kind, text, value] = content(written);
  return { kind, text, value, row, column };
}

/** A sheet from rows of cells; merges repeat their value as the reader does. */
export function sheet(
  name: string,
  rows: readonly (readonly Written[])[],
  merges: readonly Merge[] = [],
  hidden = false,
): Sheet {
  const cells = rows.map((row, r) => {
    const filled = row.flatMap((written, c) => cell(written, r + 1, c + 1) ?? []);
    return new Map(filled.map((one) => [one.column, one]));
  });
  for (const { top, left, bottom, right } of merges) {
    const master = cells[top - 1]?.get(left);
    if (!master) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left)
          cells[row - 1]!.set(column, { ...master, row, column, master: { row: top, column: left } });
  }
  const kept: Row[] = cells.flatMap((map, r) => (map.size > 0 ? [{ number: r + 1, cells: map }] : []));
  return { name, hidden, rows: kept, merges, columns: Math.max(0, ...cells.flatMap((map) => [...map.keys()])) };
}

export const workbook = (...sheets: Sheet[]): Workbook => ({ fileName: 'egen.xlsx', format: 'xlsx', sheets });
