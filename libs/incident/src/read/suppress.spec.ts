// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { id } from '#libs/kernel/testing';
import { statisticsOf } from './incident-statistics.js';
import { K, suppressed } from './suppress.js';

const table = (counts: Record<string, number>) => suppressed(new Map(Object.entries(counts)));
const shown = (counts: Record<string, number>) => table(counts).cells.map(({ count }) => count);

describe('small numbers', () => {
  it('are left out, and a second one with them so that the first is not the total less the rest', () => {
    expect(shown({ a: 3, b: 20, c: 9 })).toEqual([null, 20, null]);
    expect(table({ a: 3, b: 20, c: 9 }).total).toBe(32);
  });
  it('are alone among themselves when they add up to enough', () =>
    expect(shown({ a: 3, b: 4, c: 20 })).toEqual([null, null, 20]));
  it('take more with them until they do', () =>
    expect(shown({ a: 1, b: 1, c: 6, d: 20 })).toEqual([null, null, null, 20]));
  it('hide the total when there is nothing to hide behind', () => {
    expect(table({ a: 3 })).toEqual({ total: null, cells: [{ key: 'a', count: null }] });
    expect(table({ a: 1, b: 2 }).total).toBeNull();
  });
  it('are no matter where there are none', () => {
    expect(table({ a: 5, b: 20 })).toMatchObject({ total: 25, cells: [{ count: 5 }, { count: 20 }] });
    expect(table({})).toEqual({ total: 0, cells: [] });
  });

  it('cannot be reckoned back: what is hidden is at least two cells and at least five, whatever there is', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 8 }), (counts) => {
        const { total, cells } = suppressed(new Map(counts.map((count, i) => [String(i), count])));
        cells.forEach(({ count }) => expect(count === null || count === 0 || count >= K).toBe(true));
        const hidden = cells.filter(({ count }) => count === null);
        if (hidden.length === 0) return expect(total).toBe(counts.reduce((a, b) => a + b, 0));
        if (total === null) return;
        const rest = total - cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(rest).toBeGreaterThanOrEqual(K);
      }),
      { numRuns: 1000 },
    ));
});

it('counts a year by unit, kind, severity and cause, each table on its own', () => {
  const group = (n: number, count: number) => ({
    unitId: id(n),
    kind: 'incident',
    severity: 'low',
    cause: null,
    count,
  });
  const statistics = statisticsOf(2026, [group(10, 7), group(11, 2), group(12, 9)], (unitId) => unitId.slice(-2), 'sv');
  expect(statistics).toMatchObject({
    total: 18,
    byUnit: [
      { label: '0a', count: null },
      { label: '0b', count: null },
      { label: '0c', count: 9 },
    ],
    byKind: [{ label: 'Incident', count: 18 }],
    bySeverity: [{ label: 'Liten', count: 18 }],
    byCause: [],
  });
});
it('shows nothing of a year of which there is too little', () => {
  const few = [{ unitId: id(10), kind: 'incident', severity: null, cause: 'mistake', count: 4 }];
  expect(statisticsOf(2026, few, () => 'Skolan', 'sv')).toMatchObject({
    total: null,
    byUnit: [{ count: null }],
    byKind: [{ count: null }],
    byCause: [{ count: null }],
  });
});
