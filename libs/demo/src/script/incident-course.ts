// SPDX-License-Identifier: EUPL-1.2
import { IncidentCommand, type IncidentCommands } from '#libs/incident';
import type { DayNumber } from '#libs/kernel';
import type { IncidentData, Later } from '../data/incident-data.js';
import { firstIncidents } from '../data/incidents-first.js';
import { laterIncidents } from '../data/incidents-later.js';
import type { PersonKey } from '../data/people.js';
import { ids } from '../ids.js';
import { type Action, action, type When } from './action.js';
import type { Calendar } from './calendar.js';

const HOUR = 60;

/** In the order in which they were reported; the last one is still going on. */
export const incidents: readonly IncidentData[] = [...firstIncidents, ...laterIncidents];

/** An incident on its way: when each step of it is, and its commands. */
export interface Course {
  data: IncidentData;
  incidentId: string;
  when(later: Later, by?: PersonKey): When & { day: DayNumber };
  does<N extends keyof IncidentCommands>(when: When, name: N, data: IncidentCommands[N]): Action;
}

export function courseOf(calendar: Calendar, data: IncidentData): Course {
  const incidentId = ids.incident(data.title);
  const reported = data.anyDay ? calendar.today - data.ago : calendar.ago(data.ago);
  return {
    data,
    incidentId,
    when: ({ after, at, by = data.lead }) => ({
      day: at === undefined ? calendar.after(reported, after) : reported + after,
      by,
      at: at === undefined ? undefined : minutesOf(at),
    }),
    does: (when, name, command) => action(when, IncidentCommand, { name, streamId: incidentId, data: command }),
  };
}

/** The day on which a lesson was recorded, and so what came of it. */
export const lessonDay = (calendar: Calendar, data: IncidentData, lesson: Later): DayNumber =>
  courseOf(calendar, data).when(lesson).day;

/** A lesson is known by what it says, and by what it was learnt from. */
export const lessonId = ({ title: incident }: IncidentData, { title }: { title: string }): string =>
  ids.lesson(`${incident}:${title}`);

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * HOUR + minutes!;
}
