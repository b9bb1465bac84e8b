// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { AppendSignal, LogReader, PostgresEventStore, prepareProjections } from '#libs/event-store';
import type { AppendRequest } from '#libs/kernel';
import { databaseUrls } from '#libs/platform';
import { type PrivateCluster, privateCluster } from '../support/postgres.js';
import { samples } from './projections.js';
import { counted, ORGANISATION, pools, prepareStore, request, rowsOf } from './support.js';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('when the server is killed', () => {
  let cluster: PrivateCluster;
  let database: ReturnType<typeof pools>;
  let store: PostgresEventStore;
  const signal = new AppendSignal();

  beforeAll(async () => {
    cluster = await privateCluster();
    await prepareStore(cluster.ownerUrl);
    database = pools(cluster.ownerUrl);
    await prepareProjections(database.owner, samples());
    store = new PostgresEventStore(database.app, database.reader, signal);
  }, 60_000);
  afterAll(async () => {
    await database.end();
    await cluster.stop();
  });

  const crash = async (): Promise<void> => {
    await cluster.kill();
    await cluster.restart();
  };
  const one = (ns: number[], streamId = randomUUID()): AppendRequest =>
    request({ streams: [{ streamId, expectedVersion: 'noStream', events: ns.map(counted) }] });
  const eventsOf = (sent: AppendRequest) => store.readStream(ORGANISATION, sent.streams[0]!.streamId);
  const outcome = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'answered',
      () => 'failed',
    );

  it.each([[[1]], [[1, 2, 3]]])(
    'after it recorded %j and before it answered, the retry gives that one result',
    async (ns) => {
      const deaf = new Pool({ connectionString: databaseUrls(cluster.ownerUrl).app, max: 1 }).on(
        'error',
        () => undefined,
      );
      const client = await deaf.connect();
      const { stream } = (client as unknown as { connection: { stream: { pause(): void; destroy(): void } } })
        .connection;
      client.release();
      stream.pause();
      const sent = one(ns);
      const answer = outcome(new PostgresEventStore(deaf, deaf).append(sent));
      while ((await eventsOf(sent)).length === 0) await sleep(5);
      const before = await eventsOf(sent);
      await cluster.kill();
      stream.destroy();
      expect(await answer).toBe('failed');
      await cluster.restart();
      const again = await store.append(sent);
      expect(again).toMatchObject({ repeated: true, eventIds: before.map(({ eventId }) => eventId) });
      expect(await eventsOf(sent)).toEqual(before);
      await deaf.end();
    },
    30_000,
  );

  it('before it recorded, the retry records it', async () => {
    const streamId = randomUUID();
    const holder = await database.app.connect();
    holder.on('error', () => undefined);
    await holder.query('BEGIN');
    await holder.query(
      `SELECT es.append_one($1, $2, 0, gen_random_uuid(), 'StoreSpecCounted', 1::smallint, '{"n":9}', '{}', now(), NULL, NULL)`,
      [ORGANISATION, streamId],
    );
    const sent = one([1], streamId);
    const answer = outcome(store.append(sent));
    await sleep(100);
    await cluster.kill();
    expect(await answer).toBe('failed');
    holder.release(true);
    await cluster.restart();
    expect(await store.append(sent)).toMatchObject({ repeated: false });
    expect((await eventsOf(sent)).map(({ data }) => data)).toEqual([{ n: 1 }]);
  }, 30_000);

  it('at any moment under load, retries give exactly one result each, and the reader goes on exactly where it was', async () => {
    const { app: appPool, reader: readerPool } = database;
    const reader = new LogReader({ appPool, readerPool, projections: samples(), signal });
    reader.start();
    const sent: AppendRequest[] = [];
    const send = async (): Promise<string> => {
      const each = one(sent.length % 3 ? [20, 21] : [20]);
      sent.push(each);
      return outcome(store.append(each));
    };
    for (let round = 0; round < 2; round += 1) {
      let going = true;
      const load = Promise.all(
        Array.from({ length: 6 }, async () => {
          while (going && (await send()) === 'answered');
        }),
      );
      await sleep(20 + Math.random() * 100);
      const crashed = crash();
      await load;
      going = false;
      await crashed;
    }
    for (const each of sent) {
      const first = await store.append(each);
      const second = await store.append(each);
      expect(second).toEqual({ ...first, repeated: true });
      expect((await eventsOf(each)).map(({ eventId }) => eventId)).toEqual(first.eventIds);
    }
    const last = await store.append(one([5]));
    expect(await reader.waitFor(last.position, 15_000)).toBe(true);
    const { rows } = await database.reader.query<{ n: number }>('SELECT count(*)::int AS n FROM es.events');
    expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: rows[0]!.n });
    const streams = await rowsOf(database, 'spec_stream', ORGANISATION);
    expect(streams.reduce((sum, row) => sum + Number(row.events), 0)).toBe(rows[0]!.n);
    await reader.stop();
  }, 60_000);
});
