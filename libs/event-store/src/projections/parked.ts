// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { comparePositions, type Position } from '#libs/kernel';
import { positionOf } from '../log/event-row.js';
import { reasonOf } from '../log/logger.js';
import { readPage } from '../log/read-log.js';
import { apply, concerns, memberOf } from './apply-page.js';
import { beginBatch, LIVE, ownCheckpoint } from './checkpoint.js';
import type { Projection } from './projection.js';

/** An organisation that a projection or reaction could not take further: its state is that before this event. */
export interface Parked {
  name: string;
  organisationId: string;
  position: Position;
  eventId: string;
  reason: string;
  tries: number;
  since: string;
}

export interface ResumeResult {
  resumed: boolean;
  /** Why it did not work, or that it was not parked. */
  reason?: string;
}

interface ParkedRow {
  name: string;
  organisation_id: string;
  epoch: number;
  tx: string;
  position: string;
  event_id: string;
  reason: string;
  tries: number;
  parked_at: Date;
}

const PARKED_COLUMNS = `name, organisation_id, epoch, tx::text, position::text, event_id, reason, tries, parked_at`;

/** All that stand still, of all organisations. Needs the reader's role. */
export async function readParked(readerPool: Pool): Promise<Parked[]> {
  const { rows } = await readerPool.query<ParkedRow>(
    `SELECT ${PARKED_COLUMNS} FROM es.parked ORDER BY parked_at, name`,
  );
  return rows.map((row) => ({
    name: row.name,
    organisationId: row.organisation_id,
    position: positionOf(row),
    eventId: row.event_id,
    reason: row.reason,
    tries: row.tries,
    since: row.parked_at.toISOString(),
  }));
}

export interface ResumeDeps {
  appPool: Pool;
  readerPool: Pool;
  projections: readonly Projection[];
}

const PAGE = 1000;
const LONG = 'SET LOCAL transaction_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;';

/**
 * Folds a parked organisation's events again, from where it stopped up to the projection's checkpoint, and takes it up
 * again if that works; if not, all stays as it was, with the new reason. Works from any process.
 */
export async function resumeProjection(
  { appPool, readerPool, projections }: ResumeDeps,
  name: string,
  organisationId: string,
): Promise<ResumeResult> {
  const projection = projections.find((p) => p.name === name);
  if (!projection) return { resumed: false, reason: `there is no projection ${name}` };
  const client = await appPool.connect();
  let broken = false;
  try {
    return await refold(client, readerPool, projection, organisationId);
  } catch (error) {
    const reason = reasonOf(error);
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    if (!broken) await noteReason(client, name, organisationId, reason);
    return { resumed: false, reason };
  } finally {
    client.release(broken);
  }
}

async function refold(
  client: PoolClient,
  readerPool: Pool,
  projection: Projection,
  organisationId: string,
): Promise<ResumeResult> {
  const { name } = projection;
  const held = await beginBatch(client, LIVE, LONG);
  const faulted = held.projections.get(name)?.faulted ?? false;
  const end = faulted ? await lockOwn(client, name) : held.position;
  await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
  const { rows } = await client.query<ParkedRow>(
    `DELETE FROM es.parked WHERE name = $1 AND organisation_id = $2 RETURNING ${PARKED_COLUMNS}`,
    [name, organisationId],
  );
  if (!rows[0]) {
    await client.query('ROLLBACK');
    return { resumed: false, reason: 'it is not parked there' };
  }
  const member = memberOf(projection);
  for await (const page of eventsBetween(readerPool, organisationId, positionOf(rows[0]), end)) {
    const mine = page.filter((event) => concerns(projection, event.type));
    if (mine.length > 0) await apply(client, member, organisationId, mine);
  }
  await client.query(`UPDATE es.checkpoint SET generation = generation + 1 WHERE name = $1`, [LIVE]);
  await client.query('COMMIT');
  return { resumed: true };
}

async function lockOwn(client: PoolClient, name: string): Promise<Position> {
  const { rows } = await client.query<{ epoch: number; tx: string; position: string }>(
    'SELECT epoch, tx::text, position::text FROM es.checkpoint WHERE name = $1 FOR UPDATE',
    [ownCheckpoint(name)],
  );
  return positionOf(rows[0]!);
}

/** One organisation's events from `first` to `last`, both included. */
export async function* eventsBetween(
  readerPool: Pool,
  organisationId: string,
  first: Position,
  last: Position,
  types?: readonly string[],
) {
  let after: Position = { ...first, position: String(BigInt(first.position) - 1n) };
  for (;;) {
    const page = await readPage(readerPool, after, PAGE, { organisationId, types });
    const within = page.filter((event) => comparePositions(event.position, last) <= 0);
    if (within.length > 0) yield within;
    if (page.length < PAGE || within.length < page.length) return;
    after = page.at(-1)!.position;
  }
}

async function noteReason(client: PoolClient, name: string, organisationId: string, reason: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
  await client.query('UPDATE es.parked SET reason = $3, tries = tries + 1 WHERE name = $1 AND organisation_id = $2', [
    name,
    organisationId,
    reason,
  ]);
  await client.query('COMMIT');
}
