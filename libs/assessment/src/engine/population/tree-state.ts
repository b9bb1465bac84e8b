// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';

interface Unit {
  parent: string | null;
  active: boolean;
  counts: boolean | null;
  heads: number;
  /** Units whose work went on here, and since when. */
  inherits: { unit: string; since: DayNumber }[];
  heirs: string[];
}

/** A unit whose evidence counts for another: all of it, or only facts from before a day. */
export interface Source {
  unit: string;
  before: DayNumber;
}

/** The tree of business units as it stands at the end of a day. Facts are applied in the order of time. */
export class TreeState {
  private readonly units = new Map<string, Unit>();

  apply({ type, day, data }: Fact): void {
    switch (type) {
      case 'BusinessUnitAdded':
        return this.set(data['unitId'], {
          active: true,
          parent: idOrNull(data['parentId']),
          counts: flag(data['countsInCoverage']),
        });
      case 'BusinessUnitMoved':
        return this.set(data['unitId'], { parent: idOrNull(data['parentId']) });
      case 'BusinessUnitClosed':
        return this.set(data['unitId'], { active: false });
      case 'BusinessUnitCoverageSet':
        return this.set(data['unitId'], { counts: flag(data['countsInCoverage']) });
      case 'HeadCountRecorded':
        return this.set(data['unitId'], { heads: wholeNumber(data['headCount']) });
      case 'BusinessUnitSucceeded':
        return this.succeed(data['from'], data['to'], day);
    }
  }

  /** Units that count in a share: active, and flagged or (by default) without an active unit below. */
  counted(): string[] {
    const withChildren = new Set<string>();
    for (const { active, parent } of this.units.values()) if (active && parent !== null) withChildren.add(parent);
    return [...this.units].flatMap(([id, { active, counts }]) =>
      active && (counts ?? !withChildren.has(id)) ? [id] : [],
    );
  }

  heads = (unit: string): number => this.units.get(unit)?.heads ?? 0;
  parent = (unit: string): string | null => this.units.get(unit)?.parent ?? null;

  /**
   * The units whose evidence counts for this one: itself, those above it, those whose work it carries on, and those
   * above them for what was done before the work went on elsewhere.
   */
  sources(unit: string): Source[] {
    const seen = new Map<string, { before: DayNumber; above: DayNumber }[]>();
    const visit = (id: string, before: DayNumber, above: DayNumber) => {
      const visits = seen.get(id) ?? [];
      if (visits.some((visit) => visit.before >= before && visit.above >= above)) return;
      seen.set(id, [...visits, { before, above }]);
      const known = this.units.get(id);
      if (!known) return;
      if (known.parent !== null) visit(known.parent, above, above);
      for (const { unit: earlier, since } of known.inherits) visit(earlier, before, Math.min(above, since));
    };
    visit(unit, Infinity, Infinity);
    return [...seen].map(([id, visits]) => ({ unit: id, before: Math.max(...visits.map(({ before }) => before)) }));
  }

  /** Where work on a unit belongs today: there, or with its heirs once it is closed. */
  resolve(unit: string, seen = new Set<string>()): string[] {
    if (seen.has(unit)) return [];
    seen.add(unit);
    const known = this.units.get(unit);
    if (!known || known.active || known.heirs.length === 0) return [unit];
    return known.heirs.flatMap((heir) => this.resolve(heir, seen));
  }

  private succeed(from: unknown, to: unknown, since: DayNumber): void {
    if (typeof from !== 'string' || typeof to !== 'string') return;
    this.unit(from).heirs.push(to);
    this.unit(to).inherits.push({ unit: from, since });
  }

  private set(unit: unknown, values: Partial<Unit>): void {
    if (typeof unit === 'string') Object.assign(this.unit(unit), values);
  }

  private unit(id: string): Unit {
    let unit = this.units.get(id);
    if (!unit) {
      unit = { parent: null, active: false, counts: null, heads: 0, inherits: [], heirs: [] };
      this.units.set(id, unit);
    }
    return unit;
  }
}

const idOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const wholeNumber = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), Number.MAX_SAFE_INTEGER) : 0;
