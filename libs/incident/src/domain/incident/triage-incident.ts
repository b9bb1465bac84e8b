// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type IncidentEvent, IncidentLinked, IncidentRejected, IncidentTriaged } from './events.js';
import { type IncidentState, openIncident, subjectOf, unlessSaid } from './incident.js';

export type TriageIncident = Omit<DataOf<typeof IncidentTriaged>, 'incidentId' | 'unitIds'> & { unitIds?: string[] };

/** Sorting may be done again, since one knows more later. */
export const triageIncident: Decide<IncidentState, TriageIncident, IncidentEvent> = (data, state, meta) => {
  const incident = openIncident(state);
  const unitIds = data.unitIds ?? incident.unitIds;
  return unlessSaid(state, IncidentTriaged({ ...data, ...subjectOf(incident), unitIds }), meta);
};

export type RejectIncident = Omit<DataOf<typeof IncidentRejected>, 'incidentId' | 'unitIds'>;

/** What has been judged significant or investigated is an incident, and is closed instead. */
export const rejectIncident: Decide<IncidentState, RejectIncident, IncidentEvent> = (data, state) => {
  if (state.current?.status === 'rejected') return [];
  const incident = openIncident(state);
  const inWork = incident.status === 'investigated' || incident.verdicts.some(({ significant }) => significant);
  if (inWork) reject('incident.in-work', { title: incident.title });
  return [IncidentRejected({ ...subjectOf(incident), ...data })];
};

export type LinkIncident = Omit<DataOf<typeof IncidentLinked>, 'incidentId' | 'unitIds'>;

export const linkIncident: Decide<IncidentState, LinkIncident, IncidentEvent> = (data, state, meta) =>
  unlessSaid(state, IncidentLinked({ ...subjectOf(openIncident(state)), ...data }), meta);
