// SPDX-License-Identifier: EUPL-1.2
import { type RecordedEvent, stockholmDay } from '#libs/kernel';
import type { Fact } from '../../engine/fact.js';
import type { Needs } from './needs.js';

/** A fact as it is kept: numbers for the engine, the event's place for *why*. No words that anybody wrote. */
export interface FactRow {
  orderNo: number;
  eventId: string;
  streamId: string;
  version: number;
  type: string;
  /** UTC milliseconds. */
  occurredAt: number;
  day: number;
  knownAt: number;
  withdrawnAt: number | null;
  data: Record<string, unknown>;
}

/** How far the organisation's log has been read: the dense number of its last event and the running maximum of recorded times. */
export interface Head {
  orderNo: number;
  knownAt: number;
  /** The last event: tells two logs of the same length apart. */
  eventId: string;
  /** The number of the last event that counts. */
  factNo: number;
}

export const EMPTY_HEAD: Head = { orderNo: 0, knownAt: 0, eventId: '', factNo: 0 };

export interface Numbered {
  event: RecordedEvent;
  orderNo: number;
  knownAt: number;
}

/** Events in log order with their dense numbers; recorded times only ever rise, so that `knownAt` is a prefix of the log. */
export function number(head: Head, events: readonly RecordedEvent[]): Numbered[] {
  let { orderNo, knownAt } = head;
  return events.map((event) => {
    orderNo += 1;
    knownAt = Math.max(knownAt, Date.parse(event.recordedAt));
    return { event, orderNo, knownAt };
  });
}

export const toRow = ({ event, orderNo, knownAt }: Numbered, needs: Needs): FactRow => ({
  orderNo,
  eventId: event.eventId,
  streamId: event.streamId,
  version: event.version,
  type: event.type,
  occurredAt: Date.parse(event.occurredAt),
  day: stockholmDay(event.occurredAt),
  knownAt,
  withdrawnAt: null,
  data: kept(event, needs.get(event.type)),
});

function kept({ type, data }: RecordedEvent, fields: ReturnType<Needs['get']>): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(data as Record<string, unknown>)) {
    const need = fields?.get(field);
    if (need === 'value') part[field] = value;
    if (need === 'presence' && isThere(value)) part[field] = true;
  }
  return type === 'AnswersReported' ? { ...part, answers: (part.answers as Answer[]).map(bare) } : part;
}

/** As the condition `exists` means it. */
const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

interface Answer {
  measureId: string;
  answer: string;
  day: string;
}
const bare = ({ measureId, answer, day }: Answer): Answer => ({ measureId, answer, day });

export const toFact = (row: FactRow): Fact => ({
  id: row.eventId,
  type: row.type,
  day: row.day,
  occurredAt: row.occurredAt,
  order: row.orderNo,
  knownAt: row.knownAt,
  ...(row.withdrawnAt === null ? {} : { withdrawnAt: row.withdrawnAt }),
  data: row.data,
});

/** The events that an event makes void. */
export const withdrawnBy = ({ data }: RecordedEvent): string[] =>
  (data as { withdrawnEventIds?: string[] } | null)?.withdrawnEventIds ?? [];
