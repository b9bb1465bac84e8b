// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import { evolveIncident } from '../domain/incident/evolve-incident.js';
import { type IncidentEntry, type KnownIncident } from '../domain/incident/incident.js';
import type { Incident } from './incident-row.js';

type Row = Incident & Record<string, unknown>;

const handler = {
  keys: (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { incidentId: string }).incidentId]],
  fold: (row: Row | undefined, event: RecordedEvent<string, never>): Row | undefined => {
    const next = evolveIncident(row && stateOf(row), event as unknown as IncidentEntry);
    return next && toRow(next, event.version);
  },
};

/** The row without what is reckoned out of it. */
function stateOf({
  nextDueAt: _,
  waitsForSecond: __,
  version: ___,
  organisation_id: ____,
  ...state
}: Row): KnownIncident {
  return state as KnownIncident;
}

const toRow = (incident: KnownIncident, version: number): Row => {
  const due = incident.clocks.flatMap(({ sentAt, dueAt }) => (sentAt === null ? [dueAt] : [])).sort();
  const waitsForSecond = incident.status !== 'closed' && incident.verdicts.some(({ secondBy }) => secondBy === null);
  return { ...incident, nextDueAt: due[0] ?? null, waitsForSecond, version };
};

export const incidentProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'incidents',
  version: 1,
  table: {
    name: 'incident',
    columns: {
      incidentId: 'uuid',
      unitIds: 'uuid[]',
      kind: 'text',
      category: 'text',
      title: 'text',
      ongoing: 'text',
      reportedBy: 'uuid',
      anonymous: 'boolean',
      reachable: 'boolean',
      reportedAt: 'timestamptz',
      reportedOn: 'date',
      status: 'text',
      severity: 'text',
      urgency: 'text',
      rejectedOn: 'date',
      assetIds: 'uuid[]',
      riskIds: 'uuid[]',
      measureIds: 'uuid[]',
      verdicts: 'jsonb',
      clocks: 'jsonb',
      over: 'boolean',
      investigatedOn: 'date',
      cause: 'text',
      cost: 'double precision',
      lessonIds: 'uuid[]',
      toldReporter: 'boolean',
      toldUnits: 'boolean',
      closedOn: 'date',
      nextDueAt: 'timestamptz',
      waitsForSecond: 'boolean',
      version: 'integer',
    },
    key: ['incidentId'],
    indexes: [
      ['reportedOn', 'incidentId'],
      ['title', 'incidentId'],
      ['status', 'incidentId'],
      ['nextDueAt', 'incidentId'],
    ],
  },
  on: {
    IncidentReported: handler,
    IncidentTriaged: handler,
    IncidentRejected: handler,
    IncidentLinked: handler,
    SignificanceProposed: handler,
    SignificanceDecided: handler,
    NotificationRecorded: handler,
    IncidentActionRecorded: handler,
    IncidentInvestigated: handler,
    LessonRecorded: handler,
    IncidentClosed: handler,
    IncidentEntriesWithdrawn: handler,
  },
};
