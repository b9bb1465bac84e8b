// SPDX-License-Identifier: EUPL-1.2
import { afterWithdrawing, type DataOf, type Decide, reject } from '#libs/kernel';
import { IncidentClosed, IncidentEntriesWithdrawn, type IncidentEvent } from './events.js';
import { evolveIncident } from './evolve-incident.js';
import { type IncidentState, type KnownIncident, noIncident, openIncident, subjectOf } from './incident.js';
import { isSerious } from './words.js';

export type CloseIncident = Pick<DataOf<typeof IncidentClosed>, 'toldReporter' | 'toldUnits' | 'note' | 'closedBy'>;

/** A serious incident is closed with its cause and a lesson; nobody closes over a duty that is left. */
export const closeIncident: Decide<IncidentState, CloseIncident, IncidentEvent> = (data, state) => {
  if (state.current?.status === 'closed') return [];
  const incident = openIncident(state);
  const { kind, severity } = incident;
  checkDone(incident);
  if (data.toldReporter && !incident.reachable) reject('incident.reporter-unknown');
  return [IncidentClosed({ ...subjectOf(incident), kind, severity, over: true, ...data })];
};

function checkDone({ severity, status, lessonIds, verdicts, clocks }: KnownIncident): void {
  if (severity === null) reject('incident.not-triaged');
  if (isSerious(severity) && status !== 'investigated') reject('incident.not-investigated');
  if (isSerious(severity) && lessonIds.length === 0) reject('incident.no-lesson');
  if (verdicts.some(({ secondBy }) => secondBy === null)) reject('incident.waits-for-second');
  if (clocks.some(({ sentAt }) => sentAt === null)) reject('incident.notifications-left');
}

export interface WithdrawIncidentEntries {
  eventIds: string[];
  reason: string;
}

export const withdrawIncidentEntries: Decide<IncidentState, WithdrawIncidentEntries, IncidentEvent> = (
  { eventIds, reason },
  state,
) => {
  if (!state.current) reject('incident.unknown');
  const rules = { initial: noIncident, withdrawal: IncidentEntriesWithdrawn.type, evolve: evolveIncident };
  const incident = afterWithdrawing(state, eventIds, rules);
  if (!incident) return [];
  const { incidentId, unitIds, ...standing } = incident;
  return [IncidentEntriesWithdrawn({ incidentId, unitIds, withdrawnEventIds: eventIds, reason, standing })];
};
