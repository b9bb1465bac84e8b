// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import type { Log } from '../log/logger.js';

/** The newest event, and whether the server's transaction numbers have not reached its own yet. */
const NEWEST = `SELECT epoch::int, es.current_epoch()::int AS current, tx >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead
  FROM es.events ORDER BY es.events.epoch DESC, es.events.tx DESC, es.events.position DESC LIMIT 1`;

/**
 * A log restored into a younger cluster holds transaction numbers that the server has not reached: new events would sort
 * before old ones and the fence would hide all of them. Then a new epoch begins. Nothing is rewritten. Returns the
 * epoch in force.
 */
export async function checkEpoch(ownerPool: Pool, readerPool: Pool, log: Log): Promise<number> {
  const { rows } = await readerPool.query<{ epoch: number; current: number; ahead: boolean }>(NEWEST);
  const newest = rows[0];
  if (!newest) return 1;
  const { epoch, current, ahead } = newest;
  if (epoch < current || (epoch === current && !ahead)) return current;
  const next = epoch + 1;
  await ownerPool.query(`ALTER TABLE es.events ALTER COLUMN epoch SET DEFAULT ${Number(next)}`);
  log.warn(`The log comes from another database cluster: epoch ${next} begins.`);
  return next;
}
