// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError } from 'pg';
import {
  type AppendRequest,
  type AppendResult,
  type ExpectedVersion,
  Rejection,
  type RejectionParams,
} from '#libs/kernel';
import { positionOf } from './event-row.js';

/** As the functions in the database take it: −1 any, 0 none, else the version. */
export function expectedOf(expected: ExpectedVersion): number {
  if (expected === 'any') return -1;
  return expected === 'noStream' ? 0 : expected;
}

/** What every event of a command carries, as JSON. */
export const metadataOf = (request: AppendRequest): string =>
  JSON.stringify({
    actor: request.actor,
    commandId: request.commandId,
    correlationId: request.correlationId,
    causationId: request.causationId,
    lateReason: request.lateReason,
  });

/**
 * True when an append lost against another one that ran at the same time: on a stream's version, on the command's id,
 * or in a deadlock over several streams.
 */
export function clashes(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  if (error.code === '40P01') return true;
  return error.code === '23505' && ['events_version', 'events_command'].includes(error.constraint ?? '');
}

/** 22P02, 22P05, 22021: a character that JSON allows and the database does not (U+0000, half a surrogate pair). */
const BAD_TEXT = new Set(['22P02', '22P05', '22021']);

/** The refusal that the database raised, or that its error means; other errors as they are. */
export function refusalOf(error: unknown, request: AppendRequest): unknown {
  if (!(error instanceof DatabaseError)) return error;
  if (error.code?.startsWith('TR')) {
    const params = JSON.parse(error.detail ?? '{}') as RejectionParams;
    return new Rejection(error.message, params);
  }
  if (!BAD_TEXT.has(error.code ?? '')) return error;
  const type = request.streams[0]?.events[0]?.type ?? '';
  return new Rejection('platform.invalid-event', { type, path: '', problem: error.message });
}

interface CommandRow {
  epoch: number;
  tx: string;
  place: string;
  event_id: string;
  stream_id: string;
  version: number;
}

/** The first result of a command again, from its events in order. */
export function toResult(rows: CommandRow[]): AppendResult {
  const versions = new Map(rows.map((row) => [row.stream_id, row.version]));
  const last = rows.at(-1)!;
  return {
    position: positionOf({ epoch: last.epoch, tx: last.tx, position: last.place }),
    streams: [...versions].map(([streamId, version]) => ({ streamId, version })),
    eventIds: rows.map((row) => row.event_id),
    repeated: true,
  };
}
