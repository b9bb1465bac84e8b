// SPDX-License-Identifier: EUPL-1.2
import { types } from 'pg';
import type { EventMetadata, Position, RecordedEvent } from '#libs/kernel';

type EventRow = [
  epoch: string,
  tx: string,
  position: string,
  eventId: string,
  organisationId: string,
  streamId: string,
  version: string,
  type: string,
  schemaVersion: string,
  data: unknown,
  metadata: EventMetadata,
  occurredAt: string,
  recordedAt: string,
];

const JSONB = 3802;
const asText = (value: string): string => value;

/** Only jsonb is parsed: the parsers of numbers and dates cost more than they give here. */
export const jsonOnly = {
  getTypeParser: ((oid: number) => (oid === JSONB ? JSON.parse : asText)) as typeof types.getTypeParser,
};

/** A row of EVENT_COLUMNS, read with `rowMode: 'array'` and `jsonOnly`, as an event. */
export function toEvent(row: EventRow): RecordedEvent {
  return {
    eventId: row[3],
    organisationId: row[4],
    streamId: row[5],
    version: Number(row[6]),
    type: row[7],
    schemaVersion: Number(row[8]),
    data: row[9],
    occurredAt: toInstant(row[11]),
    recordedAt: toInstant(row[12]),
    metadata: row[10],
    position: { epoch: Number(row[0]), tx: row[1], position: row[2] },
  };
}

/** `2026-11-24 22:55:50.1` → `2026-11-24T22:55:50.100Z`. */
function toInstant(text: string): string {
  const millis = text.length > 19 ? text.slice(20, 23).padEnd(3, '0') : '000';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${millis}Z`;
}

export const positionOf = (row: { epoch: number | string; tx: string; position: string }): Position => ({
  epoch: Number(row.epoch),
  tx: row.tx,
  position: row.position,
});

/** Before everything in the log. */
export const START: Position = { epoch: 0, tx: '0', position: '0' };

const DATE = 1082;
const BIGINT = 20;
const TIMESTAMPTZ = 1184;

/**
 * How a read model's columns come back: days as `YYYY-MM-DD`, instants as UTC text with milliseconds, bigint as a
 * number. Give it as `types` with a query; the driver's own parsers make local dates of days.
 */
export const rowTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return asText;
    if (oid === BIGINT) return Number;
    const usual = types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
    return oid === TIMESTAMPTZ ? (value: string) => (usual(value) as Date).toISOString() : usual;
  }) as typeof types.getTypeParser,
};
