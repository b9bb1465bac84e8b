// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import {
  type AppendRequest,
  type AppendResult,
  checkEvent,
  comparePositions,
  type EventStore,
  type NewEvent,
  type Position,
  type ReadFilter,
  type RecordedEvent,
  reject,
} from '#libs/kernel';
import { expectedOf, metadataOf } from './requests.js';

/** How far ahead of the log’s clock a time may be. The functions of the database have the same. */
export const CLOCK_TOLERANCE_MS = 5_000;
const PAGE = 1000;

/** The log as a list, for specs and for evaluations without a database. Keeps the same contract as the one in PostgreSQL. */
export class InMemoryEventStore implements EventStore {
  private readonly log: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  private readonly synthetic = new Set<string>();
  private readonly results = new Map<string, { hash: string; result: AppendResult }>();
  private readonly reservations = new Set<string>();

  constructor(private readonly now: () => number = Date.now) {}

  append(request: AppendRequest): Promise<AppendResult> {
    return new Promise((resolve) => resolve(this.appendNow(request)));
  }

  findResult(organisationId: string, commandId: string, commandHash: string): Promise<AppendResult | undefined> {
    return new Promise((resolve) => resolve(this.firstResult(organisationId, commandId, commandHash)));
  }

  readStream(organisationId: string, streamId: string, fromVersion = 1): Promise<RecordedEvent[]> {
    return Promise.resolve(
      structuredClone(this.stream(organisationId, streamId).filter((event) => event.version >= fromVersion)),
    );
  }

  async *readAll(after: Position | undefined, filter: ReadFilter = {}): AsyncGenerator<RecordedEvent[]> {
    const events = this.log.filter(
      (event) =>
        (!after || comparePositions(event.position, after) > 0) &&
        (!filter.organisationId || event.organisationId === filter.organisationId) &&
        (!filter.types || filter.types.includes(event.type)),
    );
    for (let at = 0; at < events.length; at += PAGE) yield structuredClone(events.slice(at, at + PAGE));
  }

  private appendNow(request: AppendRequest): AppendResult {
    for (const { events } of request.streams) events.forEach(checkEvent);
    if (request.streams.length === 0 || request.streams.some(({ events }) => events.length === 0)) {
      throw new Error('an append needs at least one event in each of its streams');
    }
    const first = this.firstResult(request.organisationId, request.commandId, request.commandHash);
    if (first) return first;
    this.checkTimes(request);
    this.checkVersions(request);
    this.reserve(request);
    const result = this.write(request);
    const key = `${request.organisationId}/${request.commandId}`;
    this.results.set(key, { hash: request.commandHash, result: { ...result, repeated: true } });
    return result;
  }

  private firstResult(organisationId: string, commandId: string, commandHash: string): AppendResult | undefined {
    const known = this.results.get(`${organisationId}/${commandId}`);
    if (known && known.hash !== commandHash) reject('platform.command-id-reused', { commandId });
    return known && structuredClone(known.result);
  }

  private checkTimes({ organisationId, occurredAt, recordedAt, streams }: AppendRequest): void {
    const recorded = recordedAt === undefined ? this.now() : Date.parse(recordedAt);
    const late = Math.max(Date.parse(occurredAt) - recorded, recorded - this.now());
    if (late > CLOCK_TOLERANCE_MS) reject('platform.occurred-in-future', { occurredAt });
    if (recordedAt === undefined) return;
    const carried = streams.some(({ events }) => events.some(isSyntheticRegistration));
    if (!carried && !this.synthetic.has(organisationId)) reject('platform.recorded-time-given', { recordedAt });
  }

  private checkVersions({ organisationId, streams }: AppendRequest): void {
    for (const { streamId, expectedVersion } of streams) {
      const actual = this.stream(organisationId, streamId).length;
      if (expectedVersion === 'any' || expectedOf(expectedVersion) === actual) continue;
      reject('platform.version-conflict', { streamId, expected: expectedOf(expectedVersion), actual });
    }
  }

  private reserve({ organisationId, reserve = [], release = [] }: AppendRequest): void {
    const own = (key: string): string => `${organisationId}/${key}`;
    const taken = reserve.find((key) => this.reservations.has(own(key)) && !release.includes(key));
    if (taken !== undefined) reject('platform.reserved', { key: taken });
    for (const key of release) this.reservations.delete(own(key));
    for (const key of reserve) this.reservations.add(own(key));
  }

  private write(request: AppendRequest): AppendResult {
    const tx = String(this.log.length + 1);
    const recordedAt = request.recordedAt ?? new Date(this.now()).toISOString();
    const added = request.streams.flatMap(({ streamId, events }) =>
      events.map((event) => {
        const recorded: RecordedEvent = {
          ...(JSON.parse(JSON.stringify(event)) as NewEvent),
          eventId: v7(),
          organisationId: request.organisationId,
          streamId,
          version: this.stream(request.organisationId, streamId).length + 1,
          occurredAt: request.occurredAt,
          recordedAt,
          metadata: JSON.parse(metadataOf(request)) as RecordedEvent['metadata'],
          position: { epoch: 1, tx, position: String(this.log.length + 1) },
        };
        this.keep(recorded);
        return recorded;
      }),
    );
    return {
      position: added.at(-1)!.position,
      streams: request.streams.map(({ streamId }) => ({
        streamId,
        version: this.stream(request.organisationId, streamId).length,
      })),
      eventIds: added.map((event) => event.eventId),
      repeated: false,
    };
  }

  private keep(event: RecordedEvent): void {
    const key = `${event.organisationId}/${event.streamId}`;
    const stream = this.streams.get(key);
    if (stream) stream.push(event);
    else this.streams.set(key, [event]);
    this.log.push(event);
    if (isSyntheticRegistration(event)) this.synthetic.add(event.organisationId);
  }

  private stream(organisationId: string, streamId: string): readonly RecordedEvent[] {
    return this.streams.get(`${organisationId}/${streamId}`) ?? [];
  }
}

const isSyntheticRegistration = (event: NewEvent): boolean =>
  event.type === 'OrganisationRegistered' && (event.data as { synthetic?: unknown }).synthetic === true;
