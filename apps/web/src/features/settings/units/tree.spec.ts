// SPDX-License-Identifier: EUPL-1.2
import { below, counts, found, pathOf, targetsFor, treeOf, type Unit } from './tree.js';

const unit = (unitId: string, parentId: string | null = null, more: Partial<Unit> = {}): Unit => ({
  ...{ unitId, parentId, name: unitId.toUpperCase(), kind: null, countsInCoverage: null, addedOn: '2024-01-01' },
  ...{ closedOn: null, succeededBy: [], headCount: null, headCountOn: null, ...more },
});
const units = [
  unit('b', 'a'),
  unit('a'),
  unit('c', 'b'),
  unit('å', 'a'),
  unit('ö', null, { closedOn: '2025-01-01' }),
  unit('z', 'x'),
];

describe('the tree of units', () => {
  it('stands in order of names as Swedes order them, each below its own', () => {
    expect(treeOf(units).map(({ unitId, children }) => [unitId, children.map((c) => c.unitId)])).toEqual([
      ['a', ['b', 'å']],
      ['z', []],
      ['ö', []],
    ]);
  });

  it('says what goes along with a unit that moves, and where it may go', () => {
    expect(below(units, 'a').map(({ unitId }) => unitId)).toEqual(['b', 'c', 'å']);
    expect(targetsFor(units, units[0]!).map(({ unitId }) => unitId)).toEqual(['z', 'å']);
    expect(pathOf(units, 'c').map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c']);
  });

  it('shows what is searched for in its place', () => {
    expect(found(units, 'c').map(({ unitId }) => unitId)).toEqual(['b', 'a', 'c']);
    expect(found(units, ' ')).toHaveLength(units.length);
  });

  it('counts a leaf, unless it was decided otherwise', () => {
    expect(counts(units, units[2]!)).toBe(true);
    expect(counts(units, units[0]!)).toBe(false);
    expect(counts(units, unit('b', 'a', { countsInCoverage: true }))).toBe(true);
  });
});
