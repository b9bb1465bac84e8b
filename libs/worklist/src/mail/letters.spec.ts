// SPDX-License-Identifier: EUPL-1.2
import type { StandingWish } from '#libs/platform';
import { id } from '#libs/kernel/testing';
import { calendarOf } from '../read/calendar.js';
import { letterOf } from './letter.js';
import { lettersDue } from './send-letters.js';

const wish: StandingWish = {
  ...{ organisationId: id(1), personId: id(2), language: 'sv', daily: true, weekly: true },
  ...{ dailySent: null, weeklySent: null },
};
/** Wednesday 25 November 2026, half past eight in Stockholm. */
const wednesday = '2026-11-25T07:30:00.000Z';
const url = 'https://trappan.example.se';
const counted = (kind: string, period: string, count: number, overdue = 0) => ({ kind, period, count, overdue });

describe('a letter is due', () => {
  const due = (given: Partial<StandingWish>, now = wednesday) =>
    lettersDue({ ...wish, ...given }, now).map(({ letter, day }) => [letter, day]);

  it('once on a working day, and once a week', () =>
    expect(due({})).toEqual([
      ['weekly', '2026-11-23'],
      ['daily', '2026-11-25'],
    ]));
  it('never twice for the same day, nor the same week', () =>
    expect(due({ dailySent: '2026-11-25', weeklySent: '2026-11-23' })).toEqual([]));
  it('not before seven in Stockholm, nor at the weekend', () => {
    expect(due({}, '2026-11-25T05:59:00.000Z')).toEqual([]);
    expect(due({}, '2026-11-28T09:00:00.000Z')).toEqual([]);
  });
  it('only where it was asked for', () => {
    expect(due({ daily: false })).toEqual([['weekly', '2026-11-23']]);
    expect(due({ weekly: false })).toEqual([['daily', '2026-11-25']]);
  });
});

describe('a letter', () => {
  const waiting = [counted('riskDecide', '2026-11', 2), counted('riskReview', '2026-10', 3, 3)];

  it('says how much there is of what, how much is late, and where it is done; nothing of what it is about', () => {
    const mail = letterOf({ letter: 'daily', language: 'sv', url, waiting, week: [] })!;
    expect(mail.subject).toBe('Trappan: 5 saker att göra');
    expect(mail.text).toContain('- Beslut: 2\n- Översyn: 3, varav försenade 3');
    expect(mail.text).toContain(`${url}/att-gora`);
    expect(mail.text).toContain(`${url}/konto`);
  });
  it('tells in the digest what the week brings', () =>
    expect(
      letterOf({ letter: 'weekly', language: 'en', url, waiting: [], week: [counted('riskReview', '2026-11', 1)] })!
        .text,
    ).toContain('The next seven days:\n- Review: 1'));
  it('is not written when there is nothing to say', () => {
    expect(letterOf({ letter: 'daily', language: 'sv', url, waiting: [], week: waiting })).toBeUndefined();
    expect(letterOf({ letter: 'weekly', language: 'sv', url, waiting: [], week: [] })).toBeUndefined();
  });
});

it('a calendar has an all-day entry per day and kind, with the number and the way to it', () => {
  const text = calendarOf([counted('riskReview', '2026-12-01', 3)], { language: 'sv', url }).replaceAll('\r\n ', '');
  expect(text).toContain('UID:riskReview-2026-12-01@trappan');
  expect(text).toContain('DTSTART;VALUE=DATE:20261201');
  expect(text).toContain('SUMMARY:Översyn (3)');
  expect(text).toContain(`${url}/att-gora/aret?ar=2026&manad=12`);
});
