// SPDX-License-Identifier: EUPL-1.2
import { escapeLiteral, type Pool, type PoolClient, type QueryResult } from 'pg';
import { comparePositions, type Position } from '#libs/kernel';
import { positionOf } from '../log/event-row.js';

/** The one checkpoint of all live projections. */
export const LIVE = 'live';

/** The checkpoint of a projection that was taken out of the group. */
export const ownCheckpoint = (projection: string): string => `projection:${projection}`;

/** What a batch knows under the lock of its checkpoint. */
export interface Held extends Mark {
  projections: Map<string, { version: number; faulted: boolean }>;
}

/** Somebody else moved the checkpoint: this reader is no longer the one, or has to read again. */
export class CheckpointMoved extends Error {}

interface CheckpointRow {
  epoch: number;
  tx: string;
  position: string;
  generation: string;
}

const lockText = (checkpoint: string): string =>
  `SELECT epoch, tx::text, position::text, generation::text FROM es.checkpoint WHERE name = ${escapeLiteral(checkpoint)} FOR UPDATE`;

/**
 * Begins a transaction and takes the checkpoint's lock, which is what really keeps readers, rebuilds, resumptions and
 * deletions apart, in whatever process they run. What the transaction writes can be made again from the log, so it
 * need not reach the disk before it is seen.
 */
export async function beginBatch(client: PoolClient, checkpoint: string, first = ''): Promise<Held> {
  const results = (await client.query(
    `BEGIN; ${first} SET LOCAL synchronous_commit = off; ${lockText(checkpoint)};
     SELECT name, version, fault IS NOT NULL AS faulted FROM es.projection`,
  )) as unknown as QueryResult[];
  const [locked, listed] = results.slice(-2) as [QueryResult<CheckpointRow>, QueryResult];
  const row = locked.rows[0];
  if (!row) throw new CheckpointMoved(`there is no checkpoint ${checkpoint}`);
  const projections = (listed.rows as { name: string; version: number; faulted: boolean }[]).map(
    ({ name, ...rest }) => [name, rest] as const,
  );
  return { position: positionOf(row), generation: row.generation, projections: new Map(projections) };
}

/** Moves the checkpoint and commits, in one round trip. */
export async function advanceAndCommit(
  client: PoolClient,
  checkpoint: string,
  from: Position,
  to: Position,
): Promise<void> {
  const row = ({ epoch, tx, position }: Position): string =>
    `${Number(epoch)}::smallint, ${escapeLiteral(tx)}::xid8, ${escapeLiteral(position)}::bigint`;
  await client.query(`SELECT es.advance(${escapeLiteral(checkpoint)}, ${row(from)}, ${row(to)}); COMMIT`);
}

export async function readCheckpoint(pool: Pool | PoolClient, checkpoint: string): Promise<Position | undefined> {
  const { rows } = await pool.query<CheckpointRow>({
    name: 'es.checkpoint',
    text: 'SELECT epoch, tx::text, position::text FROM es.checkpoint WHERE name = $1',
    values: [checkpoint],
  });
  return rows[0] && positionOf(rows[0]);
}

/** A checkpoint, and what changes when tables or the log were changed by other means than appending and folding. */
export interface Mark {
  position: Position;
  generation: string;
}

export async function readMark(client: PoolClient, checkpoint: string): Promise<Mark | undefined> {
  const { rows } = await client.query<CheckpointRow>({
    name: 'es.mark',
    text: 'SELECT epoch, tx::text, position::text, generation::text FROM es.checkpoint WHERE name = $1',
    values: [checkpoint],
  });
  return rows[0] && { position: positionOf(rows[0]), generation: rows[0].generation };
}

const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 50;

/**
 * Waits until the read models have a position, for a process that does not run the reader; false when they had not in
 * time.
 */
export async function waitForPosition(pool: Pool, position: Position, timeoutMs: number): Promise<boolean> {
  const until = performance.now() + timeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const reached = await readCheckpoint(pool, LIVE);
    if (reached && comparePositions(reached, position) >= 0) return true;
    const left = until - performance.now();
    if (left <= 0) return false;
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, left)));
  }
}
