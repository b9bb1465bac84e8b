// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

/** Evidence has the grain of a day in this zone (model/README: Evidence). */
export const ZONE = 'Europe/Stockholm';

const HOUR = 3_600_000;
const DAY_MS = 86_400_000;
const byHour = new Map<number, number>();
const monthsLater = new Map<number, number>();
const texts = new Map<DayNumber, string>();

/** Whole days since 1970-01-01, the unit of the engine. */
export type DayNumber = number;

/** `YYYY-MM-DD` → day number. Throws RangeError on a day that does not exist. */
export function toDayNumber(day: string): DayNumber {
  const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}

/** Day number → `YYYY-MM-DD`. Every fold asks for it, and there are few days: remembered. */
export function fromDayNumber(day: DayNumber): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
  texts.set(day, text);
  return text;
}

/**
 * The calendar day in Stockholm of a UTC instant. Midnight there is always a whole hour in UTC (since 1916), so the
 * answer is remembered per hour: millions of events cost a map look-up each.
 */
export function stockholmDay(instant: string): DayNumber {
  const hour = Math.floor(Date.parse(instant) / HOUR);
  const known = byHour.get(hour);
  if (known !== undefined) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(hour * HOUR).toZonedDateTimeISO(ZONE);
  const day = toDayNumber(zoned.toPlainDate().toString());
  byHour.set(hour, day);
  return day;
}

/** Calendar months later, clamped at month ends (29 Feb + 24 months = 28 Feb). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const key = day * 1000 + months;
  const known = monthsLater.get(key);
  if (known !== undefined) return known;
  const later = toDayNumber(Temporal.PlainDate.from(fromDayNumber(day)).add({ months }).toString());
  monthsLater.set(key, later);
  return later;
}

/** The UTC instant at which a calendar day begins in Stockholm, with milliseconds. */
export function startOfDay(day: string): string {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime(ZONE);
  return new Date(zoned.epochMilliseconds).toISOString();
}
