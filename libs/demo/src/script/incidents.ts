// SPDX-License-Identifier: EUPL-1.2
import { measureIdFor } from '#libs/measures';
import type { IncidentData, Lesson } from '../data/incident-data.js';
import { ids } from '../ids.js';
import type { Action } from './action.js';
import type { Calendar } from './calendar.js';
import { type Course, courseOf, incidents, lessonId } from './incident-course.js';
import { duties } from './incident-duties.js';

/** Incidents from report to closure; the last entry of the last one is the last of all. */
export const incidentScript = (calendar: Calendar): Action[] =>
  incidents.flatMap((data) => {
    const course = courseOf(calendar, data);
    return inOrder([reported(course), ...sorted(course), ...done(course), ...duties(course), ...learnt(course)]);
  });

/** By day, and within a day by its time; what has none keeps its place among those of the day. */
const inOrder = (actions: Action[]): Action[] =>
  actions.sort((a, b) => a.day - b.day || (a.at === undefined || b.at === undefined ? 0 : a.at - b.at));

function reported({ data, incidentId, when, does }: Course): Action {
  const {
    title,
    description,
    kind = 'incident' as const,
    category,
    ongoing = 'no' as const,
    place,
    units,
    by,
    at,
  } = data;
  const anonymous = by === 'anonymous';
  const told = { kind, category, title, description, ongoing, place, channel: 'app' as const };
  return does({ ...when({ after: 0, at }), by: anonymous ? 'system' : by }, 'ReportIncident', {
    ...{ incidentId, unitIds: units.map(ids.unit), ...told, anonymous },
    reportedBy: anonymous ? null : ids.person(by),
  });
}

function sorted({ data, when, does }: Course): Action[] {
  const { kind = 'incident', lead, sorted: given, rejected } = data;
  const me = ids.person(lead);
  if (rejected) return [does(when(rejected), 'RejectIncident', { reason: rejected.reason, rejectedBy: me })];
  if (!given) return [];
  const { severity, urgency, note } = given;
  return [does(when(given), 'TriageIncident', { kind, severity, urgency, note, triagedBy: me })];
}

const done = ({ data: { lead, did = [] }, when, does }: Course): Action[] =>
  did.map(({ action, note, ...later }) =>
    does(when(later), 'RecordIncidentAction', { action, note, takenBy: ids.person(later.by ?? lead) }),
  );

/** What it had to do with, what was found, what was learnt, and the end. */
function learnt(course: Course): Action[] {
  const { data, when, does } = course;
  const { lead, found, lessons = [], closed } = data;
  const me = ids.person(lead);
  return [
    ...linked(course),
    ...(found ? [investigated(course, found)] : []),
    ...lessons.map((lesson) => {
      const { title, text } = lesson;
      const said = { lessonId: lessonId(data, lesson), title, text, proposes: leadsTo(lesson), recordedBy: me };
      return does(when(lesson), 'RecordLesson', said);
    }),
    ...(closed ? [ended(course, closed)] : []),
  ];
}

const leadsTo = ({ measure, risk }: Lesson) =>
  measure ? ('measure' as const) : risk ? ('risk' as const) : ('routine' as const);

function linked({ data: { lead, links }, when, does }: Course): Action[] {
  if (!links) return [];
  const { assets = [], risks = [], measures = [] } = links;
  return [
    does(when(links), 'LinkIncident', {
      assetIds: assets.map(([unit, name]) => ids.asset(`${unit}:${name}`)),
      riskIds: risks.map(ids.risk),
      measureIds: measures.map(([risk, title]) => measureIdFor(ids.risk(risk), title)),
      linkedBy: ids.person(lead),
    }),
  ];
}

function investigated({ data, when, does }: Course, found: NonNullable<IncidentData['found']>): Action {
  const { trigger, rootCause, cause, harm, cost, detection, related = [] } = found;
  const said = { trigger, rootCause, cause, harm, cost, detection };
  const relatedIncidentIds = related.map(ids.incident);
  return does(when(found), 'InvestigateIncident', {
    ...said,
    relatedIncidentIds,
    investigatedBy: ids.person(data.lead),
  });
}

function ended({ data, when, does }: Course, closed: NonNullable<IncidentData['closed']>): Action {
  const { toldReporter, toldUnits, note } = closed;
  return does(when(closed), 'CloseIncident', { toldReporter, toldUnits, note, closedBy: ids.person(data.lead) });
}
