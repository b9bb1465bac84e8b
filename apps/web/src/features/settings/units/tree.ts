// SPDX-License-Identifier: EUPL-1.2
import type { UnitTreeQuery } from '#libs/api-client';

export type Unit = UnitTreeQuery['businessUnits']['nodes'][number];

export interface Node extends Unit {
  children: Node[];
}

const byName = (a: Unit, b: Unit): number => a.name.localeCompare(b.name, 'sv');

/** The units as a tree, each level by name. One whose parent is not shown stands at the top. */
export function treeOf(units: readonly Unit[]): Node[] {
  const nodes = new Map(units.map((unit) => [unit.unitId, { ...unit, children: [] as Node[] }]));
  const roots: Node[] = [];
  for (const node of [...nodes.values()].sort(byName)) {
    (node.parentId ? nodes.get(node.parentId) : undefined)?.children.push(node);
    if (!node.parentId || !nodes.has(node.parentId)) roots.push(node);
  }
  return roots;
}

/** The unit and all above it, the topmost first. */
export function pathOf(units: readonly Unit[], unitId: string): Unit[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const path: Unit[] = [];
  for (let unit = byId.get(unitId); unit && !path.includes(unit); unit = byId.get(unit.parentId ?? ''))
    path.unshift(unit);
  return path;
}

/** All below a unit that are still in the tree. */
export function below(units: readonly Unit[], unitId: string): Unit[] {
  const direct = units.filter((unit) => unit.parentId === unitId && !unit.closedOn);
  return direct.flatMap((unit) => [unit, ...below(units, unit.unitId)]);
}

/** Where a unit may be put: anywhere but below itself, and not where it is. */
export function targetsFor(units: readonly Unit[], { unitId, parentId }: Unit): Unit[] {
  const own = new Set([unitId, parentId, ...below(units, unitId).map((unit) => unit.unitId)]);
  return units.filter((unit) => !unit.closedOn && !own.has(unit.unitId)).toSorted(byName);
}

/** Those whose name or kind holds what is searched for, with all above them, so that each is seen in its place. */
export function found(units: readonly Unit[], search: string): Unit[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  if (!wanted) return [...units];
  const hits = units.filter(({ name, kind }) => `${name} ${kind ?? ''}`.toLocaleLowerCase('sv').includes(wanted));
  const shown = new Set(hits.flatMap(({ unitId }) => pathOf(units, unitId).map((unit) => unit.unitId)));
  return units.filter(({ unitId }) => shown.has(unitId));
}

/** Whether a unit counts in shares of units: by decision, else where it has no units below it. */
export const counts = (units: readonly Unit[], unit: Unit): boolean =>
  unit.countsInCoverage ?? !units.some(({ parentId, closedOn }) => parentId === unit.unitId && !closedOn);

/** Why it counts or does not, as a word of the page. */
export function countsBecause(units: readonly Unit[], unit: Unit) {
  const decided = unit.countsInCoverage !== null && unit.countsInCoverage !== undefined;
  if (counts(units, unit)) return decided ? 'countsYes' : 'countsLeaf';
  return decided ? 'countsNo' : 'countsNotLeaf';
}
