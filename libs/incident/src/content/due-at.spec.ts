// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CLOCK_RULES, clocksFrom } from './clock-rules.js';
import { dueAt } from './due-at.js';

const HOUR = 3_600_000;
const inStockholm = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Stockholm');
const utc = (local: string): string =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Stockholm').epochMilliseconds).toISOString();
/** Any second of five years, and those around both changes of the clock and the ends of months. */
const around = (moment: string) =>
  fc.integer({ min: -90_000, max: 90_000 }).map((s) => new Date(Date.parse(moment) + s * 1000).toISOString());
const instants = fc.oneof(
  fc.integer({ min: 1_735_689_600, max: 1_893_456_000 }).map((s) => new Date(s * 1000).toISOString()),
  ...['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z', '2027-10-31T01:00:00Z'].map(around),
  ...['2026-01-31T12:00:00Z', '2026-02-28T23:00:00Z', '2028-02-29T12:00:00Z', '2026-08-31T12:00:00Z'].map(around),
);

describe('hours', () => {
  it('pass one after the other, also through the nights of 23 and 25 hours', () =>
    fc.assert(
      fc.property(instants, fc.constantFrom(6, 24, 72), (from, hours) =>
        expect(Date.parse(dueAt(from, { hours })) - Date.parse(from)).toBe(hours * HOUR),
      ),
      { numRuns: 1000 },
    ));
  it.each([
    ['2026-03-28T12:00', 24, '2026-03-29T13:00'],
    ['2026-10-24T12:00', 24, '2026-10-25T11:00'],
    ['2026-03-27T08:30', 72, '2026-03-30T09:30'],
    ['2026-10-23T08:30', 72, '2026-10-26T07:30'],
    ['2026-03-29T01:30', 6, '2026-03-29T08:30'],
  ])('from %s in Stockholm, %i of them end at %s', (from, hours, end) =>
    expect(
      inStockholm(dueAt(utc(from), { hours }))
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
    ).toBe(end),
  );
});

describe('a calendar month', () => {
  it('ends on the same day of the next month, or on its last, at the same time by the clock in Stockholm', () =>
    fc.assert(
      fc.property(instants, (from) => {
        const start = inStockholm(from);
        const end = inStockholm(dueAt(from, { months: 1 }));
        const next = start.toPlainDate().with({ day: 1 }).add({ months: 1 });
        expect(end.toPlainDate().toString()).toBe(next.with({ day: Math.min(start.day, next.daysInMonth) }).toString());
        const skipped = end.toPlainTime().hour === 3 && start.toPlainTime().hour === 2;
        if (!skipped) expect(end.toPlainTime().toString()).toBe(start.toPlainTime().toString());
      }),
      { numRuns: 1000 },
    ));
  it.each([
    ['2026-01-31T10:00', '2026-02-28T10:00'],
    ['2028-01-31T10:00', '2028-02-29T10:00'],
    ['2026-02-28T10:00', '2026-03-28T10:00'],
    ['2026-08-31T23:59', '2026-09-30T23:59'],
    ['2026-03-15T10:00', '2026-04-15T10:00'],
    ['2026-12-31T10:00', '2027-01-31T10:00'],
    // That time is not there on the night when the clock is put forward: the hour after.
    ['2027-02-28T02:30', '2027-03-28T03:30'],
    ['2026-09-25T02:30', '2026-10-25T02:30'],
  ])('from %s ends at %s, and is never thirty days for its own sake', (from, end) =>
    expect(
      inStockholm(dueAt(utc(from), { months: 1 }))
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
    ).toBe(end),
  );
});

describe('the time limits', () => {
  const at = '2026-11-02T08:00:00.000Z';
  it('are 24 and 72 hours by the cybersecurity act, and a month after the notification', () => {
    expect(clocksFrom('csl', 'identified', at)).toEqual([
      { step: 'earlyWarning', dueAt: '2026-11-03T08:00:00.000Z', rule: 'csl.early-warning@2026-01-15' },
      { step: 'notification', dueAt: '2026-11-05T08:00:00.000Z', rule: 'csl.notification@2026-01-15' },
    ]);
    expect(clocksFrom('csl', 'notification', at)).toMatchObject([
      { step: 'finalReport', dueAt: '2026-12-02T08:00:00.000Z' },
    ]);
  });
  it('are 6 hours for a state agency, and 72 for personal data', () => {
    expect(clocksFrom('state', 'identified', at)[0]).toMatchObject({ dueAt: '2026-11-02T14:00:00.000Z' });
    expect(clocksFrom('imy', 'identified', at)).toMatchObject([
      { step: 'notification', dueAt: '2026-11-05T08:00:00.000Z' },
    ]);
    expect(clocksFrom('imy', 'notification', at)).toEqual([]);
  });
  it('hold from their day, and until the day that another one takes over', () => {
    expect(clocksFrom('csl', 'identified', '2026-01-14T22:59:59.999Z')).toEqual([]);
    expect(clocksFrom('csl', 'identified', '2026-01-14T23:00:00.000Z')).toHaveLength(2);
    const [rule] = CLOCK_RULES;
    const replaced = [
      { ...rule!, validTo: '2026-06-01' },
      { ...rule!, validFrom: '2026-06-01', span: { hours: 12 } },
    ];
    expect(clocksFrom('csl', 'identified', '2026-05-31T12:00:00.000Z', replaced)[0]!.rule).toMatch('@2026-01-15');
    expect(clocksFrom('csl', 'identified', '2026-06-01T12:00:00.000Z', replaced)).toMatchObject([
      { dueAt: '2026-06-02T00:00:00.000Z', rule: 'csl.early-warning@2026-06-01' },
    ]);
  });
  it('say where they stand, in both languages', () =>
    CLOCK_RULES.forEach(({ source, validFrom }) => {
      expect(source.sv && source.en).toBeTruthy();
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }));
});
