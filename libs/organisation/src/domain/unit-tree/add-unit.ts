// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { BusinessUnitAdded, type UnitTreeEvent } from './events.js';
import { checkName, evolveUnitTree, openUnit, type UnitTree } from './unit-tree.js';

export type AddBusinessUnit = DataOf<typeof BusinessUnitAdded>;

export const addBusinessUnit: Decide<UnitTree, AddBusinessUnit, UnitTreeEvent> = (data, tree) => {
  const { unitId, name, parentId } = data;
  const known = tree.get(unitId);
  if (known) {
    const same = !known.closed && known.name === name && known.parentId === parentId;
    return same ? [] : reject('organisation.unit-exists', { name: known.name });
  }
  if (parentId !== null) openUnit(tree, parentId);
  checkName(tree, name, parentId);
  return [BusinessUnitAdded(data)];
};

export interface ImportBusinessUnits {
  /** A parent stands before its children, or is in the tree already. */
  units: AddBusinessUnit[];
}

/** A whole tree at once: all units or none. */
export const importBusinessUnits: Decide<UnitTree, ImportBusinessUnits, UnitTreeEvent> = ({ units }, tree, meta) => {
  let grown = tree;
  return units.flatMap((unit) => {
    const events = addBusinessUnit(unit, grown, meta);
    grown = events.reduce((after, event) => evolveUnitTree(after, { ...event, ...meta }), grown);
    return events;
  });
};
