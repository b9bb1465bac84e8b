// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';

interface Unit {
  id: string;
  open: boolean;
  parent: string | null;
  flag: boolean | null;
  heads: number;
}

/** The business units at the end of a day, told from the beginning each time. */
export function unitsOn(facts: readonly Fact[], day: DayNumber) {
  const units: Unit[] = [];
  const successions: { from: string; to: string; since: DayNumber }[] = [];
  const unit = (id: unknown): Unit => {
    const known = units.find((other) => other.id === id);
    if (known) return known;
    units.push({ id: id as string, open: false, parent: null, flag: null, heads: 0 });
    return units.at(-1)!;
  };
  for (const { type, day: on, data } of facts.filter((fact) => fact.day <= day)) {
    if (type === 'BusinessUnitAdded') {
      unit(data['unitId']).open = true;
      unit(data['unitId']).parent = data['parentId'] as string | null;
      unit(data['unitId']).flag = data['countsInCoverage'] as boolean | null;
    }
    if (type === 'BusinessUnitMoved') unit(data['unitId']).parent = data['parentId'] as string | null;
    if (type === 'BusinessUnitClosed') unit(data['unitId']).open = false;
    if (type === 'BusinessUnitCoverageSet') unit(data['unitId']).flag = data['countsInCoverage'] as boolean | null;
    if (type === 'HeadCountRecorded') unit(data['unitId']).heads = data['headCount'] as number;
    if (type === 'BusinessUnitSucceeded')
      successions.push({ from: data['from'] as string, to: data['to'] as string, since: on });
  }

  const parent = (id: string): string | null => units.find((other) => other.id === id)?.parent ?? null;
  const isOpen = (id: string): boolean => units.find((other) => other.id === id)?.open ?? false;
  const children = (id: string): string[] => units.filter((other) => other.parent === id).map((other) => other.id);

  /** Whether work on `named`, done on a day, counts for `id`. `before`: work above counts only if done before it. */
  const speaks = (named: string, id: string, done: DayNumber, before: DayNumber, trail: string[]): boolean => {
    if (named === id) return true;
    const here = `${id} ${before}`;
    if (trail.includes(here)) return false;
    const above = parent(id);
    return (
      (above !== null && done < before && speaks(named, above, done, before, [...trail, here])) ||
      successions.some(
        ({ from, to, since }) => to === id && speaks(named, from, done, Math.min(before, since), [...trail, here]),
      )
    );
  };

  return {
    counting: () =>
      units.filter(({ id, open, flag }) => open && (flag ?? !children(id).some(isOpen))).map(({ id }) => id),
    heads: (id: string) => units.find((other) => other.id === id)?.heads ?? 0,
    speaksFor: (named: string, id: string, done: DayNumber) => speaks(named, id, done, Infinity, []),
    all: () => units.map(({ id }) => id),
    parent,
    children,
    /** Closed units are stood in for by their heirs. */
    standIns(id: string, trail: string[] = []): string[] {
      if (trail.includes(id)) return [];
      const heirs = successions.filter(({ from }) => from === id).map(({ to }) => to);
      if (isOpen(id) || heirs.length === 0) return [id];
      return heirs.flatMap((heir) => this.standIns(heir, [...trail, id]));
    },
  };
}

type Units = ReturnType<typeof unitsOn>;

/** Heads reached where each fact says how many: never more in a unit than there are in it and below. */
export function headsReached(units: Units, facts: readonly { units: string[]; heads: number }[]): number {
  const counting = units.counting();
  const below = (id: string): string[] => [id, ...units.children(id).flatMap(below)];
  const room = (id: string): number =>
    below(id)
      .filter((other) => counting.includes(other))
      .reduce((sum, other) => sum + units.heads(other), 0);
  const given = new Map<string, number>();
  for (const fact of facts) {
    let left = fact.heads;
    for (const id of new Set(fact.units.flatMap((name) => units.standIns(name)))) {
      const taken = Math.min(left, room(id));
      given.set(id, (given.get(id) ?? 0) + taken);
      left -= taken;
    }
  }
  const reached = (id: string): number =>
    Math.min(room(id), (given.get(id) ?? 0) + units.children(id).reduce((sum, child) => sum + reached(child), 0));
  const tops = new Set([...units.all(), ...units.all().map((id) => units.parent(id) ?? id)]);
  return [...tops].filter((id) => units.parent(id) === null).reduce((sum, id) => sum + reached(id), 0);
}
