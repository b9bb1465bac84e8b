// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { ZONE } from '#libs/kernel';

/** How long a time limit is: hours that pass, or calendar months by the clock on the wall. */
export type Span = { hours: number } | { months: number };

/**
 * When a time limit ends, as a UTC instant. Hours are hours also through a night that has 23 or 25 of them. A month ends
 * at the same time of day in Stockholm on the same day of the next month, or on its last day where there is no such
 * day: 31 January gives 28 February, and never thirty days.
 */
export function dueAt(from: string, span: Span): string {
  const start = Temporal.Instant.from(from);
  const end =
    'hours' in span
      ? start.add({ hours: span.hours })
      : start.toZonedDateTimeISO(ZONE).add({ months: span.months }).toInstant();
  return new Date(end.epochMilliseconds).toISOString();
}
