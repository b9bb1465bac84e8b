// SPDX-License-Identifier: EUPL-1.2
import { ledTo } from '#libs/incident';
import type { MeasureData } from '../data/measure-data.js';
import { ids } from '../ids.js';
import type { Calendar } from './calendar.js';
import { type DemoRisk, STEPS } from './demo-risks.js';
import { incidents, lessonDay, lessonId } from './incident-course.js';

const lessons = incidents.flatMap((incident) => (incident.lessons ?? []).map((lesson) => ({ incident, lesson })));

/** Measures that lessons propose. They stand before their lesson, so that the reaction to it finds them in every load. */
export const measuresFromLessons = (calendar: Calendar): MeasureData[] =>
  lessons.flatMap(({ incident, lesson }) => {
    if (!lesson.measure) return [];
    const learnt = {
      lessonId: lessonId(incident, lesson),
      incidentId: ids.incident(incident.title),
      by: incident.lead,
      day: lessonDay(calendar, incident, lesson),
    };
    return [{ ...lesson.measure, title: lesson.title, units: incident.units, lesson: learnt }];
  });

/** Risks that lessons lead to, on the day of the lesson and before it, for the same reason. */
export const risksFromLessons = (calendar: Calendar): DemoRisk[] =>
  lessons.flatMap(({ incident, lesson }) =>
    lesson.risk
      ? [
          {
            ...lesson.risk,
            title: lesson.title,
            key: lesson.title,
            riskId: ledTo({ lessonId: lessonId(incident, lesson), proposes: 'risk' })!,
            units: incident.units,
            opened: calendar.today - lessonDay(calendar, incident, lesson) + STEPS.found,
          },
        ]
      : [],
  );
