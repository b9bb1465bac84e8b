// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { BusinessUnitClosed, BusinessUnitSucceeded, type UnitTreeEvent } from './events.js';
import { checkOrder, evolveUnitTree, knownUnit, openUnit, type UnitTree } from './unit-tree.js';

export interface CloseBusinessUnit {
  unitId: string;
  /** Where its work goes on. */
  succeededBy?: string[];
}
export type SucceedBusinessUnit = DataOf<typeof BusinessUnitSucceeded>;

export const closeBusinessUnit: Decide<UnitTree, CloseBusinessUnit, UnitTreeEvent> = (data, tree, meta) => {
  const { unitId, succeededBy = [] } = data;
  const unit = knownUnit(tree, unitId);
  const below = [...tree.values()].filter((other) => other.parentId === unitId && !other.closed).length;
  if (below > 0) reject('organisation.unit-has-units', { name: unit.name, count: below });
  if (!unit.closed) checkOrder(unit, meta);
  const closed = unit.closed ? [] : [BusinessUnitClosed({ unitId })];
  const grow = (grown: UnitTree, event: UnitTreeEvent) => evolveUnitTree(grown, { ...event, ...meta });
  let after: UnitTree = closed.reduce(grow, tree);
  const succeeded = succeededBy.flatMap((to) => {
    const events = succeedBusinessUnit({ from: unitId, to }, after, meta);
    after = events.reduce(grow, after);
    return events;
  });
  return [...closed, ...succeeded];
};

/** Evidence follows the work, so it must arrive somewhere: not at the unit itself, not in a circle, not in a closed unit. */
export const succeedBusinessUnit: Decide<UnitTree, SucceedBusinessUnit, UnitTreeEvent> = ({ from, to }, tree) => {
  const unit = knownUnit(tree, from);
  if (unit.succeededBy.includes(to)) return [];
  const heir = openUnit(tree, to);
  if (from === to || leadsTo(tree, to, from))
    reject('organisation.succession-circle', { from: unit.name, to: heir.name });
  return [BusinessUnitSucceeded({ from, to })];
};

const leadsTo = (tree: UnitTree, from: string, to: string): boolean =>
  (tree.get(from)?.succeededBy ?? []).some((next) => next === to || leadsTo(tree, next, to));
