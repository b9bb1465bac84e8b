// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import type { Position, RecordedEvent } from '#libs/kernel';
import { positionOf } from '../log/event-row.js';
import { inOrganisation } from '../log/in-organisation.js';
import { reasonOf } from '../log/logger.js';

export const checkpointName = (reaction: string): string => `reaction:${reaction}`;

/** An organisation whose next event a reaction has failed on. Its later events wait; other organisations do not. */
export interface Blocked {
  /** The reaction's checkpoint name. */
  name: string;
  organisationId: string;
  position: Position;
  eventId: string;
  reason: string;
  tries: number;
  /** When it is tried again; undefined: not before somebody resumes it. */
  nextTryAt?: number;
  since: string;
}

const FIRST_PAUSE_MS = 100;
/** After this many tries, a quarter of a minute, it is left for a person to look at. */
export const TRIES = 8;

interface Row {
  name: string;
  organisation_id: string;
  epoch: number;
  tx: string;
  position: string;
  event_id: string;
  reason: string;
  tries: number;
  next_try_at: Date | null;
  parked_at: Date;
}

/** All that are blocked. Needs the reader's role. */
export async function readBlocked(readerPool: Pool): Promise<Blocked[]> {
  const { rows } = await readerPool.query<Row>(
    `SELECT name, organisation_id, epoch, tx::text, position::text, event_id, reason, tries, next_try_at, parked_at
     FROM es.parked WHERE name LIKE 'reaction:%' ORDER BY parked_at`,
  );
  return rows.map((row) => ({
    name: row.name,
    organisationId: row.organisation_id,
    position: positionOf(row),
    eventId: row.event_id,
    reason: row.reason,
    tries: row.tries,
    nextTryAt: row.next_try_at?.getTime(),
    since: row.parked_at.toISOString(),
  }));
}

export interface Failure {
  name: string;
  event: RecordedEvent;
  error: unknown;
  tries: number;
  atMost: number;
}

/** Remembers a failure, before anything behind it is passed by. */
export async function block(appPool: Pool, { name, event, error, tries, atMost }: Failure): Promise<void> {
  const { epoch, tx, position } = event.position;
  const pause = tries >= atMost ? null : `${FIRST_PAUSE_MS * 2 ** (tries - 1)} milliseconds`;
  await inOrganisation(appPool, event.organisationId, (client) =>
    client.query(
      `INSERT INTO es.parked (name, organisation_id, epoch, tx, position, event_id, reason, tries, next_try_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + $9::interval)
       ON CONFLICT (name, organisation_id) DO UPDATE SET epoch = excluded.epoch, tx = excluded.tx, position = excluded.position,
         event_id = excluded.event_id, reason = excluded.reason, tries = excluded.tries, next_try_at = excluded.next_try_at`,
      [name, event.organisationId, epoch, tx, position, event.eventId, reasonOf(error), tries, pause],
    ),
  );
}

export async function unblock(appPool: Pool, { name, organisationId }: Blocked): Promise<void> {
  await inOrganisation(appPool, organisationId, (client) =>
    client.query('DELETE FROM es.parked WHERE name = $1 AND organisation_id = $2', [name, organisationId]),
  );
}

/** Asks for a try at once, with all tries left; false when nothing is blocked there. */
export async function askForTry(appPool: Pool, name: string, organisationId: string): Promise<boolean> {
  const { rowCount } = await inOrganisation(appPool, organisationId, (client) =>
    client.query(
      'UPDATE es.parked SET tries = 0, next_try_at = clock_timestamp() WHERE name = $1 AND organisation_id = $2',
      [name, organisationId],
    ),
  );
  return rowCount === 1;
}
