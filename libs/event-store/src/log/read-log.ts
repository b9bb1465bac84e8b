// SPDX-License-Identifier: EUPL-1.2
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Position, type ReadFilter, type RecordedEvent } from '#libs/kernel';
import { EVENT_COLUMNS } from '../schema/functions.js';
import { CopyParser } from './copy-parser.js';
import { jsonOnly, positionOf, START, toEvent } from './event-row.js';

const PAGE = 1000;

/**
 * Below every transaction that may still write: what is committed above it could have a neighbour that is not. Never
 * leave it out, and never use `position` alone: both lose events (see the property test). As subqueries they are worked
 * out once per statement, in its own snapshot.
 */
export const FENCE = `(epoch < (SELECT es.current_epoch()) OR tx < (SELECT pg_snapshot_xmin(pg_current_snapshot())))`;

const AFTER = `(epoch, tx, position) > ($1::smallint, $2::text::xid8, $3::bigint)`;
const ORDER = 'ORDER BY epoch, tx, position';

/** A page for the reader: one prepared statement whatever the filter, in log order. */
const PAGE_TEXT = `SELECT ${EVENT_COLUMNS} FROM es.events
  WHERE ${AFTER} AND ${FENCE} AND ($4::uuid IS NULL OR organisation_id = $4) AND ($5::text[] IS NULL OR type = ANY ($5)) ${ORDER} LIMIT $6`;
const LIVE_TEXT = `SELECT ${EVENT_COLUMNS} FROM es.events WHERE ${AFTER} AND ${FENCE} ${ORDER} LIMIT $4`;

const cursor = (after: Position): unknown[] => [after.epoch, after.tx, after.position];

/** The next events after the cursor, below the fence; fewer than `limit` at the end. Needs the reader's role. */
export async function readPage(
  pool: Pool | PoolClient,
  after: Position,
  limit: number,
  filter: ReadFilter = {},
): Promise<RecordedEvent[]> {
  const { organisationId, types } = filter;
  const query =
    organisationId || types
      ? { name: 'es.page', text: PAGE_TEXT, values: [...cursor(after), organisationId ?? null, types ?? null, limit] }
      : { name: 'es.live', text: LIVE_TEXT, values: [...cursor(after), limit] };
  const result = await pool.query({ ...query, rowMode: 'array', types: jsonOnly });
  return (result.rows as Parameters<typeof toEvent>[0][]).map(toEvent);
}

/** Binary COPY sends timestamps as they are stored: no conversion. */
const COPY_COLUMNS = `epoch, tx, position, event_id, organisation_id, stream_id, version, type, schema_version, data, metadata, occurred_at, recorded_at`;

/**
 * All events after the cursor in log order, up to the fence at the start, in pages and in constant memory: one COPY,
 * which is far quicker than pages of a query. Holds a connection while it is read.
 */
export async function* readLog(
  pool: Pool,
  after: Position = START,
  filter: ReadFilter = {},
): AsyncGenerator<RecordedEvent[]> {
  const client = await pool.connect();
  let whole = false;
  try {
    yield* copied(client, copyText(after, filter));
    whole = true;
  } finally {
    // a COPY that is left half read cannot be taken back: the connection goes with it
    client.release(!whole);
  }
}

/**
 * The events that a query over `es.events` gives, in log order, in pages and in constant memory, within the transaction
 * of the connection: its row-level security holds, and there is no fence. Must be read to its end.
 */
export const copyEvents = (client: PoolClient, query: string): AsyncGenerator<RecordedEvent[]> =>
  copied(client, `COPY (SELECT ${COPY_COLUMNS} FROM (${query}) AS events ${ORDER}) TO STDOUT (FORMAT binary)`);

async function* copied(client: PoolClient, text: string): AsyncGenerator<RecordedEvent[]> {
  const parser = new CopyParser();
  let page: RecordedEvent[] = [];
  for await (const chunk of client.query(copyTo(text))) {
    parser.push(chunk as Buffer, page);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

function copyText(after: Position, { organisationId, types }: ReadFilter): string {
  const conditions = [
    `(epoch, tx, position) > (${Number(after.epoch)}::smallint, ${escapeLiteral(after.tx)}::xid8, ${escapeLiteral(after.position)}::bigint)`,
    FENCE,
  ];
  if (organisationId) conditions.push(`organisation_id = ${escapeLiteral(organisationId)}::uuid`);
  if (types) conditions.push(`type = ANY (ARRAY[${types.map(escapeLiteral).join(', ')}]::text[])`);
  return `COPY (SELECT ${COPY_COLUMNS} FROM es.events WHERE ${conditions.join(' AND ')} ${ORDER}) TO STDOUT (FORMAT binary)`;
}

/** Position of the last event that is recorded; undefined in an empty log. Subscribers may still be short of it. */
export async function logHead(readerPool: Pool): Promise<Position | undefined> {
  const { rows } = await readerPool.query<{ epoch: number; tx: string; position: string }>({
    name: 'es.head',
    text: `SELECT epoch, tx::text, position::text FROM es.events ORDER BY es.events.epoch DESC, es.events.tx DESC, es.events.position DESC LIMIT 1`,
  });
  return rows[0] && positionOf(rows[0]);
}
