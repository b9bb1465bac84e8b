// SPDX-License-Identifier: EUPL-1.2
import type { Actor, NewEvent, Position, RecordedEvent } from './event.js';

/** `any`: no check. `noStream`: the stream must be empty. A number: exactly that version. */
export type ExpectedVersion = 'any' | 'noStream' | number;

export interface StreamAppend {
  streamId: string;
  expectedVersion: ExpectedVersion;
  events: NewEvent[];
}

/** One command's events, in one transaction over one or several streams. */
export interface AppendRequest {
  organisationId: string;
  /** Idempotence key, unique in the organisation. */
  commandId: string;
  /** Hash of command type and input: the same id with another hash is refused (`platform.command-id-reused`). */
  commandHash: string;
  actor: Actor;
  correlationId: string;
  causationId?: string;
  lateReason?: string;
  /** UTC instant; a time in the future is refused (`platform.occurred-in-future`). */
  occurredAt: string;
  /** Only a synthetic organisation may give its recorded times (`platform.recorded-time-given` otherwise). */
  recordedAt?: string;
  streams: StreamAppend[];
  /** Keys that must be free in the organisation (rules across streams), and keys given back. */
  reserve?: string[];
  release?: string[];
}

export interface AppendResult {
  /** Position of the last event of the command. */
  position: Position;
  streams: { streamId: string; version: number }[];
  eventIds: string[];
  /** True when the command had been carried out before and this is the first result again. */
  repeated: boolean;
}

/** What subscribers filter by. */
export interface ReadFilter {
  organisationId?: string;
  types?: readonly string[];
}

/** The log. Conflicts refuse with `platform.version-conflict` {streamId, expected, actual}. */
export interface EventStore {
  append(request: AppendRequest): Promise<AppendResult>;
  /** The result of a command that has been carried out, if any; refuses when the hash differs. */
  findResult(organisationId: string, commandId: string, commandHash: string): Promise<AppendResult | undefined>;
  readStream(organisationId: string, streamId: string, fromVersion?: number): Promise<RecordedEvent[]>;
  /** Events after the cursor in log order, in pages, in constant memory; ends at the fence. */
  readAll(after: Position | undefined, filter?: ReadFilter): AsyncIterable<RecordedEvent[]>;
}

export const encodePosition = (p: Position): string => `${p.epoch}.${p.tx}.${p.position}`;

/** Reads an opaque position; undefined when the text is none. */
export function decodePosition(text: string): Position | undefined {
  const match = /^(\d{1,5})\.(\d{1,20})\.(\d{1,19})$/.exec(text);
  return match ? { epoch: Number(match[1]), tx: match[2]!, position: match[3]! } : undefined;
}

/** Order of the log: epoch, then tx, then position. */
export function comparePositions(a: Position, b: Position): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  if (a.tx !== b.tx) return BigInt(a.tx) < BigInt(b.tx) ? -1 : 1;
  if (a.position === b.position) return 0;
  return BigInt(a.position) < BigInt(b.position) ? -1 : 1;
}
