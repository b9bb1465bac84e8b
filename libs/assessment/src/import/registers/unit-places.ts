// SPDX-License-Identifier: EUPL-1.2
import type { Problems } from '#libs/spreadsheet';
import type { RegisterRow } from './read-table.js';
import { type KnownUnit, foldName, sameUnitName, UnitIndex } from './unit-tree.js';

export type UnitColumn = 'name' | 'parent' | 'kind' | 'headCount' | 'headCountDay' | 'countsInCoverage';

export interface NewUnit extends KnownUnit {
  kind?: string;
  countsInCoverage: boolean | null;
}

/** A row about a unit; `unit` once its place is known. */
export interface UnitRow {
  row: RegisterRow<UnitColumn>;
  name: string;
  parent: string;
  unit?: KnownUnit;
  countsInCoverage: boolean | null;
  kind?: string;
  headCount?: { headCount: number; day: string };
}

interface PlaceOptions {
  existing: readonly KnownUnit[];
  idFor(path: string): string;
}

/** Gives each row its unit, parents first. What waits for a parent that never comes is unknown, or part of a circle. */
export class UnitPlaces {
  private readonly index: UnitIndex;
  private readonly seen = new Map<string, UnitRow>();
  private readonly made: NewUnit[] = [];

  constructor(
    private readonly options: PlaceOptions,
    private readonly problems: Problems,
  ) {
    this.index = new UnitIndex(options.existing);
  }

  place(rows: readonly UnitRow[]): NewUnit[] {
    let waiting = rows.filter(({ name }) => name !== '');
    while (waiting.length > 0) {
      const roots = new Set(waiting.filter(({ parent }) => parent === '').map(({ name }) => foldName(name)));
      const ready = new Set(waiting.filter((row) => isReady(row, roots, this.index)));
      if (ready.size === 0) break;
      for (const row of ready) this.placeRow(row);
      waiting = waiting.filter((row) => !ready.has(row));
    }
    for (const { row, parent, name } of waiting) {
      const circle = waiting.some((other) => sameUnitName(other.name, lastName(parent)));
      this.problems.add(circle ? 'import.unit-circle' : 'import.unit-parent-unknown', row.place('parent'), {
        parent,
        name,
      });
    }
    return this.made;
  }

  private placeRow(row: UnitRow): void {
    const { index, options, seen } = this;
    const parent = row.parent === '' ? undefined : onlyParent(row, index, this.problems);
    if (parent === false) return;
    const known = knownUnit(row, parent?.unitId, index, options.existing);
    const path = parent ? `${index.path(parent)} / ${row.name}` : row.name;
    row.unit = known ?? { unitId: options.idFor(path), name: row.name, parentId: parent?.unitId ?? null };
    const twin = seen.get(row.unit.unitId);
    if (twin) this.problems.add('import.unit-repeated', row.row.place('name'), { name: row.name, row: twin.row.row });
    seen.set(row.unit.unitId, row);
    if (known || twin) return;
    index.add(row.unit);
    this.made.push({ ...row.unit, countsInCoverage: row.countsInCoverage, ...(row.kind ? { kind: row.kind } : {}) });
  }
}

const lastName = (path: string): string =>
  path
    .split(/[/>»\\→]/u)
    .at(-1)!
    .trim();

/** A row can be placed when its parent is there and no row that still waits could be that parent too. */
function isReady({ parent }: UnitRow, roots: ReadonlySet<string>, index: UnitIndex): boolean {
  if (parent === '') return true;
  return index.find(parent).length > 0 && !roots.has(foldName(lastName(parent)));
}

function onlyParent(row: UnitRow, index: UnitIndex, problems: Problems): KnownUnit | false {
  const found = index.find(row.parent);
  if (found.length === 1) return found[0]!;
  const paths = found.map((unit) => index.path(unit)).join('; ');
  problems.add('import.unit-ambiguous', row.row.place('parent'), { name: row.parent, paths });
  return false;
}

/** The unit that is there already: under the same parent, or, where the file names none, the only one of the name. */
function knownUnit(
  row: UnitRow,
  parentId: string | undefined,
  index: UnitIndex,
  existing: readonly KnownUnit[],
): KnownUnit | undefined {
  const same = index
    .find(row.name)
    .filter(({ unitId, name }) => sameUnitName(name, row.name) && existing.some((unit) => unit.unitId === unitId));
  const inPlace = same.find((unit) => unit.parentId === (parentId ?? null));
  return inPlace ?? (parentId === undefined && row.parent === '' && same.length === 1 ? same[0] : undefined);
}
