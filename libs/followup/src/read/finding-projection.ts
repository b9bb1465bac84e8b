// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/finding/events.js';
import type { Finding } from './finding-row.js';

type Row = Finding & Record<string, unknown>;
type Event = RecordedEvent<string, never>;

const keys = ({ data }: Event): unknown[][] => [[(data as { findingId: string }).findingId]];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

const change = <Data>(next: (data: Data, day: string) => Partial<Finding>) => ({
  keys,
  fold: (row: Row | undefined, event: Event): Row | undefined =>
    row && { ...row, ...next(event.data as Data, dayOf(event)), version: event.version },
});

export const findingProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'findings',
  version: 1,
  table: {
    name: 'finding',
    columns: {
      findingId: 'uuid',
      title: 'text',
      followUpId: 'uuid',
      unitIds: 'uuid[]',
      severity: 'text',
      status: 'text',
      ownerId: 'uuid',
      dueOn: 'date',
      text: 'text',
      foundOn: 'date',
      measureId: 'uuid',
      answer: 'text',
      answeredById: 'uuid',
      answeredOn: 'date',
      enough: 'boolean',
      verifiedById: 'uuid',
      verifiedOn: 'date',
      outcome: 'text',
      closedOn: 'date',
      version: 'integer',
    },
    key: ['findingId'],
    indexes: [['dueOn', 'findingId'], ['foundOn', 'findingId'], ['title', 'findingId'], ['followUpId']],
  },
  on: {
    FindingRecorded: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.FindingRecorded>;
        const { findingId, title, followUpId = null, unitIds, severity, ownerId, dueOn, text, measureId = null } = data;
        return {
          ...{ findingId, title, followUpId, unitIds, severity, status: 'open', ownerId, dueOn, text, measureId },
          ...{ foundOn: dayOf(event), answer: null, answeredById: null, answeredOn: null },
          ...{ enough: null, verifiedById: null, verifiedOn: null, outcome: null, closedOn: null },
          version: event.version,
        };
      },
    },
    FindingAnswered: change<DataOf<typeof events.FindingAnswered>>(({ answer, answeredBy }, answeredOn) => ({
      ...{ status: 'answered', answer, answeredById: answeredBy, answeredOn },
    })),
    FindingVerified: change<DataOf<typeof events.FindingVerified>>(({ enough, verifiedBy }, verifiedOn) => ({
      ...{ status: enough ? 'verified' : 'open', enough, verifiedById: verifiedBy, verifiedOn },
    })),
    FindingClosed: change<DataOf<typeof events.FindingClosed>>(({ outcome }, closedOn) => ({
      ...{ status: 'closed', outcome, closedOn },
    })),
  },
};
