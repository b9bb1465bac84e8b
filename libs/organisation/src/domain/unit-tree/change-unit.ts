// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { BusinessUnitCoverageSet, BusinessUnitMoved, BusinessUnitRenamed, type UnitTreeEvent } from './events.js';
import { checkName, checkOrder, openUnit, type UnitTree } from './unit-tree.js';

export type RenameBusinessUnit = DataOf<typeof BusinessUnitRenamed>;
export type MoveBusinessUnit = DataOf<typeof BusinessUnitMoved>;
export type SetBusinessUnitCoverage = DataOf<typeof BusinessUnitCoverageSet>;

export const renameBusinessUnit: Decide<UnitTree, RenameBusinessUnit, UnitTreeEvent> = (data, tree) => {
  const unit = openUnit(tree, data.unitId);
  if (unit.name === data.name) return [];
  checkName(tree, data.name, unit.parentId, unit.unitId);
  return [BusinessUnitRenamed(data)];
};

export const moveBusinessUnit: Decide<UnitTree, MoveBusinessUnit, UnitTreeEvent> = (data, tree, meta) => {
  const unit = openUnit(tree, data.unitId);
  if (unit.parentId === data.parentId) return [];
  if (data.parentId !== null) openUnit(tree, data.parentId);
  for (let above = data.parentId; above !== null; above = tree.get(above)?.parentId ?? null) {
    if (above === unit.unitId) reject('organisation.unit-below-itself', { name: unit.name });
  }
  checkName(tree, unit.name, data.parentId, unit.unitId);
  checkOrder(unit, meta);
  return [BusinessUnitMoved(data)];
};

export const setBusinessUnitCoverage: Decide<UnitTree, SetBusinessUnitCoverage, UnitTreeEvent> = (data, tree, meta) => {
  const unit = openUnit(tree, data.unitId);
  if (unit.countsInCoverage === data.countsInCoverage) return [];
  checkOrder(unit, meta);
  return [BusinessUnitCoverageSet(data)];
};
