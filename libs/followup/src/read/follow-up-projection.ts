// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/follow-up/events.js';
import type { FollowUp } from './follow-up-row.js';
import { columnsOf, TARGET_COLUMNS } from './targeted.js';

type Row = FollowUp & Record<string, unknown>;
type Event = RecordedEvent<string, never>;

const keys = ({ data }: Event): unknown[][] => [[(data as { followUpId: string }).followUpId]];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

/** Events of an unknown follow-up change nothing. */
const change = <Data>(next: (row: Row, data: Data, day: string) => Partial<FollowUp>) => ({
  keys,
  fold: (row: Row | undefined, event: Event): Row | undefined =>
    row && { ...row, ...next(row, event.data as Data, dayOf(event)), version: event.version },
});

export const followUpProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'follow-ups',
  version: 1,
  table: {
    name: 'follow_up',
    columns: {
      followUpId: 'uuid',
      ...TARGET_COLUMNS,
      unitIds: 'uuid[]',
      status: 'text',
      dueOn: 'date',
      firstOn: 'date',
      rule: 'text',
      responsibleId: 'uuid',
      plannedOn: 'date',
      lastPerformedOn: 'date',
      lastResult: 'text',
      times: 'integer',
      stoppedOn: 'date',
      version: 'integer',
    },
    key: ['followUpId'],
    indexes: [
      ['dueOn', 'followUpId'],
      ['title', 'followUpId'],
      ['status', 'followUpId'],
    ],
  },
  on: {
    FollowUpPlanned: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.FollowUpPlanned>;
        const { followUpId, title, target, unitIds, dueOn, rule = null, responsibleId = null } = data;
        return {
          ...{ followUpId, title, ...columnsOf(target), unitIds, status: 'planned', dueOn, firstOn: dueOn, rule },
          ...{ responsibleId, plannedOn: dayOf(event), lastPerformedOn: null, lastResult: null, times: 0 },
          ...{ stoppedOn: null, version: event.version },
        };
      },
    },
    FollowUpReplanned: change<DataOf<typeof events.FollowUpReplanned>>((_, data) => {
      const { dueOn, rule = null, responsibleId = null } = data;
      return { status: 'planned', dueOn, firstOn: dueOn, rule, responsibleId };
    }),
    FollowUpPerformed: change<DataOf<typeof events.FollowUpPerformed>>(({ times }, data, lastPerformedOn) => {
      const { nextOn: dueOn = null, result: lastResult } = data;
      return { status: dueOn ? 'planned' : 'performed', dueOn, lastPerformedOn, lastResult, times: times + 1 };
    }),
    FollowUpStopped: change((_row, _data, stoppedOn) => ({ status: 'stopped', dueOn: null, stoppedOn })),
    FollowUpEntriesWithdrawn: change<DataOf<typeof events.FollowUpEntriesWithdrawn>>((_, { standing }) => {
      const { dueOn = null, rule = null, responsibleId = null, lastPerformedOn = null, lastResult = null } = standing;
      const { status, firstOn, times, stoppedOn = null } = standing;
      return { status, dueOn, firstOn, rule, responsibleId, lastPerformedOn, lastResult, times, stoppedOn };
    }),
  },
};
