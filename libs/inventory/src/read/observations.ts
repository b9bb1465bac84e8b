// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { Allow, type Connection, connectionOf, Day, EVERYBODY, page, PageArgs } from '#libs/platform';
import { Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import type * as events from '../domain/monitoring/observation-events.js';
import type { MonitoringTopic } from '../domain/monitoring/source.js';
import { MonitoringTopicEnum, ObservationStatusEnum, UrgencyEnum } from './enums.js';

@ObjectType({ description: 'Something seen in the world around that may concern the organisation.' })
export class Observation {
  @Field(() => Uuid, { description: 'Its id.' })
  observationId: string;

  @Field(() => String, { description: 'What was seen.' })
  title: string;

  @Field(() => MonitoringTopicEnum, { description: 'What it is about.' })
  topic: MonitoringTopic;

  @Field(() => Uuid, { nullable: true, description: 'The source it came from.' })
  sourceId: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  address: string | null;

  @Field(() => ObservationStatusEnum, { description: 'Where it stands.' })
  status: events.ObservationStatus;

  @Field(() => Day, { description: 'When it was recorded.' })
  recordedOn: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How much it concerns the organisation, 0–3; null: not judged yet.',
  })
  relevance: number | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'How urgent it is.' })
  urgency: events.Urgency | null;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => [Uuid], { description: 'The assets it concerns.' })
  assetIds: string[];

  @Field(() => Day, { nullable: true, description: 'When it was last judged.' })
  assessedOn: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The one it was last handed on to.' })
  handedToId: string | null;

  @Field(() => Day, { nullable: true, description: 'When that was.' })
  handedOnOn: string | null;

  @Field(() => Int, { description: 'Version of the observation’s stream.' })
  version: number;
}

type Row = Observation & Record<string, unknown>;
const keys = (event: RecordedEvent<string, never>): unknown[][] => [
  [(event.data as { observationId: string }).observationId],
];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const change = <Data>(next: (row: Row, data: Data, day: string) => Partial<Observation>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, ...next(row, event.data as Data, dayOf(event)), version: event.version },
});

export const observationProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'observations',
  version: 1,
  table: {
    name: 'observation',
    columns: {
      observationId: 'uuid',
      title: 'text',
      topic: 'text',
      sourceId: 'uuid',
      address: 'text',
      status: 'text',
      recordedOn: 'date',
      relevance: 'integer',
      urgency: 'text',
      unitIds: 'uuid[]',
      assetIds: 'uuid[]',
      assessedOn: 'date',
      handedToId: 'uuid',
      handedOnOn: 'date',
      version: 'integer',
    },
    key: ['observationId'],
    indexes: [
      ['recordedOn', 'observationId'],
      ['title', 'observationId'],
      ['status', 'observationId'],
    ],
  },
  on: {
    ObservationRecorded: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.ObservationRecorded>;
        const { observationId, title, topic, sourceId = null, address = null } = data;
        const judged = { relevance: null, urgency: null, unitIds: [], assetIds: [], assessedOn: null };
        const named = { observationId, title, topic, sourceId, address, recordedOn: dayOf(event) };
        return { ...named, ...judged, status: 'recorded', handedToId: null, handedOnOn: null, version: event.version };
      },
    },
    ObservationAssessed: change<DataOf<typeof events.ObservationAssessed>>((row, data, assessedOn) => {
      const { relevance, urgency, unitIds = [], assetIds = [] } = data;
      const status = row.status === 'handedOn' ? 'handedOn' : 'assessed';
      return { relevance, urgency, unitIds, assetIds, assessedOn, status };
    }),
    ObservationHandedOn: change<DataOf<typeof events.ObservationHandedOn>>((_, { toPersonId }, handedOnOn) => ({
      ...{ status: 'handedOn', handedToId: toPersonId, handedOnOn },
    })),
    ObservationWithdrawn: change(() => ({ status: 'withdrawn' })),
  },
};

const register: Register = {
  rows: observationProjection,
  key: 'observationId',
  sorts: ['recordedOn', 'title', 'status'],
  search: ['title'],
  filters: { unitId: (p) => `${p} = ANY("unitIds")`, minRelevance: (p) => `"relevance" >= ${p}` },
};

@ArgsType()
class ObservationsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'recordedOn', description: 'recordedOn, title or status.' })
  sort: string;

  @Field(() => ObservationStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => MonitoringTopicEnum, { nullable: true, description: 'Only those about this.' })
  topic?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those from this source.' })
  sourceId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those last handed on to this person.' })
  handedToId?: string;

  @Field(() => Int, { nullable: true, description: 'Only those judged to concern the organisation at least so much.' })
  minRelevance?: number;
}

const ObservationConnection = connectionOf(Observation);

@Resolver()
export class Observations {
  @Query(() => ObservationConnection, { description: 'What was seen in the world around, and what came of it.' })
  @Allow(...EVERYBODY)
  observations(@Args() args: ObservationsArgs, @Reads() reads: ReadSession): Promise<Connection<Observation>> {
    const { status, topic, unitId, sourceId, handedToId, minRelevance } = args;
    return page<Observation>(reads, register, args, { status, topic, unitId, sourceId, handedToId, minRelevance });
  }
}
