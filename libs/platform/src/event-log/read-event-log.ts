// SPDX-License-Identifier: EUPL-1.2
import { decodePosition, encodePosition, eventTypes, reject } from '#libs/kernel';
import type { Language } from '../errors/phrase.js';
import { type Moment, pastMoment } from '../reads/moment.js';
import { own } from '../reads/own-rows.js';
import type { ReadSession } from '../reads/read-session.js';
import type { Rows } from '../reads/rows.js';
import { checkFilter, conditions, type EventFilter, type Parameter, type Reach, TITLE } from './event-filter.js';
import { type EventBook, idsIn, type Said } from './event-words.js';

export interface EventPageAsked extends EventFilter, Moment {
  first: number;
  /** A position; only events before it. */
  after?: string | null;
}

/** An event as the log has it. */
export interface EventRow {
  eventId: string;
  streamId: string;
  version: number;
  type: string;
  occurredAt: string;
  recordedAt: string;
  data: unknown;
  actorId: string | null;
  actorSystem: string | null;
  commandId: string;
  correlationId: string;
  causationId: string | null;
  lateReason: string | null;
  position: string;
}

export interface LoggedRow extends EventRow, Said {
  actorName: string | null;
  withdrawn: boolean;
}

export interface EventPage {
  nodes: LoggedRow[];
  endCursor: string | null;
  hasNextPage: boolean;
  /** How far back it has been looked, where that is not to the last row shown. */
  searchedTo: string | null;
}

/** As many events are looked through for one page of a narrowed log, so that a page costs about the same whatever is asked. */
const LOOKED_THROUGH = 10_000;
const LATEST = 'e.epoch DESC, e.tx DESC, e.position DESC';
interface Found {
  rows: (Omit<EventRow, 'position'> & { epoch: number; tx: string; place: string })[];
  last: { epoch: number; tx: string; place: string; recordedAt: string } | null;
  looked: number | null;
}

const COLUMNS = `event_id AS "eventId", stream_id AS "streamId", version, type, occurred_at AS "occurredAt", recorded_at AS "recordedAt", data,
  metadata->'actor'->>'personId' AS "actorId", metadata->'actor'->>'system' AS "actorSystem", metadata->>'commandId' AS "commandId",
  metadata->>'correlationId' AS "correlationId", metadata->>'causationId' AS "causationId", metadata->>'lateReason' AS "lateReason",
  epoch, tx::text AS tx, position::text AS place`;

/** One statement: the events of a page and one more, and where the search came to when there are fewer. */
async function findEvents(
  reads: Rows,
  asked: EventPageAsked & Reach,
  book: EventBook,
): Promise<Found & { most: number }> {
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const reach = [own('e')];
  if (asked.stream) reach.push(`e.stream_id = ${parameter(asked.stream)}::uuid`);
  if (asked.after) {
    const { epoch, tx, position } = decodePosition(asked.after) ?? reject('platform.bad-cursor');
    if (epoch > 32_767 || BigInt(tx) > MOST_TX || BigInt(position) > MOST_PLACE) reject('platform.bad-cursor');
    const place = `${parameter(epoch)}::smallint, ${parameter(tx)}::text::xid8, ${parameter(position)}::bigint`;
    reach.push(`(e.epoch, e.tx, e.position) < (${place})`);
  }
  const where = conditions(asked, parameter, book.subjects);
  const most = where.length > 0 ? LOOKED_THROUGH : asked.first + 1;
  const text = `WITH reached AS (SELECT e.* FROM es.events e WHERE ${reach.join(' AND ')} ORDER BY ${LATEST} LIMIT ${most}),
    hit AS (SELECT e.* FROM reached e ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY ${LATEST} LIMIT ${asked.first + 1}),
    few AS (SELECT count(*) <= ${asked.first} AS found_all FROM hit)
    SELECT COALESCE((SELECT jsonb_agg(to_jsonb(h)) FROM (SELECT ${COLUMNS} FROM hit e ORDER BY ${LATEST}) h), '[]') AS rows,
      CASE WHEN (SELECT found_all FROM few) THEN (SELECT to_jsonb(l) FROM (SELECT ${COLUMNS} FROM reached e
        ORDER BY e.epoch, e.tx, e.position LIMIT 1) l) - 'data' END AS last,
      CASE WHEN (SELECT found_all FROM few) THEN (SELECT count(*)::int FROM reached) END AS looked`;
  // The filter stands in the text, so that the statement has no name to be prepared by.
  return { ...(await reads.one<Found>('', text, values))!, most };
}

