// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, startOfDay, stockholmDay, toDayNumber } from './day.js';

const day = (text: string) => toDayNumber(text);

describe('days in Stockholm', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s is %s', (instant, expected) => expect(fromDayNumber(stockholmDay(instant))).toBe(expected));

  it('gives the instant at which a day begins, in summer and winter', () => {
    expect(startOfDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfDay('2027-01-01')).toBe('2026-12-31T23:00:00.000Z');
  });

  it.each([
    ['2024-02-29', 24, '2026-02-28'],
    ['2022-02-28', 24, '2024-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-12-31', 24, '2026-12-31'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(day(to)));

  it('refuses days that do not exist', () => expect(() => day('2025-02-29')).toThrow(RangeError));

  it('counts days across a leap year', () => expect(day('2024-03-01') - day('2024-02-28')).toBe(2));
});
