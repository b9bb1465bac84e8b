// SPDX-License-Identifier: EUPL-1.2
import { Rejection } from '#libs/kernel';
import { checkRule, nextDue } from './recurrence.js';

describe('the next day of a follow-up that recurs', () => {
  it.each([
    ['FREQ=YEARLY', '2026-06-01', '2026-06-01', '2027-06-01'],
    ['FREQ=YEARLY', '2026-06-01', '2026-08-20', '2027-06-01'],
    ['FREQ=MONTHLY;INTERVAL=6', '2026-06-01', '2027-12-05', '2028-06-01'],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-08-31', '2026-08-31', '2026-11-30'],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-08-31', '2026-11-30', '2027-02-28'],
    ['FREQ=YEARLY', '2028-02-29', '2028-02-29', '2029-02-28'],
    ['FREQ=WEEKLY;INTERVAL=2', '2026-03-02', '2026-03-02', '2026-03-16'],
  ])('%s from %s comes after %s on %s', (rule, first, after, next) => expect(nextDue(rule, first, after)).toBe(next));

  it('is not there when the rule has come to its end', () => {
    expect(nextDue('FREQ=YEARLY;COUNT=2', '2026-06-01', '2026-06-01')).toBe('2027-06-01');
    expect(nextDue('FREQ=YEARLY;COUNT=2', '2026-06-01', '2027-06-01')).toBe(undefined);
  });
});

it.each(['varje år', 'FREQ=SECONDLY', 'FREQ=YEARLY;NONSENSE=1', 'DTSTART:20260101T000000Z'])('refuses %s', (rule) => {
  let caught: unknown;
  try {
    checkRule(rule);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Rejection);
  expect((caught as Rejection).code).toBe('followup.rule-unreadable');
});
