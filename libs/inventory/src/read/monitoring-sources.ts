// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, reject, stockholmDay } from '#libs/kernel';
import { Allow, type Connection, connectionOf, Day, EVERYBODY, page, PageArgs } from '#libs/platform';
import { OWN_ROWS, Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import type * as events from '../domain/monitoring/source.js';
import { MonitoringSourceStatusEnum, MonitoringTopicEnum } from './enums.js';

@ObjectType({ description: 'A source of news that the organisation watches.' })
export class MonitoringSource {
  @Field(() => Uuid, { description: 'Its id.' })
  sourceId: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => [MonitoringTopicEnum], { description: 'What it tells of.' })
  topics: events.MonitoringTopic[];

  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  address: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Who watches it and takes in what comes.' })
  responsibleId: string | null;

  @Field(() => MonitoringSourceStatusEnum, { description: 'Whether it is watched.' })
  status: events.SourceStatus;

  @Field(() => Day, { description: 'Since when it is watched.' })
  addedOn: string;

  @Field(() => Int, { description: 'Version of the source’s stream.' })
  version: number;
}

type Row = MonitoringSource & Record<string, unknown>;
const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { sourceId: string }).sourceId]];
const ended = (status: events.SourceStatus) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, status, version: event.version },
});

export const monitoringSourceProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'monitoring-sources',
  version: 1,
  table: {
    name: 'monitoring_source',
    columns: {
      sourceId: 'uuid',
      name: 'text',
      topics: 'text[]',
      address: 'text',
      responsibleId: 'uuid',
      status: 'text',
      addedOn: 'date',
      version: 'integer',
    },
    key: ['sourceId'],
    indexes: [
      ['name', 'sourceId'],
      ['addedOn', 'sourceId'],
    ],
  },
  on: {
    MonitoringSourceAdded: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof events.MonitoringSourceAdded>;
        const { sourceId, name, topics, address = null, responsibleId } = data;
        const addedOn = fromDayNumber(stockholmDay(event.occurredAt));
        return { sourceId, name, topics, address, responsibleId, status: 'active', addedOn, version: event.version };
      },
    },
    MonitoringSourceRemoved: ended('removed'),
    MonitoringSourceWithdrawn: ended('withdrawn'),
  },
};

const register: Register = {
  rows: monitoringSourceProjection,
  key: 'sourceId',
  sorts: ['name', 'addedOn'],
  search: ['name', 'address'],
  filters: { topic: (p) => `${p} = ANY("topics")` },
};

@ArgsType()
class MonitoringSourcesArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name or addedOn.' })
  sort: string;

  @Field(() => MonitoringSourceStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => MonitoringTopicEnum, { nullable: true, description: 'Only those that tell of this.' })
  topic?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person watches.' })
  responsibleId?: string;
}

const MonitoringSourceConnection = connectionOf(MonitoringSource);

@Resolver()
export class MonitoringSources {
  @Query(() => MonitoringSourceConnection, { description: 'The sources of news that the organisation watches.' })
  @Allow(...EVERYBODY)
  monitoringSources(
    @Args() args: MonitoringSourcesArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<MonitoringSource>> {
    const { status, topic, responsibleId } = args;
    return page<MonitoringSource>(reads, register, args, { status, topic, responsibleId });
  }
}

const ONE = `SELECT status, name FROM rm.monitoring_source WHERE ${OWN_ROWS} AND "sourceId" = $1`;

/** Refuses `inventory.source-unknown`, and `inventory.source-removed` where it is no longer watched. */
export async function checkSource(reads: ReadSession, sourceId: string): Promise<void> {
  const source = await reads.one<Pick<MonitoringSource, 'status' | 'name'>>('inventory.source', ONE, [sourceId]);
  if (!source) reject('inventory.source-unknown');
  if (source.status !== 'active') reject('inventory.source-removed', { name: source.name });
}
