// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { IncidentActionRecorded, type IncidentEvent, IncidentInvestigated, LessonRecorded } from './events.js';
import { type IncidentState, openIncident, subjectOf, unlessSaid } from './incident.js';

export type RecordIncidentAction = Pick<DataOf<typeof IncidentActionRecorded>, 'action' | 'note' | 'takenBy'>;

export const recordIncidentAction: Decide<IncidentState, RecordIncidentAction, IncidentEvent> = (data, state, meta) => {
  const incident = openIncident(state);
  const { severity } = incident;
  const over = data.action === 'restored';
  return unlessSaid(state, IncidentActionRecorded({ ...subjectOf(incident), ...data, severity, over }), meta);
};

export type InvestigateIncident = Omit<
  DataOf<typeof IncidentInvestigated>,
  'incidentId' | 'unitIds' | 'kind' | 'severity'
>;

export const investigateIncident: Decide<IncidentState, InvestigateIncident, IncidentEvent> = (data, state, meta) => {
  const incident = openIncident(state);
  if (incident.severity === null) reject('incident.not-triaged');
  if (data.relatedIncidentIds.includes(incident.incidentId)) reject('incident.related-to-itself');
  const { kind, severity } = incident;
  return unlessSaid(state, IncidentInvestigated({ ...data, ...subjectOf(incident), kind, severity }), meta);
};

export type RecordLesson = Omit<DataOf<typeof LessonRecorded>, 'incidentId' | 'unitIds'>;

export const recordLesson: Decide<IncidentState, RecordLesson, IncidentEvent> = (data, state) => {
  const incident = openIncident(state);
  if (incident.lessonIds.includes(data.lessonId)) return [];
  return [LessonRecorded({ ...subjectOf(incident), ...data })];
};