const MOST_TX = 2n ** 63n - 1n;
const MOST_PLACE = 2n ** 63n - 1n;

/** What ids are called, and which of the events have been withdrawn: one statement. */
async function namesFor(reads: Rows, rows: Found['rows'], book: EventBook) {
  const names = new Map<string, string>();
  const voided = new Set<string>();
  if (rows.length === 0) return { names, voided };
  const streams = [...new Set(rows.map(({ streamId }) => streamId))];
  const ids = [...new Set([...streams, ...idsIn(rows.map(({ data, actorId }) => [actorId, data]))])];
  const withdrawing = [...eventTypes().values()].filter(({ withdraws }) => withdraws).map(({ type }) => type);
  const parts = [
    `SELECT 'name' AS what, o.stream_id::text AS id, ${TITLE('o')} AS name FROM es.events o
      WHERE ${own('o')} AND o.stream_id = ANY($1::uuid[]) AND o.version = 1`,
    `SELECT 'void', i.id, NULL FROM es.events w CROSS JOIN LATERAL jsonb_array_elements_text(w.data->'withdrawnEventIds') AS i(id)
      WHERE ${own('w')} AND w.stream_id = ANY($2::uuid[]) AND w.type = ANY($3::text[])`,
    `SELECT 'name', p.person_id::text, p.name FROM platform.person p WHERE ${own('p')} AND p.person_id = ANY($1::uuid[])`,
    ...book.names.map((text) => `SELECT 'name', named.id::text, named.name FROM (${text}) AS named`),
  ];
  const found = await reads.rows<{ what: string; id: string; name: string | null }>(
    'platform.event-names',
    parts.join('\nUNION ALL '),
    [ids, streams, withdrawing],
  );
  for (const { what, id, name } of found) {
    if (what === 'void') voided.add(id);
    else if (name) names.set(id, name);
  }
  return { names, voided };
}

/** The units that a filter takes, by the tree as it is now. */
async function unitIdsOf(
  reads: ReadSession,
  { unit }: EventFilter,
  { unitsBelow }: EventBook,
): Promise<string[] | undefined> {
  if (!unit || !unitsBelow) return undefined;
  const rows = await reads.rows<{ id: string }>('platform.units-below', unitsBelow, [unit]);
  return rows.map(({ id }) => id);
}

const placeOf = ({ epoch, tx, place }: { epoch: number; tx: string; place: string }): string =>
  encodePosition({ epoch, tx, position: place });
const instantOf = (text: string): string => new Date(text).toISOString();

/**
 * Events, the newest in the log first, in words. A page has a bounded price: where a filter finds little, it may end
 * before it is full, with `hasNextPage` and how far it has looked. Two statements, three with a unit. Refuses `platform.page-size`,
 * `platform.bad-cursor`, `platform.bad-filter` and `platform.day-in-future`.
 */
export async function readEventLog(
  reads: ReadSession,
  asked: EventPageAsked,
  { book, language, most = 200 }: { book: EventBook; language: Language; most?: number },
): Promise<EventPage> {
  const { first } = asked;
  if (first < 1 || first > most) reject('platform.page-size', { first });
  checkFilter(asked);
  pastMoment(asked);
  const { knownAt } = asked;
  const log = reads.at({ knownAt });
  const found = await findEvents(log, { ...asked, unitIds: await unitIdsOf(reads, asked, book) }, book);
  const shown = found.rows.slice(0, first);
  const { names, voided } = await namesFor(reads, shown, book);
  const nodes = shown.map(({ epoch, tx, place, ...row }): LoggedRow => ({
    ...row,
    ...book.say(row, (id) => names.get(id), language),
    occurredAt: instantOf(row.occurredAt),
    recordedAt: instantOf(row.recordedAt),
    position: placeOf({ epoch, tx, place }),
    actorName: row.actorId ? (names.get(row.actorId) ?? null) : null,
    withdrawn: voided.has(row.eventId),
  }));
  return { nodes, ...ending(found, nodes.at(-1)?.position ?? null, first) };
}

/** Where a page ends: at its last row, or where the search gave up before it was full. */
function ending(
  { rows, last, looked, most }: Found & { most: number },
  lastShown: string | null,
  first: number,
): Omit<EventPage, 'nodes'> {
  if (rows.length > first) return { endCursor: lastShown, hasNextPage: true, searchedTo: null };
  if (last === null || looked !== most || most <= first + 1)
    return { endCursor: lastShown, hasNextPage: false, searchedTo: null };
  return { endCursor: placeOf(last), hasNextPage: true, searchedTo: instantOf(last.recordedAt) };
}
