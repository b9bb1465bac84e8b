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
  declinedOn: string | null;
  declinedById: string | null;
  /** Who proposed what was declined. */
  declinedForId: string | null;
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
const notDeclined = { declinedOn: null, declinedById: null, declinedForId: null };
const notApproved = {
  ...{ confidentiality: null, integrity: null, availability: null, traceability: null },
  ...{ approvedOn: null, approvedById: null, validUntil: null, reviewOn: null, reviewedOn: null },
};
const nothing = { ...notProposed, ...notDeclined, ...notApproved, referredOn: null };

export const classificationProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'classifications',
  version: 2,
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
      declinedOn: 'date',
      declinedById: 'uuid',
      declinedForId: 'uuid',
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
      ...{ ...notDeclined, proposedLevels: levels, proposedOn, proposedById: proposedBy },
    })),
    ClassificationDeclined: change<events.Declined>(({ declinedBy, proposedBy }, declinedOn) => ({
      ...{ ...notProposed, declinedOn, declinedById: declinedBy, declinedForId: proposedBy },
    })),
    ClassificationApproved: change<events.Approved>((data, approvedOn) => {
      const { levels, approvedBy: approvedById, validUntil, reviewOn } = data;
      return { ...notProposed, ...levels, approvedOn, approvedById, validUntil, reviewOn, reviewedOn: null };
    }),
    ClassificationReviewed: change<DataOf<typeof events.ClassificationReviewed>>((data, reviewedOn) => ({
      ...{ reviewedOn, validUntil: data.validUntil, reviewOn: data.reviewOn },
    })),
    ClassificationReferred: change((_, referredOn) => ({ ...nothing, referredOn })),
    ClassificationEntriesWithdrawn: change<DataOf<typeof events.ClassificationEntriesWithdrawn>>(({ standing }) =>
      standingRow(standing),
    ),
  },
};

type Standing = DataOf<typeof events.ClassificationEntriesWithdrawn>['standing'];

function standingRow({ proposed, approved, declined, reviewedOn, referredOn }: Standing): Partial<ClassificationRow> {
  const waits = proposed && { proposedLevels: proposed.levels, proposedOn: proposed.on, proposedById: proposed.by };
  const refused = declined && {
    ...{ declinedOn: declined.on, declinedById: declined.by, declinedForId: declined.proposedBy },
  };
  const holds = approved && {
    ...approved.levels,
    ...{ approvedOn: approved.on, approvedById: approved.by, validUntil: approved.validUntil },
    reviewOn: approved.reviewOn,
  };
  return { ...nothing, ...waits, ...refused, ...holds, reviewedOn: reviewedOn ?? null, referredOn: referredOn ?? null };
}
