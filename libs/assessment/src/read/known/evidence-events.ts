// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber } from '#libs/kernel';
import { type Language, own, type ReadSession } from '#libs/platform';
import type { EvidenceEvent } from '../types/why.js';
import { THINGS } from '../words/texts.js';

/** As many as anybody looks at. */
export const SHOWN_EVENTS = 200;

const SELECT = `SELECT f."eventId", f."streamId", f.version, f.type, f.day, e.recorded_at AS "recordedAt",
    e.metadata->>'lateReason' AS "lateReason", e.metadata->'actor'->>'personId' AS "personId", p.name AS "personName",
    f."withdrawnAt" IS NOT NULL AS withdrawn
  FROM rm.maturity_fact AS f
  JOIN es.events AS e ON ${own('e')} AND e.stream_id = f."streamId" AND e.version = f.version
  LEFT JOIN platform.person AS p ON ${own('p')} AND p.person_id::text = e.metadata->'actor'->>'personId'`;
const BY_ID = `${SELECT} WHERE ${own('f')} AND f."eventId" = ANY($1) ORDER BY f."orderNo" DESC LIMIT ${SHOWN_EVENTS}`;
const MOST_EVENTS = 2_000;
const WITH_COUNTS = `SELECT
  (SELECT COALESCE(jsonb_agg(to_jsonb(named)), '[]') FROM (${SELECT} WHERE ${own('f')} AND f."eventId" = ANY($1)
    ORDER BY f."orderNo" DESC LIMIT ${MOST_EVENTS}) AS named) AS events,
  (SELECT COALESCE(jsonb_agg(to_jsonb(counted) ORDER BY counted.count DESC, counted.type), '[]') FROM (SELECT e.type, count(*)::int AS count
    FROM es.events AS e WHERE ${own('e')} AND e.occurred_at < $2::timestamptz AND e.recorded_at <= COALESCE($3::timestamptz, 'infinity')
      AND NOT (e.occurred_at < $4::timestamptz AND e.recorded_at <= COALESCE($5::timestamptz, 'infinity')) GROUP BY e.type) AS counted) AS counts`;
const BETWEEN = `${SELECT} WHERE ${own('f')} AND f."orderNo" > $1 AND f."orderNo" <= $2 ORDER BY f."orderNo" DESC LIMIT 20`;

type Row = Omit<EvidenceEvent, 'on' | 'what'> & { day: number };

/** Events with who recorded them and when, the newest first. */
export async function eventsById(reads: ReadSession, ids: string[], language: Language): Promise<EvidenceEvent[]> {
  if (ids.length === 0) return [];
  const rows = await reads.rows<Row>('maturity.events-by-id', BY_ID, [ids]);
  return rows.map((row) => shown(row, language));
}

/** What counted between two numbers of the organisation’s log (the first not included), the newest first; at most 20. */
export async function eventsBetween(
  reads: ReadSession,
  after: number,
  upTo: number,
  language: Language,
): Promise<EvidenceEvent[]> {
  const rows = await reads.rows<Row>('maturity.events-between', BETWEEN, [after, upTo]);
  return rows.map((row) => shown(row, language));
}

/** A moment as the log is cut by it. */
export interface Cut {
  before: string;
  knownAt: string | null;
}

export interface EventsAndCounts {
  events: Map<string, EvidenceEvent>;
  counts: { type: string; count: number }[];
}

/** Events by id, and how many events of each type stand at one moment and not at another. One statement. */
export async function eventsAndCounts(
  reads: ReadSession,
  ids: string[],
  { then, now }: { then: Cut; now: Cut },
  language: Language,
): Promise<EventsAndCounts> {
  const values = [ids, now.before, now.knownAt, then.before, then.knownAt];
  const found = await reads.one<{ events: Row[]; counts: EventsAndCounts['counts'] }>(
    'maturity.events-and-counts',
    WITH_COUNTS,
    values,
  );
  const events = found!.events.map((row) =>
    shown({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }, language),
  );
  return { events: new Map(events.map((event) => [event.eventId, event])), counts: found!.counts };
}

function shown({ day, ...row }: Row, language: Language): EvidenceEvent {
  const thing = THINGS[row.type]?.one[language] ?? row.type;
  return { ...row, on: fromDayNumber(day), what: thing.charAt(0).toUpperCase() + thing.slice(1) };
}
