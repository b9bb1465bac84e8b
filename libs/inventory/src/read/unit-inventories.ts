// SPDX-License-Identifier: EUPL-1.2
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { own, OWN_ROWS, type ReadSession } from '#libs/platform';
import type * as events from '../domain/unit-inventory/events.js';

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
