// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import {
  type AppendRequest,
  type AppendResult,
  checkEvent,
  decodePosition,
  type EventStore,
  type Position,
  type ReadFilter,
  type RecordedEvent,
  reject,
  Rejection,
} from '#libs/kernel';
import { TOLERANCE } from '../schema/functions.js';
import type { AppendSignal } from './append-signal.js';
import { jsonOnly, positionOf, toEvent } from './event-row.js';
import { queryNamed, type Statement } from './named-query.js';
import { readLog } from './read-log.js';
import { clashes, expectedOf, metadataOf, refusalOf, toResult } from './requests.js';
import { seenThrough, type SeenVersions } from './seen-versions.js';

const TRIES_WITHOUT_EXPECTATION = 8;
const READ_STREAM = 'SELECT * FROM es.read_stream($1, $2, $3)';
/**
 * The most usual append, one event of an expected version, in one statement, a tenth quicker than by the function. The
 * organisation is set before the wall is asked: the guard depends on `s.o`, and the policy looks at the new row last. No
 * row comes back where the version is not there yet or the time is ahead; `es.append_one` then says which.
 */
const appendOneWhere = (
  guard: string,
): string => `INSERT INTO es.events AS e (organisation_id, stream_id, version, event_id, type, schema_version, data, metadata, occurred_at, command_id, command_hash)
  SELECT s.o, $2, $3::int + 1, $4, $5, $6, $7, $8, $9::timestamptz, $10, $11
  FROM (SELECT set_config('app.organisation', $1::uuid::text, true)::uuid AS o OFFSET 0) s
  WHERE $9::timestamptz <= clock_timestamp() + ${TOLERANCE} ${guard}
  RETURNING e.epoch, e.tx, e.position`;
const APPEND_ONE: Statement = {
  name: 'es.append-one',
  text: appendOneWhere(
    'AND EXISTS (SELECT FROM es.events x WHERE x.organisation_id = s.o AND x.stream_id = $2 AND x.version = $3::int)',
  ),
};
/** The same for a new stream, and after a version that this process has just seen: it need not be looked up again. */
const APPEND_SEEN: Statement = { name: 'es.append-seen', text: appendOneWhere('') };
const REFUSE_ONE = 'SELECT es.append_one($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AS place';
const APPEND = 'SELECT * FROM es.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)';

interface Place {
  epoch: number;
  tx: string;
  place: string;
  versions: number[];
}

/**
 * The log in PostgreSQL. Appends and streams go through `appPool` under row-level security; `readAll` through
 * `readerPool`, which sees all organisations. `signal` wakes the subscribers of this process after every append.
 */
export class PostgresEventStore implements EventStore {
  private readonly seen: SeenVersions;

  constructor(
    private readonly appPool: Pool,
    private readonly readerPool: Pool,
    private readonly signal?: AppendSignal,
  ) {
    this.seen = seenThrough(appPool);
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    for (const { events } of request.streams) events.forEach(checkEvent);
    if (request.streams.length === 0 || request.streams.some(({ events }) => events.length === 0)) {
      throw new Error('an append needs at least one event in each of its streams');
    }
    for (let tries = 1; ; tries += 1) {
      try {
        const result = await (isSingle(request) ? this.appendOne(request) : this.appendMany(request));
        this.signal?.notify();
        return result;
      } catch (error) {
        const isClash = clashes(error);
        const refusal = isClash ? undefined : refusalOf(error, request);
        if (!isClash && !(refusal instanceof Rejection)) throw refusal;
        const first = await this.findResult(request.organisationId, request.commandId, request.commandHash);
        if (first) return first;
        if (refusal) throw refusal;
        const mayTryAgain = request.streams.some(({ expectedVersion }) => expectedVersion === 'any');
        if (!mayTryAgain || tries >= TRIES_WITHOUT_EXPECTATION) return this.refuseConflict(request);
      }
    }
  }

  async findResult(organisationId: string, commandId: string, commandHash: string): Promise<AppendResult | undefined> {
    const { rows } = await this.appPool.query<Parameters<typeof toResult>[0][number] & { hash: string }>({
      name: 'es.command',
      text: 'SELECT * FROM es.command($1, $2)',
      values: [organisationId, commandId],
    });
    if (rows.length === 0) return undefined;
    if (rows[0]!.hash !== commandHash) reject('platform.command-id-reused', { commandId });
    return toResult(rows);
  }

