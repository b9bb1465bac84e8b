// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { fromDayNumber, type RecordedEvent, reject, stockholmDay } from '#libs/kernel';
import {
  Allow,
  connectionOf,
  type Connection,
  Day,
  EVERYBODY,
  page,
  PageArgs,
  ReadArgs,
  Reads,
  ReadSession,
  type Register,
  Uuid,
} from '#libs/platform';
import type { DataOf } from '#libs/kernel';
import type * as events from '../domain/risk/events.js';
import type { KnownRisk } from '../domain/risk/risk.js';
import { RiskStatusEnum, TreatmentEnum } from './enums.js';

@ObjectType({ description: 'A risk as the register shows it.' })
export class Risk {
  @Field(() => Uuid)
  riskId: string;

  @Field(() => Uuid, { nullable: true })
  analysisId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId: string | null;

  @Field(() => RiskStatusEnum)
  status: KnownRisk['status'];

  @Field(() => Int, { nullable: true, description: 'Highest degree of harm, 0–4.' })
  consequence: number | null;

  @Field(() => Int, { nullable: true, description: 'Likelihood level, 1–5.' })
  likelihoodLevel: number | null;

  @Field(() => Int, { description: 'Consequence × likelihood; 0 when not judged.' })
  size: number;

  @Field(() => Day, { nullable: true })
  assessedOn: string | null;

  @Field(() => TreatmentEnum, { nullable: true, description: 'The decision that stands.' })
  choice: events.Treatment | null;

  @Field(() => Day, { nullable: true })
  decidedOn: string | null;

  @Field(() => Day, { nullable: true })
  reviewOn: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Who a proposal upward waits for; null with `proposedUpward` means the leadership.',
  })
  waitsForId: string | null;

  @Field(() => Int, { description: 'Version of the risk’s stream.' })
  version: number;
}

type Row = Risk & Record<string, unknown>;
type Event<Data> = RecordedEvent<string, Data>;
type Fold<Data> = (row: Row, data: Data, event: Event<Data>) => Row;

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { riskId: string }).riskId]];

/** A fold that needs the row to be there: events of an unknown risk change nothing. */
const then = <Data>(fold: Fold<Data>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...fold(row, event.data as Data, event), version: event.version },
});

export const riskRegister: RowProjection<Row> = {
  kind: 'rows',
  name: 'risk-register',
  version: 1,
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
      assessedOn: 'date',
      choice: 'text',
      decidedOn: 'date',
      reviewOn: 'date',
      waitsForId: 'uuid',
      version: 'integer',
    },
    key: ['riskId'],
    indexes: [
      ['title', 'riskId'],
      ['size', 'riskId'],
      ['status', 'riskId'],
    ],
  },
  on: {
    RiskIdentified: {
      keys,
      fold: (_, event) => {
        const { riskId, analysisId, title, unitIds, ownerId } = event.data as DataOf<typeof events.RiskIdentified>;
        return { ...blank, riskId, title, unitIds, analysisId: analysisId ?? null, ownerId: ownerId ?? null };
      },
    },
    RiskAssessed: then<DataOf<typeof events.RiskAssessed>>((row, { consequence, likelihoodLevel }, event) => ({
      ...row,
      consequence,
      likelihoodLevel,
      size: consequence * likelihoodLevel,
      assessedOn: dayOf(event),
      status: row.status === 'identified' ? 'assessed' : row.status,
    })),
    RiskTreatmentProposed: then((row) => ({ ...row, status: 'treatmentProposed' })),
    RiskDecisionProposedUpward: then<DataOf<typeof events.RiskDecisionProposedUpward>>((row, { toPersonId }) => ({
      ...row,
      status: 'proposedUpward',
      waitsForId: toPersonId ?? null,
    })),
    RiskDecisionRecorded: then<DataOf<typeof events.RiskDecisionRecorded>>((row, { choice, reviewOn }, event) => ({
      ...row,
      status: 'decided',
      choice,
      reviewOn: reviewOn ?? null,
      decidedOn: dayOf(event),
      waitsForId: null,
    })),
    RiskFollowedUp: then((row) => row),
    RiskClosed: then((row) => ({ ...row, status: 'closed', waitsForId: null })),
    RiskEntriesWithdrawn: then<DataOf<typeof events.RiskEntriesWithdrawn>>((row, { standing }) => ({
      ...row,
      ...noDecision,
      ...standing,
      size: (standing.consequence ?? 0) * (standing.likelihoodLevel ?? 0),
    })),
  },
};

const noDecision = {
  consequence: null,
  likelihoodLevel: null,
  assessedOn: null,
  choice: null,
  decidedOn: null,
  reviewOn: null,
  waitsForId: null,
};
const blank = { ...noDecision, size: 0, status: 'identified' as const, version: 1 };

const register: Register = {
  table: 'risk',
  key: 'riskId',
  sorts: ['title', 'size', 'status'],
  search: ['title'],
  filters: { unitId: (p) => `${p} = ANY("unitIds")` },
};

@ArgsType()
class RisksArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'size', description: 'title, size or status.' })
  sort: string;

  @Field(() => RiskStatusEnum, { nullable: true })
  status?: string;

  @Field(() => Uuid, { nullable: true })
  unitId?: string;

  @Field(() => Uuid, { nullable: true })
  ownerId?: string;
}

const RiskConnection = connectionOf(Risk);

@Resolver()
export class RiskRegister {
  @Query(() => RiskConnection, { description: 'The risk register.' })
  @Allow(...EVERYBODY)
  risks(@Args() args: RisksArgs, @Reads() reads: ReadSession): Promise<Connection<Risk>> {
    const { status, unitId, ownerId } = args;
    return page<Risk>(reads, register, args, { status, unitId, ownerId });
  }

  @Query(() => Risk, {
    nullable: true,
    description: 'One risk; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async risk(
    @Args('id', { type: () => Uuid }) id: string,
    @Args() _args: ReadArgs,
    @Reads() reads: ReadSession,
  ): Promise<Risk | null> {
    return (await reads.one<Risk>('risk.one', 'SELECT * FROM rm.risk WHERE "riskId" = $1', [id])) ?? null;
  }
}

/** Units and judged size of a risk, for the mandate that a decision needs. Refuses `risk.unknown` and `risk.not-assessed`. */
export async function riskSize(
  reads: ReadSession,
  riskId: string,
): Promise<{ unitIds: string[]; consequence: number; likelihoodLevel: number }> {
  const row = await reads.one<Risk>('risk.one', 'SELECT * FROM rm.risk WHERE "riskId" = $1', [riskId]);
  if (!row) reject('risk.unknown');
  if (row.consequence === null || row.likelihoodLevel === null) reject('risk.not-assessed');
  return { unitIds: row.unitIds, consequence: row.consequence, likelihoodLevel: row.likelihoodLevel };
}
