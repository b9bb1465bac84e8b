// SPDX-License-Identifier: EUPL-1.2
import { type CommandMeta, reject } from '#libs/kernel';
import type { UnitTreeEvent } from './events.js';

export interface Unit {
  unitId: string;
  name: string;
  parentId: string | null;
  countsInCoverage: boolean | null;
  closed: boolean;
  succeededBy: readonly string[];
  /** When it was last added, moved, closed or settled whether it counts. */
  changedAt: string;
}

/** All units of the organisation in one stream, so that the rules of a tree hold whoever writes at once. */
export type UnitTree = ReadonlyMap<string, Unit>;

/** What is folded: an event as recorded, or as just decided with the instant it is about. */
export type Dated = UnitTreeEvent & { occurredAt: string };

/** Folds one event into the tree. */
export function evolveUnitTree(tree: UnitTree, { type, data, occurredAt: changedAt }: Dated): UnitTree {
  switch (type) {
    case 'BusinessUnitAdded': {
      const { unitId, name, parentId, countsInCoverage } = data;
      const unit = { unitId, name, parentId, countsInCoverage, closed: false, succeededBy: [], changedAt };
      return new Map(tree).set(unitId, unit);
    }
    case 'BusinessUnitRenamed':
      return changed(tree, data.unitId, { name: data.name });
    case 'BusinessUnitMoved':
      return changed(tree, data.unitId, { parentId: data.parentId, changedAt });
    case 'BusinessUnitClosed':
      return changed(tree, data.unitId, { closed: true, changedAt });
    case 'BusinessUnitCoverageSet':
      return changed(tree, data.unitId, { countsInCoverage: data.countsInCoverage, changedAt });
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

/**
 * What settles a unit's place is recorded in the order of time. The level reads the days, so that a closing dated before
 * the unit was added would leave it counted for ever, while the register shows it closed.
 */
export function checkOrder({ name, changedAt }: Unit, { occurredAt }: CommandMeta): void {
  if (occurredAt < changedAt) reject('organisation.unit-changed-later', { name, changedAt });
}

/** Two units of one name under the same parent cannot be told apart in any list. */
export function checkName(tree: UnitTree, name: string, parentId: string | null, but?: string): void {
  const wanted = name.trim().toLowerCase();
  for (const unit of tree.values()) {
    if (unit.unitId === but || unit.closed || unit.parentId !== parentId) continue;
    if (unit.name.trim().toLowerCase() === wanted) reject('organisation.unit-name-taken', { name });
  }
}
