// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/follow-up/events.js';
import type { PerformedFollowUp } from './performed-row.js';
import { columnsOf, TARGET_COLUMNS } from './targeted.js';

type Row = PerformedFollowUp & Record<string, unknown>;

/** One row for each time that a follow-up was performed. */
export const performedProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'performed-follow-ups',
  version: 1,
  table: {
    name: 'performed_follow_up',
    columns: {
      eventId: 'uuid',
      followUpId: 'uuid',
      ...TARGET_COLUMNS,
      unitIds: 'uuid[]',
      topics: 'text[]',
      performedOn: 'date',
      result: 'text',
      summary: 'text',
      performedById: 'uuid',
    },
    key: ['eventId'],
    indexes: [['performedOn', 'eventId'], ['followUpId'], ['title', 'eventId']],
  },
  on: {
    FollowUpPerformed: {
      keys: ({ eventId }) => [[eventId]],
      fold: (_, { eventId, data, occurredAt }) => {
        const {
          target,
          followUpId,
          title,
          unitIds,
          topics,
          result,
          summary,
          performedBy: performedById,
        } = data as DataOf<typeof events.FollowUpPerformed>;
        const performedOn = fromDayNumber(stockholmDay(occurredAt));
        const what = { eventId, followUpId, title, ...columnsOf(target) };
        return { ...what, unitIds, topics, performedOn, result, summary, performedById };
      },
    },
    FollowUpEntriesWithdrawn: {
      keys: ({ data }) =>
        (data as DataOf<typeof events.FollowUpEntriesWithdrawn>).withdrawnEventIds.map((eventId) => [eventId]),
      fold: () => undefined,
    },
  },
};
