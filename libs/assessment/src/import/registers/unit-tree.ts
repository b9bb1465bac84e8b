// SPDX-License-Identifier: EUPL-1.2

/** A business unit by its place in the tree. */
export interface KnownUnit {
  unitId: string;
  name: string;
  parentId: string | null;
}

const SEPARATOR = /\s*(?:\/|>|»|\\|→)\s*/u;

export const foldName = (name: string): string => name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Finds units by name, or by the end of their path (`Kultur / Bibliotek`). */
export class UnitIndex {
  private readonly byId = new Map<string, KnownUnit>();
  private readonly byName = new Map<string, KnownUnit[]>();

  constructor(units: readonly KnownUnit[]) {
    for (const unit of units) this.add(unit);
  }

  add(unit: KnownUnit): void {
    this.byId.set(unit.unitId, unit);
    const name = foldName(unit.name);
    this.byName.set(name, [...(this.byName.get(name) ?? []), unit]);
  }

  /** Every unit that the words may mean. A name that holds a separator itself is tried as it is first. */
  find(words: string): KnownUnit[] {
    const whole = this.byName.get(foldName(words));
    if (whole) return whole;
    const path = words.split(SEPARATOR).map(foldName).filter(Boolean);
    return (this.byName.get(path.at(-1) ?? '') ?? []).filter((unit) => this.endsWith(unit, path));
  }

  /** The path of a unit, for people and for telling units of the same name apart. */
  path({ name, parentId }: KnownUnit): string {
    const names = [name];
    const seen = new Set<string>();
    for (let at = parentId; at !== null && !seen.has(at);) {
      seen.add(at);
      const parent = this.byId.get(at);
      if (parent) names.unshift(parent.name);
      at = parent?.parentId ?? null;
    }
    return names.join(' / ');
  }

  private endsWith(unit: KnownUnit, path: readonly string[]): boolean {
    let at: KnownUnit | undefined = unit;
    for (const name of [...path].reverse()) {
      if (!at || foldName(at.name) !== name) return false;
      at = at.parentId === null ? undefined : this.byId.get(at.parentId);
    }
    return true;
  }
}

export const sameUnitName = (a: string, b: string): boolean => foldName(a) === foldName(b);
