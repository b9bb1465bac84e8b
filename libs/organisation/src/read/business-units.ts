// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { Allow, atOrUnderUnit, type Connection, connectionOf, Day, EVERYBODY, OWN_ROWS, page } from '#libs/platform';
import { PageArgs, Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import type * as events from '../domain/unit-tree/events.js';
import type { HeadCountRecorded } from '../domain/head-count/head-count.js';

@ObjectType({ description: 'A business unit (verksamhet): a node of the organisation’s tree.' })
export class BusinessUnit {
  @Field(() => Uuid, { description: 'Its id.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit above; null at the top.' })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation’s own word for what it is.' })
  kind: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it counts in shares of units; null: when it is a leaf.',
  })
  countsInCoverage: boolean | null;

  @Field(() => Day, { description: 'The first day it was part of the tree.' })
  addedOn: string;

  @Field(() => Day, { nullable: true, description: 'The day it closed; null: it is in the tree.' })
  closedOn: string | null;

  @Field(() => [Uuid], { description: 'The units where its work went on.' })
  succeededBy: string[];

  @Field(() => Uuid, { description: 'Where its history stands: the stream of the whole tree.' })
  streamId: string;

  @Field(() => Int, { nullable: true, description: 'Its latest head count.' })
  headCount: number | null;

  @Field(() => Day, { nullable: true, description: 'The day of the latest head count.' })
  headCountOn: string | null;
}

type Row = BusinessUnit & Record<string, unknown>;
type Change<Data> = (row: Row, data: Data, day: string) => Partial<BusinessUnit>;

const keyOf = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { unitId: string }).unitId]];
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

const change = <Data>(next: Change<Data>, keys = keyOf) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, ...next(row, event.data as Data, dayOf(event)) },
});

export const businessUnitsProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'business-units',
  version: 1,
  table: {
    name: 'business_unit',
    columns: {
      unitId: 'uuid',
      name: 'text',
      parentId: 'uuid',
      kind: 'text',
      countsInCoverage: 'boolean',
      addedOn: 'date',
      closedOn: 'date',
      succeededBy: 'uuid[]',
      streamId: 'uuid',
      headCount: 'integer',
      headCountOn: 'date',
    },
    key: ['unitId'],
    indexes: [['name', 'unitId'], ['addedOn', 'unitId'], ['parentId']],
  },
  on: {
    BusinessUnitAdded: {
      keys: keyOf,
      fold: (_, event) => {
        const { kind, ...data } = event.data as DataOf<typeof events.BusinessUnitAdded>;
        const open = { closedOn: null, succeededBy: [], headCount: null, headCountOn: null };
        return { ...data, ...open, kind: kind ?? null, addedOn: dayOf(event), streamId: event.streamId };
      },
    },
    BusinessUnitRenamed: change<DataOf<typeof events.BusinessUnitRenamed>>((_, { name }) => ({ name })),
    BusinessUnitMoved: change<DataOf<typeof events.BusinessUnitMoved>>((_, { parentId }) => ({ parentId })),
    BusinessUnitClosed: change((_row, _data, closedOn) => ({ closedOn })),
    BusinessUnitCoverageSet: change<DataOf<typeof events.BusinessUnitCoverageSet>>((_, { countsInCoverage }) => ({
      countsInCoverage,
    })),
    BusinessUnitSucceeded: change<DataOf<typeof events.BusinessUnitSucceeded>>(
      (row, { to }) => ({ succeededBy: [...row.succeededBy, to] }),
      (event) => [[(event.data as DataOf<typeof events.BusinessUnitSucceeded>).from]],
    ),
    HeadCountRecorded: change<DataOf<typeof HeadCountRecorded>>((row, { headCount }, day) =>
      row.headCountOn && row.headCountOn > day ? {} : { headCount, headCountOn: day },
    ),
  },
};

const register: Register = {
  rows: businessUnitsProjection,
  key: 'unitId',
  sorts: ['name', 'addedOn', 'headCount'],
  sortAs: { headCount: 'COALESCE("headCount", -1)' },
  search: ['name', 'kind'],
  filters: {
    underUnitId: atOrUnderUnit('unitId'),
    active: (p) => `("closedOn" IS NULL) = ${p}`,
    top: (p) => `("parentId" IS NULL) = ${p}`,
  },
};

@ArgsType()
class BusinessUnitsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name, addedOn or headCount.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this unit and those below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those directly below this unit.' })
  parentId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those at the top of the tree (true), or below it (false).',
  })
  top?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those in the tree (true), or only closed ones (false).' })
  active?: boolean;
}

const BusinessUnitConnection = connectionOf(BusinessUnit);

@Resolver()
export class BusinessUnits {
  @Query(() => BusinessUnitConnection, { description: 'The organisation’s business units, as a flat list.' })
  @Allow(...EVERYBODY)
  businessUnits(@Args() args: BusinessUnitsArgs, @Reads() reads: ReadSession): Promise<Connection<BusinessUnit>> {
    const { underUnitId, parentId, top, active } = args;
    return page<BusinessUnit>(reads, register, args, { underUnitId, parentId, top, active });
  }
}

const ALL = `SELECT "unitId", name, "parentId" FROM rm.business_unit
  WHERE ${OWN_ROWS} AND "closedOn" IS NULL ORDER BY name, "unitId"`;

/** Every unit of the tree as it stands; closed ones are left out. One statement. */
export const unitsInTree = (reads: ReadSession): Promise<Pick<BusinessUnit, 'unitId' | 'name' | 'parentId'>[]> =>
  reads.rows('organisation.units', ALL);
