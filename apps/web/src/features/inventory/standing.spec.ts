// SPDX-License-Identifier: EUPL-1.2
import { stateOf } from './standing.js';

describe('a kind of an inventory', () => {
  it.each([
    [null, 'open'],
    ['2027-02-01', 'complete'],
    ['2027-01-30', 'due'],
    ['2026-11-02', 'due'],
    ['2026-11-01', 'expired'],
  ] as const)('that counts until %s is %s on the first of November', (countsUntil, state) =>
    expect(stateOf({ countsUntil }, '2026-11-01')).toBe(state),
  );
});
