// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import type * as rrule from 'rrule';
import { reject } from '#libs/kernel';

/** The package is CommonJS, in a form that Node cannot take names out of. */
const { RRule } = createRequire(import.meta.url)('rrule') as typeof rrule;
const READABLE = /^FREQ=(WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/;
/** Every month has this many days; what begins later in the month comes on its last day where it is shorter. */
const SHORTEST_MONTH = 28;

const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Refuses `followup.rule-unreadable`: what is no RRULE of weeks, months or years. */
export function checkRule(rule: string | undefined): void {
  if (rule !== undefined) ruleFrom(rule, '2026-01-01');
}

/** The first day of a recurrence after a day; undefined when there is none left. */
export function nextDue(rule: string, first: string, after: string): string | undefined {
  const found = ruleFrom(rule, first).after(atNoon(after));
  return found ? dayOf(found) : undefined;
}

function ruleFrom(rule: string, first: string): InstanceType<typeof RRule> {
  if (!READABLE.test(rule)) reject('followup.rule-unreadable', { rule });
  try {
    return new RRule({ ...RRule.parseString(rule), ...lastDays(rule, first), dtstart: atNoon(first) });
  } catch {
    reject('followup.rule-unreadable', { rule });
  }
}

/** “Every month from the 31st” means the last day of shorter months, not that they are skipped. */
function lastDays(rule: string, first: string) {
  const [, month, day] = first.split('-').map(Number);
  if (day! <= SHORTEST_MONTH || /WEEKLY|BY[A-Z]+=/.test(rule)) return {};
  const bymonthday = Array.from({ length: day! - SHORTEST_MONTH + 1 }, (_, i) => SHORTEST_MONTH + i);
  return { bymonthday, bysetpos: -1, ...(rule.includes('YEARLY') && { bymonth: month }) };
}