  async readStream(organisationId: string, streamId: string, fromVersion = 1): Promise<RecordedEvent[]> {
    const result = await this.appPool.query({
      name: 'es.read-stream',
      text: READ_STREAM,
      values: [organisationId, streamId, fromVersion - 1],
      rowMode: 'array',
      types: jsonOnly,
    });
    const events = (result.rows as Parameters<typeof toEvent>[0][]).map(toEvent);
    this.seen.add(organisationId, streamId, events.at(-1)?.version ?? 0);
    return events;
  }

  readAll(after: Position | undefined, filter?: ReadFilter): AsyncIterable<RecordedEvent[]> {
    return readLog(this.readerPool, after, filter);
  }

  private async appendOne(request: AppendRequest): Promise<AppendResult> {
    const { streamId, expectedVersion, events } = request.streams[0]!;
    const event = events[0]!;
    const expected = expectedOf(expectedVersion);
    const eventId = v7();
    const values = [
      request.organisationId,
      streamId,
      String(expected),
      eventId,
      event.type,
      String(event.schemaVersion),
      JSON.stringify(event.data),
      metadataOf(request),
      request.occurredAt,
      request.commandId,
      request.commandHash,
    ];
    const statement = (): Statement =>
      expected === 0 || this.seen.has(request.organisationId, streamId, expected) ? APPEND_SEEN : APPEND_ONE;
    const added = await queryNamed(this.appPool, statement, values);
    const position = added ? placeOf(added) : await this.refusedOne(values);
    if (!position) return this.refuseConflict(request);
    this.seen.add(request.organisationId, streamId, expected + 1);
    return {
      position,
      streams: [{ streamId, version: expected + 1 }],
      eventIds: [eventId],
      repeated: false,
    };
  }

  /** Asks the function, which says what is wrong with the time; undefined when the version is not there. */
  private async refusedOne(values: unknown[]): Promise<Position | undefined> {
    const { rows } = await this.appPool.query<{ place: string | null }>({
      name: 'es.refuse-one',
      text: REFUSE_ONE,
      values,
    });
    return rows[0]?.place ? decodePosition(rows[0].place) : undefined;
  }

  private async appendMany(request: AppendRequest): Promise<AppendResult> {
    const { streams } = request;
    const events = streams.flatMap((stream) => stream.events);
    const eventIds = events.map(() => v7());
    const { rows } = await this.appPool.query<Place>({
      name: 'es.append',
      text: APPEND,
      values: [
        request.organisationId,
        request.commandId,
        request.commandHash,
        metadataOf(request),
        request.occurredAt,
        request.recordedAt ?? null,
        streams.map((stream) => stream.streamId),
        streams.map((stream) => expectedOf(stream.expectedVersion)),
        streams.map((stream) => stream.events.length),
        eventIds,
        events.map((event) => event.type),
        events.map((event) => event.schemaVersion),
        events.map((event) => JSON.stringify(event.data)),
        request.reserve ?? [],
        request.release ?? [],
      ],
    });
    const { epoch, tx, place, versions } = rows[0]!;
    return {
      position: positionOf({ epoch, tx, position: place }),
      streams: streams.map(({ streamId }, i) => ({ streamId, version: versions[i]! })),
      eventIds,
      repeated: false,
    };
  }

  /** Says which stream has another version than expected. After a deadlock it may be none: then the first is named. */
  private async refuseConflict(request: AppendRequest): Promise<never> {
    const { rows } = await this.appPool.query<{ stream_id: string; version: number }>({
      name: 'es.versions',
      text: 'SELECT * FROM es.versions($1, $2)',
      values: [request.organisationId, request.streams.map(({ streamId }) => streamId)],
    });
    const actual = new Map(rows.map((row) => [row.stream_id, row.version]));
    const differs = request.streams.find(
      ({ streamId, expectedVersion }) =>
        expectedVersion !== 'any' && actual.get(streamId) !== expectedOf(expectedVersion),
    );
    const { streamId, expectedVersion } = differs ?? request.streams[0]!;
    const expected = expectedVersion === 'noStream' ? 0 : expectedVersion;
    reject('platform.version-conflict', { streamId, expected, actual: actual.get(streamId) ?? 0 });
  }
}

const placeOf = ([epoch, tx, position]: (string | null)[]): Position =>
  positionOf({ epoch: epoch!, tx: tx!, position: position! });

const isSingle = (request: AppendRequest): boolean =>
  request.streams.length === 1 &&
  request.streams[0]!.events.length === 1 &&
  request.streams[0]!.expectedVersion !== 'any' &&
  request.recordedAt === undefined &&
  !request.reserve?.length &&
  !request.release?.length;
