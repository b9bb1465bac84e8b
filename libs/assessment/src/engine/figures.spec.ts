// SPDX-License-Identifier: EUPL-1.2
import { change, percentage, splitSizes } from './index.js';
import report from './testing/report-2023-figures.json' with { type: 'json' };

const functions: Record<string, (...args: number[]) => unknown> = {
  pct: (part, whole) => percentage(part!, whole!),
  change: (before, after) => change(before!, after!),
  splitSizes: (size) => splitSizes(size!),
};

describe('the arithmetic of the report of 2023', () => {
  it('has 35 examples', () => expect(report.tests).toHaveLength(35));

  it.each(report.tests)('$id: $fn($args) is $expect', ({ fn, args, expect: expected }) =>
    expect(functions[fn]!(...args)).toEqual(expected),
  );
});

describe('where the report contradicts itself, what is computed stands', () => {
  const computed = (id: string) => report.knownInconsistencies.find((entry) => entry.id === id)!.computed;

  it('I1: 8 of 291 is 2.7 %, not 2.8 %', () => expect(percentage(8, 291)).toBe(computed('I1')));
  it('I2: 102 of 291 is 35.1 %, not 51.1 %', () => expect(percentage(102, 291)).toBe(computed('I2')));
  it('I3: 204 to 172 is −15.7 %, not −18.6 %', () => expect(change(204, 172)).toBe(computed('I3')));
  it('I4: 69 to 116 is 68.1 %', () => expect(change(69, 116)).toBe(computed('I4')));
  it('I6: 287 to 307 is 7.0 %', () => expect(change(287, 307)).toBe(computed('I6')));
  it('I7: 275 to 325 is 18.2 %', () => expect(change(275, 325)).toBe(computed('I7')));
  it('I9: of all who ever took part, 55.5 % did both years; of the mean, 71.3 %', () => {
    expect(percentage(211, 380)).toBe(55.5);
    expect(percentage(211, 296)).toBe(71.3);
  });
  it('I10: 10 to 18 is +80 %', () => expect(change(10, 18)).toBe(80));
  it('I11: 128 of 291 rounds to 44.0 %', () => expect(percentage(128, 291)).toBe(44));
});

describe('shares and changes', () => {
  it('have no value where there is nothing to divide by', () => {
    expect(percentage(0, 0)).toBeUndefined();
    expect(change(0, 5)).toBeUndefined();
  });

  it('round halves upwards, exactly', () => {
    expect(percentage(1, 2000)).toBe(0.1);
    expect(percentage(9, 16)).toBe(56.3);
    expect(change(2000, 1999)).toBe(0);
  });

  it('a group smaller than ten has no tenths', () => expect(splitSizes(9)).toEqual([0, 9, 0]));
});
