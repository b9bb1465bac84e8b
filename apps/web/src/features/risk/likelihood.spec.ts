// SPDX-License-Identifier: EUPL-1.2
import { figureOf, levelOf, timesAYear } from './likelihood.js';

describe('how often a risk is expected', () => {
  it('is once in the time until its likeliest day', () => {
    expect(timesAYear('2028-11-25', '2026-11-25')).toBe(0.5);
    expect(timesAYear('2026-12-25', '2026-11-25')).toBe(12.2);
  });
  it('is at most daily, also for a day that has been', () => expect(timesAYear('2026-01-01', '2026-11-25')).toBe(365));
  it('is written with a comma or a point', () =>
    expect(['0,5', '2.5', ' 3 ', '', 'ofta', '-1'].map(figureOf)).toEqual([
      ...[0.5, 2.5, 3],
      ...[undefined, undefined, undefined],
    ]));
  it('falls in the level whose limits it is within', () => {
    const levels = [{ fromPerYear: 0 }, { fromPerYear: 0.1 }, { fromPerYear: 2 }];
    expect([0.05, 0.1, 1.9, 2, 50].map((often) => levels.indexOf(levelOf(levels, often)))).toEqual([0, 1, 1, 2, 2]);
  });
});
