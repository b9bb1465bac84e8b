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

function shown({ day, ...row }: Row, language: Language): EvidenceEvent {
  const thing = THINGS[row.type]?.one[language] ?? row.type;
  return { ...row, on: fromDayNumber(day), what: thing.charAt(0).toUpperCase() + thing.slice(1) };
}
