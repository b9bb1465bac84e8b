// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Place, type Problems, withoutApostrophe } from '#libs/spreadsheet';
import type { UnitIndex } from './unit-tree.js';

/** Names in a cell, separated by semicolon or line break. */
export const namesIn = (cell: Cell): string[] =>
  withoutApostrophe(cell.text)
    .split(/[;\n]/)
    .map((part) => part.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 100);

/** The units that a cell names, by name or path. */
export function unitsNamed(
  cell: Cell,
  place: Place,
  { index, problems }: { index: UnitIndex; problems: Problems },
): string[] {
  const ids = namesIn(cell).flatMap((name) => {
    const found = index.find(name);
    if (found.length === 1) return [found[0]!.unitId];
    const paths = found.map((unit) => index.path(unit)).join('; ');
    problems.add(found.length === 0 ? 'import.unit-unknown' : 'import.unit-ambiguous', place, { name, paths });
    return [];
  });
  return [...new Set(ids)];
}
