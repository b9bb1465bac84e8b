// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import {
  AppendSignal,
  checksum,
  LogReader,
  PostgresEventStore,
  prepareProjections,
  type Projection,
  rebuild,
  type RebuildProgress,
  type RowProjection,
} from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { perRemainder, perStream, running, samples } from './projections.js';
import { counted, ORGANISATION, OTHER, request, rowsOf, type StoreDatabase, storeDatabase } from './support.js';

const VIEWS = ['spec_stream', 'spec_remainder', 'spec_running'];
const RUNS = process.env.TRAPPAN_DEEP === undefined ? 4 : 40;
const rows = (projection: unknown): Projection => projection as RowProjection;

describe('a rebuild', () => {
  let database: StoreDatabase;
  let store: PostgresEventStore;
  let reader: LogReader;

  const open = (projections: Projection[], pageSize?: number): LogReader => {
    const signal = new AppendSignal();
    store = new PostgresEventStore(database.app, database.reader, signal);
    reader = new LogReader({ appPool: database.app, readerPool: database.reader, projections, signal, pageSize });
    reader.start();
    return reader;
  };
  const append = async (ns: number[], organisationId: string, streamId: string): Promise<Position> =>
    (
      await store.append(
        request({ organisationId, streams: [{ streamId, expectedVersion: 'any', events: ns.map(counted) }] }),
      )
    ).position;
  const settle = async (position: Position): Promise<void> => expect(await reader.waitFor(position, 15_000)).toBe(true);
  const sums = (): Promise<string[]> => Promise.all(VIEWS.map((view) => checksum(database.owner, view)));
  const all = async (): Promise<RebuildProgress[]> => {
    const progress: RebuildProgress[] = [];
    for (const { name } of samples()) {
      await rebuild({ ownerPool: database.owner, projections: samples() }, name, (p) => progress.push(p));
    }
    return progress;
  };

  beforeEach(async () => {
    database = await storeDatabase();
    await prepareProjections(database.owner, samples());
    open(samples());
  });
  afterEach(async () => {
    await reader.stop();
    await database.close();
  });

  it('gives the tables that were folded live, whatever the batches were', async () => {
    const history = fc.array(
      fc.record({
        organisation: fc.constantFrom(ORGANISATION, OTHER),
        stream: fc.integer({ min: 0, max: 5 }),
        ns: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }),
        wait: fc.boolean(),
      }),
      { minLength: 5, maxLength: 40 },
    );
    const streams = Array.from({ length: 6 }, () => randomUUID());
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 40 }), async (steps, pageSize) => {
        await reader.stop();
        open(samples(), pageSize);
        let last: Position | undefined;
        for (const { organisation, stream, ns, wait } of steps) {
          last = await append(ns, organisation, streams[stream]!);
          if (wait) await settle(last);
        }
        await settle(last!);
        const live = await sums();
        expect(live.join()).not.toContain(': 0 rows');
        await all();
        expect(await sums()).toEqual(live);
      }),
      { numRuns: RUNS },
    );
    const parked = (await reader.status()).projections.flatMap((p) => p.parked.map(({ name }) => name));
    expect(new Set(parked)).toEqual(new Set(parked.length ? ['spec-per-stream'] : []));
  }, 60_000);

  it('keeps organisations parked that stand still at the same event, and frees those that a mended fold takes', async () => {
    await append([1, 13, 2], ORGANISATION, ORGANISATION);
    await settle(await append([4], OTHER, OTHER));
    const before = (await reader.status()).projections[0]!.parked;
    expect(before).toHaveLength(1);
    await all();
    const after = (await reader.status()).projections[0]!.parked;
    expect(after).toMatchObject([{ organisationId: ORGANISATION, position: before[0]!.position }]);
    const mended = [rows(perStream(1, -1))];
    await rebuild({ ownerPool: database.owner, projections: mended }, 'spec-per-stream');
    expect((await reader.status()).projections[0]!.parked).toEqual([]);
    expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 3, sum: 16 });
  });

  it('goes on beside writers and the reader, and tells how far it is', async () => {
    const streams = Array.from({ length: 20 }, () => randomUUID());
    for (let n = 0; n < 60; n += 1)
      await append(
        Array.from({ length: 50 }, (_, i) => i + 20),
        OTHER,
        streams[n % 20]!,
      );
    let writing = true;
    let last: Position | undefined;
    let gaps = 0;
    const write = async (): Promise<void> => {
      while (writing) last = await append([1 + Math.floor(Math.random() * 9)], ORGANISATION, ORGANISATION);
    };
    const look = async (): Promise<void> => {
      while (writing) if ((await rowsOf(database, 'spec_stream', OTHER)).length < 20) gaps += 1;
    };
    await settle(await append([1], ORGANISATION, ORGANISATION));
    const work = Promise.all([write(), look()]);
    const progress = await all();
    writing = false;
    await work;
    await settle(last!);
    expect(gaps).toBe(0);
    const hits = (await store.readStream(ORGANISATION, ORGANISATION)).map(({ data }) => (data as { n: number }).n);
    expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({
      events: hits.length,
      sum: hits.reduce((sum, n) => sum + n, 0),
    });
    expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: hits.length });
    const live = await sums();
    await all();
    expect(await sums()).toEqual(live);
    expect(progress.at(-1)!.done).toBe(progress.at(-1)!.total);
    expect(progress.at(-1)!.total).toBeGreaterThan(3000);
  }, 60_000);

  it('of a projection that cannot go on at all leaves everything as it was', async () => {
    await settle(await append([1], ORGANISATION, ORGANISATION));
    const live = await sums();
    const wrong = {
      ...running(),
      apply: (_: string, __: unknown, sql: { query: (...args: unknown[]) => Promise<unknown> }) =>
        sql.query('x', 'SELECT * FROM rm.nowhere', []),
    };
    const work = rebuild({ ownerPool: database.owner, projections: [rows(wrong)] }, 'spec-running');
    await expect(work).rejects.toThrow(/nowhere/);
    expect(await sums()).toEqual(live);
    await settle(await append([2], ORGANISATION, ORGANISATION));
    const { rows: left } = await database.owner.query(`SELECT relname FROM pg_class WHERE relname LIKE '%new'`);
    expect(left).toEqual([]);
  });

  describe('at the start', () => {
    it('fills a projection of a higher version and swaps it in', async () => {
      await settle(await append([1, 13, 2], ORGANISATION, ORGANISATION));
      await reader.stop();
      const next = [rows(perStream(2, -1)), perRemainder, running()];
      await prepareProjections(database.owner, next);
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 3 });
      open(next);
      await settle(await append([3], ORGANISATION, ORGANISATION));
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 4 });
      const tables = await database.owner.query(
        `SELECT relname FROM pg_class WHERE relname LIKE 'spec_stream\\_v%' AND relkind = 'r'`,
      );
      expect(tables.rows).toEqual([{ relname: 'spec_stream_v2' }]);
      await expect(prepareProjections(database.owner, samples())).rejects.toThrow(/newer program/);
    });

    it('fills a projection that is new, and one whose table differs from its declaration', async () => {
      await settle(await append([4, 5], ORGANISATION, ORGANISATION));
      await reader.stop();
      const fresh: Projection = {
        ...perRemainder,
        name: 'spec-new',
        table: { ...perRemainder.table, name: 'spec_new', columns: { ...perRemainder.table.columns } },
      };
      const wider = { ...perRemainder, table: { ...perRemainder.table, indexes: [['hits']] } };
      const next = [rows(perStream()), wider, running(), fresh];
      await prepareProjections(database.owner, next);
      expect(await checksum(database.owner, 'spec_new')).toBe(await checksum(database.owner, 'spec_remainder'));
      open(next);
      await settle(await append([6], ORGANISATION, ORGANISATION));
      expect(await checksum(database.owner, 'spec_new')).toBe(await checksum(database.owner, 'spec_remainder'));
    });

    it('changes nothing when all is as declared, and makes what is missing', async () => {
      await settle(await append([4, 5], ORGANISATION, ORGANISATION));
      const live = await sums();
      await prepareProjections(database.owner, samples());
      expect(await sums()).toEqual(live);
      await reader.stop();
      await database.owner.query('DROP VIEW rm.spec_stream; DROP TABLE rm.spec_remainder_v1 CASCADE');
      await prepareProjections(database.owner, samples());
      expect(await sums()).toEqual(live);
    });

    it('refuses declarations that make no table, and names that are there twice', async () => {
      const bad = { ...perRemainder, table: { ...perRemainder.table, key: ['nothing'] } };
      expect(() => prepareProjections(database.owner, [bad])).toThrow(/nothing/);
      expect(() => prepareProjections(database.owner, [perRemainder, perRemainder])).toThrow(/two projections/);
    });
  });
});
