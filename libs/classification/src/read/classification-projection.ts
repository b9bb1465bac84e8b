// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/events.js';

/** What holds, and what waits, of one asset's classification. */
export interface ClassificationRow {
  assetId: string;
  confidentiality: number | null;
  integrity: number | null;
  availability: number | null;
  traceability: number | null;
  approvedOn: string | null;
  approvedById: string | null;
  validUntil: string | null;
  reviewOn: string | null;
  reviewedOn: string | null;
  proposedLevels: events.Levels | null;
  proposedOn: string | null;
  proposedById: string | null;
  referredOn: string | null;
  streamId: string;
  version: number;
}

type Row = ClassificationRow & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { assetId: string }).assetId]];
const change = <Data>(next: (data: Data, day: string) => Partial<ClassificationRow>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) => {
    const day = fromDayNumber(stockholmDay(event.occurredAt));
    return row && { ...row, ...next(event.data as Data, day), version: event.version };
  },
});

const notProposed = { proposedLevels: null, proposedOn: null, proposedById: null };
const notApproved = {
  ...{ confidentiality: null, integrity: null, availability: null, traceability: null },
  ...{ approvedOn: null, approvedById: null, validUntil: null, reviewOn: null, reviewedOn: null },
};
const nothing = { ...notProposed, ...notApproved, referredOn: null };

export const classificationProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'classifications',
  version: 1,
  table: {
    name: 'classification',
    columns: {
      assetId: 'uuid',
      confidentiality: 'integer',
      integrity: 'integer',
      availability: 'integer',
      traceability: 'integer',
      approvedOn: 'date',
      approvedById: 'uuid',
      validUntil: 'date',
      reviewOn: 'date',
      reviewedOn: 'date',
      proposedLevels: 'jsonb',
      proposedOn: 'date',
      proposedById: 'uuid',
      referredOn: 'date',
      streamId: 'uuid',
      version: 'integer',
    },
    key: ['assetId'],
    indexes: [['validUntil'], ['reviewOn']],
  },
  on: {
    ClassificationBegun: {
      keys,
      fold: (_, { data, streamId, version }) => ({
        ...{ assetId: (data as { assetId: string }).assetId, ...nothing, streamId, version },
      }),
    },
    ClassificationProposed: change<events.Proposed>(({ levels, proposedBy }, proposedOn) => ({
      ...{ proposedLevels: levels, proposedOn, proposedById: proposedBy },
    })),
    ClassificationApproved: change<events.Approved>((data, approvedOn) => {
      const { levels, approvedBy: approvedById, validUntil, reviewOn } = data;
      return { ...notProposed, ...levels, approvedOn, approvedById, validUntil, reviewOn, reviewedOn: null };
    }),
    ClassificationReviewed: change<DataOf<typeof events.ClassificationReviewed>>((data, reviewedOn) => ({
      ...{ reviewedOn, validUntil: data.validUntil, reviewOn: data.reviewOn },
    })),
    ClassificationReferred: change((_, referredOn) => ({ ...notProposed, ...notApproved, referredOn })),
    ClassificationEntriesWithdrawn: change<DataOf<typeof events.ClassificationEntriesWithdrawn>>(({ standing }) =>
      standingRow(standing),
    ),
  },
};

type Standing = DataOf<typeof events.ClassificationEntriesWithdrawn>['standing'];

function standingRow({ proposed, approved, reviewedOn, referredOn }: Standing): Partial<ClassificationRow> {
  const waits = proposed && { proposedLevels: proposed.levels, proposedOn: proposed.on, proposedById: proposed.by };
  const holds = approved && {
    ...approved.levels,
    ...{ approvedOn: approved.on, approvedById: approved.by, validUntil: approved.validUntil },
    reviewOn: approved.reviewOn,
  };
  return { ...nothing, ...waits, ...holds, reviewedOn: reviewedOn ?? null, referredOn: referredOn ?? null };
}
