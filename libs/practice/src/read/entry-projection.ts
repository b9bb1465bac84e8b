// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/practice/events.js';
import { elementOf } from '../domain/practice/practice.js';
import type { WayOfWorkingEntry } from './entry-row.js';

type Row = WayOfWorkingEntry & Record<string, unknown>;
type Event = RecordedEvent<string, never>;
type Established = DataOf<typeof events.WayOfWorkingEstablished> | DataOf<typeof events.CentralPartDeclared>;
type Ended = DataOf<typeof events.WayOfWorkingEnded> | DataOf<typeof events.CentralPartEnded>;
type Withdrawn = DataOf<typeof events.WayOfWorkingEntriesWithdrawn>;

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const idOf = (wayOfWorking: string, element: string): string => `${wayOfWorking}:${element}`;
const keys = ({ data }: Event): unknown[][] => {
  const known = data as Established | Ended;
  return [[idOf(known.wayOfWorking, elementOf(known))]];
};

const established = {
  keys,
  fold: (_: Row | undefined, event: Event): Row => {
    const data = event.data as Established;
    const { wayOfWorking, document = null, note = null, validUntil, by: byId } = data;
    const element = elementOf(data);
    const kind = 'attribute' in data ? ('attribute' as const) : ('centralPart' as const);
    const named = { entryId: idOf(wayOfWorking, element), wayOfWorking, kind, element };
    const said = { document, note, byId, validUntil, establishedOn: dayOf(event), eventId: event.eventId };
    return { ...named, ...said, endedOn: null, endReason: null, version: event.version };
  },
};

const ended = {
  keys,
  fold: (row: Row | undefined, event: Event): Row | undefined =>
    row && { ...row, endedOn: dayOf(event), endReason: (event.data as Ended).reason, version: event.version },
};

export const entryProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'way-of-working-entries',
  version: 1,
  table: {
    name: 'way_of_working_entry',
    columns: {
      entryId: 'text',
      wayOfWorking: 'text',
      kind: 'text',
      element: 'text',
      document: 'text',
      note: 'text',
      byId: 'uuid',
      establishedOn: 'date',
      validUntil: 'date',
      endedOn: 'date',
      endReason: 'text',
      eventId: 'uuid',
      version: 'integer',
    },
    key: ['entryId'],
    indexes: [
      ['wayOfWorking', 'entryId'],
      ['validUntil', 'entryId'],
      ['establishedOn', 'entryId'],
    ],
  },
  on: {
    WayOfWorkingEstablished: established,
    CentralPartDeclared: established,
    WayOfWorkingEnded: ended,
    CentralPartEnded: ended,
    WayOfWorkingEntriesWithdrawn: {
      keys: ({ data }) => {
        const { wayOfWorking, concerned } = data as Withdrawn;
        return concerned.map((element) => [idOf(wayOfWorking, element)]);
      },
      fold: (_, { data, version }, [entryId]) => {
        const { wayOfWorking, standing } = data as Withdrawn;
        const found = standing.find(({ element }) => idOf(wayOfWorking, element) === entryId);
        if (!found) return undefined;
        const { by: byId, document = null, note = null, endedOn = null, endReason = null, ...rest } = found;
        return { ...rest, entryId: entryId as string, wayOfWorking, byId, document, note, endedOn, endReason, version };
      },
    },
  },
};
