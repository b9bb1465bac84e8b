// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { unitTree } from '#libs/organisation';
import { atOrUnderUnit, own, type Register } from '#libs/platform';
import { INVENTORY_KINDS, type InventoryKind } from '../domain/unit-inventory/events.js';
import { INVENTORY_MONTHS, RENEW_DAYS } from '../domain/unit-inventory/unit-inventory.js';
import { assetProjection } from './assets.js';
import { unitInventoryProjection } from './unit-inventories.js';

/** How one kind of a unit's inventory stands. */
export interface Standing {
  kind: InventoryKind;
  assets: number;
  completedOn: string | null;
  countsOn: string | null;
  throughUnitId: string | null;
  countsUntil: string | null;
}

/** A unit as the statement gives it. */
export type UnitRow = Record<InventoryKind, number> &
  Record<`${InventoryKind}On`, string | null> & {
    unitId: string;
    counted: Partial<Record<InventoryKind, { on: string; through: string }>> | null;
  };

const MONTHS = `interval '${INVENTORY_MONTHS} months'`;
const KINDS_OF: Record<InventoryKind, string> = {
  information: `'information'`,
  systems: `'system', 'service'`,
  networks: `'network'`,
  paper: `'paper'`,
};

const held = (kind: InventoryKind): string =>
  `(SELECT count(*)::int FROM rm.asset a WHERE ${own('a')} AND a."retiredOn" IS NULL AND u."unitId" = ANY(a."unitIds")
    AND a.kind IN (${KINDS_OF[kind]})) AS "${kind}"`;

/** Each unit with all that are above it; what one completes counts for all below. */
const CHAIN = `chain AS (SELECT u."unitId", u."unitId" AS "aboveId", 0 AS far FROM rm.business_unit u
    WHERE ${own('u')} AND u."closedOn" IS NULL
  UNION ALL SELECT c."unitId", u."parentId", c.far + 1 FROM chain c JOIN rm.business_unit u
    ON ${own('u')} AND u."unitId" = c."aboveId" AND u."parentId" IS NOT NULL AND c.far < 100)`;

/** The completion of each kind that counts longest for a unit; its own before one above of the same day. */
const BEST = `best AS (SELECT DISTINCT ON (c."unitId", k.kind) c."unitId", k.kind, k.day, c."aboveId" FROM chain c
    JOIN rm.unit_inventory i ON ${own('i')} AND i."unitId" = c."aboveId"
    CROSS JOIN LATERAL (VALUES ${INVENTORY_KINDS.map((kind) => `('${kind}', i."${kind}On")`).join(', ')}) AS k(kind, day)
  WHERE k.day IS NOT NULL ORDER BY c."unitId", k.kind, k.day DESC, c.far),
  standing AS (SELECT "unitId", jsonb_object_agg(kind, jsonb_build_object('on', day, 'through', "aboveId")) AS counted,
    count(*)::int AS "kindsCounted", (min(day) + ${MONTHS})::date AS "soonest" FROM best GROUP BY "unitId")`;

/** Every unit in the tree, inventoried or not. */
const UNITS = `(WITH RECURSIVE ${CHAIN}, ${BEST}
  SELECT u.organisation_id, u."unitId", u.name, ${INVENTORY_KINDS.map((kind) => `i."${kind}On"`).join(', ')},
    i."inventoryStreamId", s.counted, s."kindsCounted", s."soonest",
    COALESCE(u."countsInCoverage", NOT EXISTS (SELECT FROM rm.business_unit b WHERE ${own('b')}
      AND b."parentId" = u."unitId" AND b."closedOn" IS NULL)) AS counts,
    ${INVENTORY_KINDS.map(held).join(', ')}
  FROM rm.business_unit u LEFT JOIN rm.unit_inventory i ON ${own('i')} AND i."unitId" = u."unitId"
    LEFT JOIN standing s ON s."unitId" = u."unitId"
  WHERE ${own('u')} AND u."closedOn" IS NULL) AS units`;

const allCount = (day: string): string => `COALESCE("kindsCounted" = 4 AND "soonest" > ${day}::date, false)`;

export const inventoryRegister: Register = {
  rows: unitInventoryProjection,
  alongside: [unitTree, assetProjection],
  source: UNITS,
  key: 'unitId',
  sorts: ['name'],
  search: ['name'],
  filters: {
    underUnitId: atOrUnderUnit('unitId'),
    completeOn: allCount,
    openOn: (day) => `NOT ${allCount(day)}`,
    dueOn: (day) => `"soonest" <= ${day}::date + ${RENEW_DAYS}`,
  },
};

/** Of a kind: how many units count, how many of them have it complete on a day, and for how many that ends soon. */
export const sharesOn = (day: string): string =>
  [
    `count(*) FILTER (WHERE counts)::int AS units`,
    ...INVENTORY_KINDS.flatMap((kind) => {
      const until = `(counted->'${kind}'->>'on')::date + ${MONTHS}`;
      return [
        `count(*) FILTER (WHERE counts AND ${until} > ${day}::date)::int AS "${kind}"`,
        `count(*) FILTER (WHERE counts AND ${until} > ${day}::date AND ${until} <= ${day}::date + ${RENEW_DAYS})::int AS "${kind}Due"`,
      ];
    }),
  ].join(', ');

export const standingsOf = (row: UnitRow): Standing[] =>
  INVENTORY_KINDS.map((kind) => {
    const { on = null, through = null } = row.counted?.[kind] ?? {};
    return {
      ...{ kind, assets: row[kind], completedOn: row[`${kind}On`], countsOn: on },
      throughUnitId: through === row.unitId ? null : through,
      countsUntil: on && fromDayNumber(addMonths(toDayNumber(on), INVENTORY_MONTHS)),
    };
  });
