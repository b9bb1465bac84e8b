// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber, fromDayNumber, startOfDay } from '#libs/kernel';
import type { Meeting } from '../data/risk-data.js';

/** How far back the demo's history reaches: thirty months. */
export const HISTORY_DAYS = 915;

const FALL_AGO = 14;
const MEETINGS = { first: 868, second: 822, third: 783 };
const DAYS_OF_WEEK = 7;
/** Day 0 was a Thursday; counted from Monday. */
const THURSDAY = 3;
const DAYS_FROM_FRIDAY_TO_MONDAY = 3;
const MINUTE = 60_000;

/** The days of the demo, relative to the day on which it is loaded. Work is done on weekdays. */
export class Calendar {
  /** The day on which history begins. */
  readonly start: DayNumber;
  /** The last meeting that decided on risks. */
  readonly lastMeeting: DayNumber;
  /** Two years after it: the day on which question 23 falls to 0. */
  readonly fall: DayNumber;

  constructor(readonly today: DayNumber) {
    this.start = today - HISTORY_DAYS;
    this.lastMeeting = onWeekday(addMonths(today - FALL_AGO, -24));
    this.fall = addMonths(this.lastMeeting, 24);
  }

  /** So many days before the load, or the Friday before that. */
  ago(days: number): DayNumber {
    return onWeekday(this.today - days);
  }

  /** So many days after a day, or the Monday after that. */
  after(day: DayNumber, days: number): DayNumber {
    const later = day + days;
    const friday = onWeekday(later);
    return friday === later ? later : friday + DAYS_FROM_FRIDAY_TO_MONDAY;
  }

  meeting(meeting: Meeting): DayNumber {
    return meeting === 'last' ? this.lastMeeting : this.ago(MEETINGS[meeting]);
  }
}

function onWeekday(day: DayNumber): DayNumber {
  const weekday = (day + THURSDAY) % DAYS_OF_WEEK;
  return day - Math.max(0, weekday - 4);
}

/** So many minutes into a day in Stockholm. */
export const instant = (day: DayNumber, minutes: number): string =>
  new Date(Date.parse(startOfDay(fromDayNumber(day))) + Math.round(minutes * MINUTE)).toISOString();
