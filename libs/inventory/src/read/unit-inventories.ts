// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { unitTree } from '#libs/organisation';
import { Allow, type Connection, connectionOf, Day, EVERYBODY, own, page, PageArgs } from '#libs/platform';
import { atOrUnderUnit, OWN_ROWS, Reads, ReadSession, type Register, Uuid } from '#libs/platform';
import type * as events from '../domain/unit-inventory/events.js';
import { assetProjection } from './assets.js';

interface InventoryRow {
  unitId: string;
  informationOn: string | null;
  systemsOn: string | null;
  networksOn: string | null;
  paperOn: string | null;
  inventoryStreamId: string;
}
type Row = InventoryRow & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] =>
  (event.data as { unitIds: string[] }).unitIds.map((unitId) => [unitId]);
const change = <Data>(next: (data: Data, day: string) => Partial<InventoryRow>) => ({
  keys,
  fold: (row: Row | undefined, event: RecordedEvent<string, never>) =>
    row && { ...row, ...next(event.data as Data, fromDayNumber(stockholmDay(event.occurredAt))) },
});
const nothing = { informationOn: null, systemsOn: null, networksOn: null, paperOn: null };

export const unitInventoryProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'unit-inventories',
  version: 1,
  table: {
    name: 'unit_inventory',
    columns: {
      unitId: 'uuid',
      informationOn: 'date',
      systemsOn: 'date',
      networksOn: 'date',
      paperOn: 'date',
      inventoryStreamId: 'uuid',
    },
    key: ['unitId'],
    indexes: [],
  },
  on: {
    InventoryBegun: {
      keys,
      fold: (_, event, [unitId]) => ({ unitId: unitId as string, ...nothing, inventoryStreamId: event.streamId }),
    },
    InventoryCompleted: change<DataOf<typeof events.InventoryCompleted>>(({ kind }, day) => ({ [`${kind}On`]: day })),
    InventoryReopened: change<DataOf<typeof events.InventoryReopened>>(({ kind }) => ({ [`${kind}On`]: null })),
    InventoryEntriesWithdrawn: change<DataOf<typeof events.InventoryEntriesWithdrawn>>(({ standing }) => ({
      ...nothing,
      ...Object.fromEntries(Object.entries(standing).map(([kind, day]) => [`${kind}On`, day])),
    })),
  },
};

const completed = (what: string) => ({
  nullable: true,
  description: `The day its ${what} were last said to be complete.`,
});

@ObjectType({ description: 'How far the inventory of a business unit has come.' })
export class UnitInventory {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Day, completed('information assets'))
  informationOn: string | null;

  @Field(() => Day, completed('systems and services'))
  systemsOn: string | null;

  @Field(() => Day, completed('networks'))
  networksOn: string | null;

  @Field(() => Day, completed('archives on paper'))
  paperOn: string | null;

  @Field(() => Int, { description: 'Information assets in use in the unit itself.' })
  information: number;

  @Field(() => Int, { description: 'Systems and services in use in the unit itself.' })
  systems: number;

  @Field(() => Int, { description: 'Networks in use in the unit itself.' })
  networks: number;

  @Field(() => Int, { description: 'Archives on paper in use in the unit itself.' })
  paper: number;

  @Field(() => Uuid, { nullable: true, description: 'Where its history stands; null: nothing has been completed yet.' })
  inventoryStreamId: string | null;
}

const count = (column: string, ...kinds: string[]): string =>
  `(SELECT count(*)::int FROM rm.asset a WHERE ${own('a')} AND a."retiredOn" IS NULL AND u."unitId" = ANY(a."unitIds")
    AND a.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})) AS "${column}"`;

/** Every unit in the tree, inventoried or not. */
const UNITS = `(SELECT u.organisation_id, u."unitId", u.name, i."informationOn", i."systemsOn", i."networksOn", i."paperOn",
    i."inventoryStreamId", ${count('information', 'information')}, ${count('systems', 'system', 'service')},
    ${count('networks', 'network')}, ${count('paper', 'paper')}
  FROM rm.business_unit u LEFT JOIN rm.unit_inventory i ON ${own('i')} AND i."unitId" = u."unitId"
  WHERE ${own('u')} AND u."closedOn" IS NULL) AS units`;

const register: Register = {
  rows: unitInventoryProjection,
  alongside: [unitTree, assetProjection],
  source: UNITS,
  key: 'unitId',
  sorts: ['name'],
  search: ['name'],
  filters: {
    underUnitId: atOrUnderUnit('unitId'),
    complete: (p) =>
      `("informationOn" IS NOT NULL AND "systemsOn" IS NOT NULL AND "networksOn" IS NOT NULL AND "paperOn" IS NOT NULL) = ${p}`,
  },
};

@ArgsType()
class UnitInventoriesArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this business unit and those below it.' })
  underUnitId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with all four kinds complete (true), or not (false).',
  })
  complete?: boolean;
}

const UnitInventoryConnection = connectionOf(UnitInventory);

@Resolver()
export class UnitInventories {
  @Query(() => UnitInventoryConnection, {
    description: 'How far each business unit’s inventory has come, kind by kind.',
  })
  @Allow(...EVERYBODY)
  unitInventories(@Args() args: UnitInventoriesArgs, @Reads() reads: ReadSession): Promise<Connection<UnitInventory>> {
    const { underUnitId, complete } = args;
    return page<UnitInventory>(reads, register, args, { underUnitId, complete });
  }
}

const KINDS: Record<events.InventoryKind, string[]> = {
  information: ['information'],
  systems: ['system', 'service'],
  networks: ['network'],
  paper: ['paper'],
};
const COUNT = `SELECT count(*)::int AS count FROM rm.asset WHERE ${OWN_ROWS} AND "retiredOn" IS NULL AND kind = ANY($2::text[])
  AND "unitIds" && ARRAY(WITH RECURSIVE below AS (
    SELECT "unitId" FROM rm.business_unit WHERE ${OWN_ROWS} AND "unitId" = $1::uuid
    UNION SELECT u."unitId" FROM rm.business_unit u, below WHERE ${own('u')} AND u."parentId" = below."unitId")
  SELECT "unitId" FROM below)`;

/** How many assets of a kind stand in the register for a unit and those below it. */
export const assetsOfKind = async (reads: ReadSession, unitId: string, kind: events.InventoryKind): Promise<number> =>
  (await reads.one<{ count: number }>('inventory.count', COUNT, [unitId, KINDS[kind]]))?.count ?? 0;
