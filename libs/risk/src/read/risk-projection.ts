// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import type * as events from '../domain/risk/events.js';
import type { Risk } from './risk-row.js';

type Row = Risk & Record<string, unknown>;
type Change<Data> = (row: Row, data: Data, day: string) => Partial<Risk>;

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { riskId: string }).riskId]];

/** A fold that needs the row to be there: events of an unknown risk change nothing. */
const change = <Data>(next: Change<Data>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, ...next(row, event.data as Data, dayOf(event)), version: event.version },
});

type Judged = { consequence?: number; likelihoodLevel?: number } | undefined;
const sizeOf = (judged: Judged): number => (judged?.consequence ?? 0) * (judged?.likelihoodLevel ?? 0);

/** Where a judgement puts the risk in the matrix, as columns. */
function placed<Phase extends 'Before' | 'After'>(phase: Phase, judged: Judged) {
  return {
    [`size${phase}`]: judged ? sizeOf(judged) : null,
    [`consequence${phase}`]: judged?.consequence ?? null,
    [`likelihood${phase}`]: judged?.likelihoodLevel ?? null,
  } as Pick<Risk, `size${Phase}` | `consequence${Phase}` | `likelihood${Phase}`>;
}

const nothingYet = {
  consequence: null,
  likelihoodLevel: null,
  size: 0,
  ...placed('Before', undefined),
  ...placed('After', undefined),
  assessedOn: null,
  choice: null,
  decidedOn: null,
  reviewOn: null,
  waitsForId: null,
  followedUpOn: null,
  followUpStatus: null,
  nextFollowUpOn: null,
  reassessOn: null,
};

export const riskProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'risk-register',
  version: 4,
  table: {
    name: 'risk',
    columns: {
      riskId: 'uuid',
      analysisId: 'uuid',
      title: 'text',
      unitIds: 'uuid[]',
      ownerId: 'uuid',
      status: 'text',
      consequence: 'integer',
      likelihoodLevel: 'integer',
      size: 'integer',
      sizeBefore: 'integer',
      sizeAfter: 'integer',
      consequenceBefore: 'integer',
      likelihoodBefore: 'integer',
      consequenceAfter: 'integer',
      likelihoodAfter: 'integer',
      assessedOn: 'date',
      choice: 'text',
      decidedOn: 'date',
      reviewOn: 'date',
      waitsForId: 'uuid',
      followedUpOn: 'date',
      followUpStatus: 'text',
      nextFollowUpOn: 'date',
      reassessOn: 'date',
      version: 'integer',
    },
    key: ['riskId'],
    indexes: [['title', 'riskId'], ['size', 'riskId'], ['status', 'riskId'], ['analysisId']],
  },
  on: {
    RiskIdentified: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.RiskIdentified>;
        const { riskId, analysisId = null, title, unitIds, ownerId = null } = data;
        const found = { riskId, analysisId, title, unitIds, ownerId };
        return { ...nothingYet, ...found, status: 'identified', version: event.version };
      },
    },
    RiskOwnerAssigned: change<DataOf<typeof events.RiskOwnerAssigned>>((_, { ownerId }) => ({ ownerId })),
    RiskAssessed: change<DataOf<typeof events.RiskAssessed>>((row, data, assessedOn) => {
      const { consequence, likelihoodLevel, phase } = data;
      const size = sizeOf(data);
      const status = row.status === 'identified' ? 'assessed' : row.status;
      const judged = { consequence, likelihoodLevel, size, assessedOn, status, reassessOn: null };
      return { ...judged, ...placed(phase === 'before' ? 'Before' : 'After', data) };
    }),
    RiskTreatmentProposed: change(({ status }) => ({
      status: status === 'proposedUpward' ? status : 'treatmentProposed',
    })),
    RiskDecisionProposedUpward: change<DataOf<typeof events.RiskDecisionProposedUpward>>((_, { toPersonId }) => ({
      status: 'proposedUpward',
      waitsForId: toPersonId ?? null,
    })),
    RiskDecisionRecorded: change<DataOf<typeof events.RiskDecisionRecorded>>((_, data, decidedOn) => ({
      status: 'decided',
      choice: data.choice,
      reviewOn: data.reviewOn ?? null,
      decidedOn,
      waitsForId: null,
    })),
    RiskFollowedUp: change<DataOf<typeof events.RiskFollowedUp>>((_, { status, nextOn }, followedUpOn) => ({
      followedUpOn,
      followUpStatus: status,
      nextFollowUpOn: nextOn ?? null,
    })),
    RiskReassessmentDue: change<DataOf<typeof events.RiskReassessmentDue>>((_, { dueOn }) => ({ reassessOn: dueOn })),
    RiskClosed: change(() => ({ status: 'closed' })),
    RiskEntriesWithdrawn: change<DataOf<typeof events.RiskEntriesWithdrawn>>((row, { standing }) => {
      const { before, after, waiting, owner, ...rest } = standing;
      const ownerId = owner ? (owner.ownerId ?? null) : row.ownerId;
      const sizes = { ...placed('Before', before), ...placed('After', after) };
      const waitsForId = waiting?.toPersonId ?? null;
      return { ...nothingYet, ...rest, ...sizes, size: sizeOf(rest), waitsForId, ownerId };
    }),
  },
};
