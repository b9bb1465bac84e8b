// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { comparePositions } from '#libs/kernel';
import { START } from '../log/event-row.js';
import { type Log, silent } from '../log/logger.js';
import { alone } from '../reader/leadership.js';
import { checkEpoch } from '../schema/epoch.js';
import { LIVE, readCheckpoint } from './checkpoint.js';
import { type OwnerPools, withOwnerPools } from './owner-pools.js';
import type { Projection } from './projection.js';
import { newer, rebuildAlone } from './rebuild.js';
import { isComplete, makeTables, registered, shapeOf, show } from './registry.js';
import { checkDeclaration, quoted, tablesOf, type Target } from './table-sql.js';

/**
 * Makes the database ready for these projections; called at every start, before the reader. A log restored from another
 * cluster gets a new epoch. Tables that are missing are made; a projection that is new, has a higher version, or
 * whose tables differ from their declaration, is filled from the log beside the live tables and swapped in. Throws
 * when the database is ahead of this program.
 */
export function prepareProjections(
  ownerPool: Pool,
  projections: readonly Projection[],
  log: Log = silent,
): Promise<void> {
  projections.forEach(checkDeclaration);
  for (const names of [projections.map(({ name }) => name), projections.flatMap(tablesOf).map(({ name }) => name)]) {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new Error(`there are two projections or tables named ${twice}`);
  }
  return withOwnerPools(ownerPool, (pools) =>
    alone(pools.owner, 'prepare', async () => {
      await checkEpoch(pools.owner, pools.reader, log);
      for (const projection of projections) await prepare(pools, projection, log);
    }),
  );
}

async function prepare(pools: OwnerPools, projection: Projection, log: Log): Promise<void> {
  const target: Target = { version: projection.version, fresh: false };
  const client = await pools.owner.connect();
  try {
    const known = await registered(client, projection.name);
    if (known && known.version > projection.version) throw new Error(newer(projection, known.version));
    const same = known?.version === projection.version && known.shape === shapeOf(projection);
    if (same && (await isComplete(client, projection, target))) return;
    const live = (await readCheckpoint(client, LIVE)) ?? START;
    if (comparePositions(live, START) === 0) await makeAnew(client, projection, target);
    else await rebuildAlone(pools, projection, progressIn(log, projection), log);
    await dropOthers(client, projection);
  } finally {
    client.release();
  }
}

async function makeAnew(client: PoolClient, projection: Projection, target: Target): Promise<void> {
  try {
    await client.query('BEGIN');
    await makeTables(client, projection, target);
    await show(client, projection, target);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Tables of other versions, which queries no longer see. */
async function dropOthers(client: PoolClient, projection: Projection): Promise<void> {
  for (const { name } of tablesOf(projection)) {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'rm'::regnamespace AND relkind = 'r' AND relname ~ $1 AND relname <> $2`,
      [`^${name}_v[0-9]+(_new)?$`, `${name}_v${projection.version}`],
    );
    for (const { relname } of rows) await client.query(`DROP TABLE rm.${quoted(relname)}`);
  }
}

const EVERY_MS = 2_000;

function progressIn(log: Log, { name }: Projection) {
  let next = performance.now() + EVERY_MS;
  return ({ done, total }: { done: number; total: number }): void => {
    if (performance.now() < next) return;
    next = performance.now() + EVERY_MS;
    log.info(`Rebuilding ${name}: ${done} of ${total} events.`);
  };
}
