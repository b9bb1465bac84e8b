// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import {
  AppendSignal,
  LogReader,
  PostgresEventStore,
  prepareProjections,
  type Projection,
  type RowProjection,
  waitForPosition,
} from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { perRemainder, perStream, running, samples } from './projections.js';
import { counted, ORGANISATION, OTHER, request, rowsOf, type StoreDatabase, storeDatabase } from './support.js';

/** A pool whose connections always believe that they got the lock. */
const blind = (pool: Pool): Pool =>
  ({
    query: pool.query.bind(pool),
    connect: async () => {
      const client = await pool.connect();
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      const lies = (...args: unknown[]): Promise<unknown> =>
        String(args[0]).includes('pg_try_advisory_lock') ? Promise.resolve({ rows: [{ got: true }] }) : query(...args);
      return Object.assign(client, { query: lies });
    },
  }) as unknown as Pool;

const rows = (projection: unknown): Projection => projection as RowProjection;

describe('the log reader', () => {
  let database: StoreDatabase;
  let store: PostgresEventStore;
  let signal: AppendSignal;
  const readers: LogReader[] = [];
  const moved: string[][] = [];

  const open = (projections: Projection[], appPool = database.app): LogReader => {
    const { reader: readerPool } = database;
    const reader = new LogReader({
      appPool,
      readerPool,
      projections,
      signal,
      onCommit: (organisations) => moved.push([...organisations]),
    });
    readers.push(reader);
    reader.start();
    return reader;
  };
  const append = async (ns: number[], organisationId = ORGANISATION, streamId = organisationId): Promise<Position> =>
    (
      await store.append(
        request({ organisationId, streams: [{ streamId, expectedVersion: 'any', events: ns.map(counted) }] }),
      )
    ).position;
  const visible = async (reader: LogReader, position: Position): Promise<void> =>
    expect(await reader.waitFor(position, 15_000)).toBe(true);

  beforeEach(async () => {
    database = await storeDatabase();
    signal = new AppendSignal();
    store = new PostgresEventStore(database.app, database.reader, signal);
    moved.length = 0;
  });
  afterEach(async () => {
    await Promise.all(readers.splice(0).map((reader) => reader.stop()));
    await database.close();
  });

  it('shows in every read model what was recorded, and tells whose moved', async () => {
    await prepareProjections(database.owner, samples());
    const reader = open(samples());
    await append([1, 2], OTHER);
    await visible(reader, await append([3, 4, 3]));
    const [row] = await rowsOf(database, 'spec_stream', ORGANISATION);
    expect(row).toMatchObject({ events: 3, sum: 10, last: 3, names: ['n3', 'n4', 'n3'], words: { n3: 2, n4: 1 } });
    expect(row).toMatchObject({ on: '2026-01-02' });
    expect(await rowsOf(database, 'spec_remainder', OTHER)).toHaveLength(4);
    expect((await rowsOf(database, 'spec_running', OTHER))[0]).toMatchObject({ seen: 2 });
    expect(new Set(moved.flat())).toEqual(new Set([ORGANISATION, OTHER]));
    expect(await waitForPosition(database.app, await append([5]), 5_000)).toBe(true);
  });

  it('deletes a row whose fold gives none', async () => {
    await prepareProjections(database.owner, samples());
    const reader = open(samples());
    await append([1]);
    await visible(reader, await append([0]));
    expect(await rowsOf(database, 'spec_stream', ORGANISATION)).toEqual([]);
    await visible(reader, await append([0, 0, 4]));
    expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 1, sum: 4 });
  });

  it('says so when a position is not reached in time', async () => {
    await prepareProjections(database.owner, samples());
    const position = await append([1]);
    const reader = new LogReader({ appPool: database.app, readerPool: database.reader, projections: samples() });
    expect(await reader.waitFor(position, 30)).toBe(false);
    expect((await reader.status()).projections[0]).toMatchObject({ name: 'spec-per-stream', lag: 1, parked: [] });
  });

  describe('an event that cannot be folded', () => {
    it('parks its organisation in that projection alone, with all that came before it', async () => {
      await prepareProjections(database.owner, samples());
      await append([1, 2, 13, 4]);
      await append([5], OTHER);
      const reader = open(samples());
      await visible(reader, await append([6]));
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 2, last: 2 });
      expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 5 });
      expect((await rowsOf(database, 'spec_stream', OTHER))[0]).toMatchObject({ events: 1 });
      const { projections, role } = await reader.status();
      expect(role).toBe('leader');
      expect(projections.flatMap(({ parked }) => parked)).toMatchObject([
        { name: 'spec-per-stream', organisationId: ORGANISATION, reason: 'thirteen cannot be folded' },
      ]);
      const [, , third] = await store.readStream(ORGANISATION, ORGANISATION);
      expect(projections[0]!.parked[0]).toMatchObject({ eventId: third!.eventId, position: third!.position });
    });

    it('is folded again on resume, from where it stopped, and only taken up if that works', async () => {
      await prepareProjections(database.owner, samples());
      const reader = open(samples());
      await append([1, 13, 2]);
      await visible(reader, await append([3]));
      expect(await reader.resume('spec-per-stream', ORGANISATION)).toEqual({
        resumed: false,
        reason: 'thirteen cannot be folded',
      });
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 1 });
      await reader.stop();
      const mended = open([rows(perStream(1, -1)), perRemainder, running()]);
      await visible(mended, await append([4]));
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 1 });
      expect(await mended.resume('spec-per-stream', ORGANISATION)).toEqual({ resumed: true });
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 5, sum: 23 });
      await visible(mended, await append([5]));
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 6, sum: 28 });
      expect((await mended.status()).projections[0]!.parked).toEqual([]);
      expect(await mended.resume('spec-per-stream', ORGANISATION)).toMatchObject({ resumed: false });
    });

    it('leaves nothing behind of what a batch projection did or remembered', async () => {
      const projections = [running((n) => n === 13)];
      await prepareProjections(database.owner, projections);
      const reader = open(projections);
      await visible(reader, await append([1, 2]));
      await visible(reader, await append([3, 13, 4]));
      await visible(reader, await append([9], OTHER));
      expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 3 });
      await reader.stop();
      const mended = open([running()]);
      await visible(mended, await append([5]));
      expect(await mended.resume('spec-running', ORGANISATION)).toEqual({ resumed: true });
      await visible(mended, await append([6]));
      const hash = [1, 2, 3, 13, 4, 5, 6].reduce((h, n) => (h * 31 + n) % 1_000_003, 7);
      expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 7, hash });
    });

    it('is one whose value the table does not take, as well', async () => {
      await prepareProjections(database.owner, [perRemainder, rows(perStream())]);
      const tooLarge: RowProjection = {
        ...perRemainder,
        on: { StoreSpecCounted: { keys: () => [[1, 1]], fold: () => ({ modulus: 1, rest: 1, hits: 3_000_000_000 }) } },
      };
      const reader = open([tooLarge, rows(perStream())]);
      await visible(reader, await append([1]));
      const { projections } = await reader.status();
      expect(projections[0]!.parked).toMatchObject([{ organisationId: ORGANISATION }]);
      expect(projections[0]!.parked[0]!.reason).toMatch(/out of range/);
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 1 });
    });
  });

  it('takes a projection whose table is broken out of the group, and in again when it is whole', async () => {
    await prepareProjections(database.owner, samples());
    const reader = open(samples());
    await visible(reader, await append([1]));
    await database.owner.query('ALTER TABLE rm.spec_remainder_v1 RENAME TO elsewhere');
    await visible(reader, await append([2]));
    await visible(reader, await append([3]));
    expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 3 });
    const broken = (await reader.status()).projections[1]!;
    expect(broken).toMatchObject({ name: 'spec-per-remainder', lag: 2, parked: [] });
    expect(broken.fault).toMatch(/spec_remainder_v1/);
    await database.owner.query('ALTER TABLE rm.elsewhere RENAME TO spec_remainder_v1');
    for (let i = 0; i < 200 && (await reader.status()).projections[1]!.fault; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await reader.status()).projections[1]).toMatchObject({ lag: 0, fault: undefined });
    await visible(reader, await append([4]));
    const hits = (await rowsOf(database, 'spec_remainder', ORGANISATION)).reduce((sum, r) => sum + Number(r.hits), 0);
    expect(hits).toBe(8);
  });

  describe('of two readers', () => {
    it('one leads, and the other goes on exactly where it ends', async () => {
      await prepareProjections(database.owner, samples());
      const first = open(samples());
      const second = open(samples());
      for (let n = 1; n <= 20; n += 1) await append([n % 2 ? 3 : 4]);
      await visible(first, await append([1]));
      const roles = await Promise.all([first, second].map(async (reader) => (await reader.status()).role));
      expect(roles.sort()).toEqual(['leader', 'standby']);
      const leader = (await first.status()).role === 'leader' ? first : second;
      await leader.stop();
      const other = leader === first ? second : first;
      await visible(other, await append([2, 2]));
      expect((await other.status()).role).toBe('leader');
      expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 23 });
    });

    it('none folds twice, even when both believe that they lead', async () => {
      await prepareProjections(database.owner, samples());
      const pair = [open(samples(), blind(database.app)), open(samples(), blind(database.app))];
      for (let n = 0; n < 60; n += 1) await append([n + 20]);
      const last = await append([99]);
      expect(await waitForPosition(database.app, last, 10_000)).toBe(true);
      expect((await Promise.all(pair.map((reader) => reader.status()))).map(({ role }) => role)).toContain('leader');
      expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 61 });
      expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 61 });
    });
  });

  it('stands back when the database holds another version of a projection', async () => {
    await prepareProjections(database.owner, [rows(perStream(2))]);
    const reader = open([rows(perStream(1))]);
    const position = await append([1]);
    expect(await reader.waitFor(position, 300)).toBe(false);
    const newer = open([rows(perStream(2))]);
    expect(await waitForPosition(database.app, position, 10_000)).toBe(true);
    expect((await rowsOf(database, 'spec_stream', ORGANISATION))[0]).toMatchObject({ events: 1 });
    await newer.stop();
  });

  it('keeps up with many organisations and streams at once', async () => {
    await prepareProjections(database.owner, samples());
    const reader = open(samples());
    const organisations = Array.from({ length: 8 }, () => randomUUID());
    const positions = await Promise.all(
      organisations.flatMap((organisation) =>
        Array.from({ length: 12 }, (_, n) => append([n + 20, n + 21], organisation, randomUUID())),
      ),
    );
    for (const position of positions) await visible(reader, position);
    for (const organisation of organisations) {
      expect(await rowsOf(database, 'spec_stream', organisation)).toHaveLength(12);
      expect((await rowsOf(database, 'spec_running', organisation))[0]).toMatchObject({ seen: 24 });
    }
  });
});
