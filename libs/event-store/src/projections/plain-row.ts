// SPDX-License-Identifier: EUPL-1.2
import type { RowData } from './projection.js';

export const keyText = (key: unknown[]): string => key.map(String).join('\u0000');

/** A row as the table would give it back: the declared columns, null where there is nothing, under its key. */
export function plainRow(row: RowData, columns: readonly string[], keys: readonly string[], key: unknown[]): RowData {
  const plain: RowData = {};
  for (const column of columns) plain[column] = row[column] ?? null;
  for (const [i, column] of keys.entries()) plain[column] = plain[column] ?? key[i];
  return plain;
}
