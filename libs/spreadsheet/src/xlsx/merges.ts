// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import type { Cell, Merge } from '../workbook.js';

/**
 * Gives every cell of a merge the value of its master, within the rows and columns that hold anything (a merge may span a
 * million rows). Returns how many cells that made.
 */
export function applyMerges(
  rows: Map<number, Map<number, Cell>>,
  merges: readonly Merge[],
  left: number,
  name: string,
): number {
  let made = 0;
  const lastColumn = [...rows.values()].reduce((most, cells) => Math.max(most, ...cells.keys()), 0);
  const lastRow = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  for (const merge of merges) {
    const master = rows.get(merge.top)?.get(merge.left);
    if (!master) continue;
    const bottom = Math.min(merge.bottom, lastRow);
    const right = Math.min(merge.right, lastColumn);
    for (let row = merge.top; row <= bottom; row++) {
      const cells = rows.get(row) ?? new Map<number, Cell>();
      for (let column = merge.left; column <= right; column++) {
        if (row === merge.top && column === merge.left) continue;
        if (++made > left) reject('spreadsheet.too-many-cells', { name, limit: LIMITS.cells });
        cells.set(column, { ...master, row, column, master: { row: merge.top, column: merge.left } });
      }
      rows.set(row, cells);
    }
  }
  return made;
}
