// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, toDayNumber } from '#libs/kernel';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const read = new Map<string, DayNumber>();

/** The day number of `YYYY-MM-DD`; undefined for anything else. Each day is worked out once. */
export function readDay(value: unknown): DayNumber | undefined {
  if (typeof value !== 'string') return undefined;
  const known = read.get(value);
  if (known !== undefined) return known;
  if (!DAY.test(value)) return undefined;
  try {
    const day = toDayNumber(value);
    read.set(value, day);
    return day;
  } catch {
    return undefined;
  }
}
