// SPDX-License-Identifier: EUPL-1.2
import { type Figure, isMet, rounded } from './measure/figure.js';
import { canTellMemory, familyOf, memoryOf } from './measure/memory.js';
import { byTurns } from './measure/rounds.js';
import { median, quantile, ratios, slope } from './measure/statistics.js';
import { lineOf, markdown } from './report.js';
import { run, TINY } from './run.js';
import { testDatabase } from '../support/postgres.js';

describe('the bench', () => {
  it('carries out every part and gives a figure for every goal', async () => {
    const dropped: (() => Promise<void>)[] = [];
    const make = async (): Promise<string> => {
      const { ownerUrl, drop } = await testDatabase();
      dropped.push(drop);
      return ownerUrl;
    };
    const told: Figure[] = [];
    const figures = await run({ make }, TINY, (come) => told.push(...come), ['append', 'engine', 'product']);
    await Promise.all(dropped.map((drop) => drop()));
    expect(told).toEqual(figures);
    const parts = ['append', 'engine', 'freshness', 'maturity', 'risks', 'past', 'replay'];
    expect([...new Set(figures.map(({ part }) => part))].sort()).toEqual(parts.sort());
    expect(figures.filter(({ measured }) => !Number.isFinite(measured))).toEqual([]);
  }, 60_000);

  it('takes rounds by turns, and leaves the first of each out', async () => {
    const order: string[] = [];
    const variant = (name: string) => () => order.push(name);
    const figures = await byTurns(2, { a: variant('a'), b: variant('b') });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(figures).toEqual({ a: [3, 5], b: [4, 6] });
  });

  it('compares round by round', () => {
    expect(ratios([1, 9], [2, 10])).toEqual([0.5, 0.9]);
    expect([median([5, 1, 3]), quantile([0, 10], 0.99), quantile([7], 0.5)]).toEqual([3, 9.9, 7]);
    expect(slope([1, 10, 100].map((size) => [size, size ** 2]))).toBeCloseTo(2);
  });

  it('says of each goal whether it is met, and names those that are not', () => {
    const figure = (measured: number): Figure => ({ part: 'x', what: 'x', measured, unit: 'ms', goal: { atMost: 4 } });
    expect([3.9, 4, 4.1].map((measured) => isMet(figure(measured)))).toEqual([true, true, false]);
    expect(isMet({ ...figure(1), goal: undefined })).toBeUndefined();
    expect([0.6789, 12.34, 123456].map(rounded)).toEqual(['0.679', '12.3', '123,456']);
    expect(lineOf(figure(5))).toContain('✗ ≤ 4');
    const machine = { cpu: 'c', cores: 2, memoryGb: 1, node: 'v', postgres: '18', durable: 'fsync on', begunAt: '' };
    const busy = markdown({ machine: { ...machine, load: [3, 3, 3] }, seconds: 1, figures: [figure(3), figure(5)] });
    expect(busy).toContain('1 of 2 goals are met');
    expect(busy).toContain('busy with other work');
    expect(markdown({ machine: { ...machine, load: [0, 0, 0] }, seconds: 1, figures: [] })).toContain('was quiet');
  });

  it('reads the memory of a process and of those it started, on Linux', () => {
    expect(canTellMemory()).toBe(process.platform === 'linux');
    if (!canTellMemory()) return;
    const { pss, rss } = memoryOf(familyOf(process.pid).slice(0, 1));
    expect(pss).toBeGreaterThan(10);
    expect(rss).toBeGreaterThanOrEqual(pss);
  });
});
