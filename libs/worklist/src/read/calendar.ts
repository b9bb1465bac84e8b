// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod } from 'ical-generator';
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { type Language, type ReadSession, todayText } from '#libs/platform';
import type { Asker } from './task-register.js';
import { type CountedTasks, countTasks, nameOf } from './tasks.js';

const BACK_MONTHS = -3;
const AHEAD_MONTHS = 18;
const NAME: Record<Language, string> = { sv: 'Trappan: att göra', en: 'Trappan: to do' };

/** How much there is to do for a person on which day: kinds and numbers, nothing of what it is about. As iCalendar. */
export async function calendarFor(
  reads: ReadSession,
  who: Asker,
  { language, url }: { language: Language; url: string },
): Promise<string> {
  const today = toDayNumber(todayText());
  const [dueFrom, dueTo] = [BACK_MONTHS, AHEAD_MONTHS].map((months) => fromDayNumber(addMonths(today, months)));
  return calendarOf(await countTasks(reads, who, { forMe: true, dueFrom, dueTo }, 'day'), { language, url });
}

/** Pure but for the time stamp that the format demands. */
export function calendarOf(
  counted: readonly CountedTasks[],
  { language, url }: { language: Language; url: string },
): string {
  const calendar = ical({
    name: NAME[language],
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    prodId: '//Trappan//EN',
  });
  for (const { kind, period, count } of counted) {
    const [year, month] = period!.split('-');
    calendar.createEvent({
      id: `${kind}-${period}@trappan`,
      start: period!,
      allDay: true,
      summary: `${nameOf(kind, language)} (${count})`,
      url: `${url}/att-gora/aret?ar=${year}&manad=${month}&vems=jag&kinds=${kind}`,
    });
  }
  return calendar.toString();
}
