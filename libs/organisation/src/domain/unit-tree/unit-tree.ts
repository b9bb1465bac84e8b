// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import type { UnitTreeEvent } from './events.js';

export interface Unit {
  unitId: string;
  name: string;
  parentId: string | null;
  countsInCoverage: boolean | null;
  closed: boolean;
  succeededBy: readonly string[];
}

/** All units of the organisation in one stream, so that the rules of a tree hold whoever writes at once. */
export type UnitTree = ReadonlyMap<string, Unit>;

/** Folds one event into the tree. */
export function evolveUnitTree(tree: UnitTree, { type, data }: UnitTreeEvent): UnitTree {
  switch (type) {
    case 'BusinessUnitAdded': {
      const { unitId, name, parentId, countsInCoverage } = data;
      const unit = { unitId, name, parentId, countsInCoverage, closed: false, succeededBy: [] };
      return new Map(tree).set(unitId, unit);
    }
    case 'BusinessUnitRenamed':
      return changed(tree, data.unitId, { name: data.name });
    case 'BusinessUnitMoved':
      return changed(tree, data.unitId, { parentId: data.parentId });
    case 'BusinessUnitClosed':
      return changed(tree, data.unitId, { closed: true });
    case 'BusinessUnitCoverageSet':
      return changed(tree, data.unitId, { countsInCoverage: data.countsInCoverage });
    case 'BusinessUnitSucceeded':
      return changed(tree, data.from, { succeededBy: [...(tree.get(data.from)?.succeededBy ?? []), data.to] });
  }
}

function changed(tree: UnitTree, unitId: string, change: Partial<Unit>): UnitTree {
  const unit = tree.get(unitId);
  return unit ? new Map(tree).set(unitId, { ...unit, ...change }) : tree;
}

/** The unit; refuses `organisation.unit-unknown`. */
export const knownUnit = (tree: UnitTree, unitId: string): Unit =>
  tree.get(unitId) ?? reject('organisation.unit-unknown', { unitId });

/** The unit, still in the tree; refuses `organisation.unit-closed` too. */
export function openUnit(tree: UnitTree, unitId: string): Unit {
  const unit = knownUnit(tree, unitId);
  return unit.closed ? reject('organisation.unit-closed', { name: unit.name }) : unit;
}

/** Two units of one name under the same parent cannot be told apart in any list. */
export function checkName(tree: UnitTree, name: string, parentId: string | null, but?: string): void {
  const wanted = name.trim().toLowerCase();
  for (const unit of tree.values()) {
    if (unit.unitId === but || unit.closed || unit.parentId !== parentId) continue;
    if (unit.name.trim().toLowerCase() === wanted) reject('organisation.unit-name-taken', { name });
  }
}
