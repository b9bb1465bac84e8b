// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { InMemoryEventStore } from '#libs/event-store';
import { type AppendRequest, type AppendResult, type EventStore, Rejection } from '#libs/kernel';
import { counted, events, ORGANISATION, QuietStore, request, type StoreDatabase, storeDatabase } from './support.js';

const RUNS = process.env.TRAPPAN_DEEP === undefined ? 12 : 100;

jest.setTimeout(120_000);

describe('many writers', () => {
  let database: StoreDatabase;
  let store: QuietStore;
  beforeAll(async () => {
    database = await storeDatabase();
    store = new QuietStore(database.app, database.reader);
  });
  afterAll(() => database.close());

  /** Reads the version and appends after it, again and again until it has won as often as it wants to. */
  async function writer(streamId: string, wins: number, batch: number): Promise<{ versions: number[]; lost: number }> {
    const versions: number[] = [];
    let lost = 0;
    while (versions.length < wins) {
      const version = (await store.readStream(ORGANISATION, streamId)).length;
      const expectedVersion = version === 0 ? ('noStream' as const) : version;
      const ns = Array.from({ length: batch }, (_, i) => i);
      try {
        await store.append(request({ streams: [{ streamId, expectedVersion, events: ns.map(counted) }] }));
        versions.push(version);
      } catch (error) {
        if (!(error instanceof Rejection) || error.code !== 'platform.version-conflict') throw error;
        expect(error.params).toMatchObject({ streamId, expected: version });
        expect(error.params.actual).toBeGreaterThan(version);
        lost += 1;
      }
    }
    return { versions, lost };
  }

  it('of one stream: the versions are dense, and each is won by one', async () => {
    const plan = fc.array(fc.record({ wins: fc.integer({ min: 1, max: 4 }), batch: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 2,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(plan, async (writers) => {
        const streamId = randomUUID();
        const results = await Promise.all(writers.map(({ wins, batch }) => writer(streamId, wins, batch)));
        const won = results.flatMap(({ versions }) => versions);
        expect(new Set(won).size).toBe(won.length);
        const stream = await store.readStream(ORGANISATION, streamId);
        expect(stream.map(({ version }) => version)).toEqual(stream.map((_, i) => i + 1));
        expect(stream).toHaveLength(writers.reduce((sum, { wins, batch }) => sum + wins * batch, 0));
      }),
      { numRuns: RUNS },
    );
  });

  it('over several streams in opposite order end in a conflict or a success, never in half', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const both = (first: string, second: string, version: number) =>
      store
        .append(
          request({
            streams: [first, second].map((streamId) => ({
              streamId,
              expectedVersion: version === 0 ? ('noStream' as const) : version,
              events: [counted(1)],
            })),
          }),
        )
        .then(
          () => 'won',
          (error: unknown) => (error instanceof Rejection ? error.code : Promise.reject(error as Error)),
        );
    for (let version = 0; version < 5; version += 1) {
      const outcomes = await Promise.all([both(a, b, version), both(b, a, version)]);
      expect(outcomes.sort()).toEqual(['platform.version-conflict', 'won']);
    }
    expect(await store.readStream(ORGANISATION, a)).toHaveLength(5);
    expect(await store.readStream(ORGANISATION, b)).toHaveLength(5);
  });

  describe('a retry of any command with the same id changes nothing', () => {
    const stream = fc.record({
      which: fc.integer({ min: 0, max: 3 }),
      count: fc.integer({ min: 1, max: 4 }),
      any: fc.boolean(),
    });
    const command = fc.record({
      streams: fc.uniqueArray(stream, { minLength: 1, maxLength: 3, selector: ({ which }) => which }),
      reserve: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      release: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    });

    it.each([
      ['in memory', () => new InMemoryEventStore()],
      ['in PostgreSQL', () => store],
    ])('%s', async (_, open) => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 6 }), fc.nat(), async (commands, seed) => {
          const target: EventStore = open();
          const organisationId = randomUUID();
          const ids = [0, 1, 2, 3].map(() => randomUUID());
          const done: { sent: AppendRequest; first: AppendResult }[] = [];
          for (const { streams, reserve, release } of commands) {
            const sent = request({ organisationId, reserve, release, streams: [] });
            for (const { which, count, any } of streams) {
              const version = (await target.readStream(organisationId, ids[which]!)).length;
              const expectedVersion = any ? ('any' as const) : version || ('noStream' as const);
              const ns = Array.from({ length: count }, (__, i) => counted(i));
              sent.streams.push({ streamId: ids[which]!, expectedVersion, events: ns });
            }
            const first = await target.append(sent).catch((error: unknown) => {
              expect(error).toMatchObject({ code: 'platform.reserved' });
            });
            if (first) done.push({ sent, first });
          }
          const before = await events(target.readAll(undefined, { organisationId }));
          for (let i = 0; i < done.length * 2; i += 1) {
            const { sent, first } = done[(seed + i * 7) % done.length]!;
            const again =
              i % 2
                ? await target.append(sent)
                : await target.findResult(organisationId, sent.commandId, sent.commandHash);
            expect(again).toEqual({ ...first, repeated: true });
          }
          expect(await events(target.readAll(undefined, { organisationId }))).toEqual(before);
        }),
        { numRuns: RUNS },
      );
    });
  });
});
