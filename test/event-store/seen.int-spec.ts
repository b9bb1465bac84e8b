// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { InMemoryEventStore, PostgresEventStore } from '#libs/event-store';
import { type EventStore, Rejection } from '#libs/kernel';
import { counted, ORGANISATION, OTHER, pools, request, type StoreDatabase, storeDatabase } from './support.js';

const RUNS = process.env.TRAPPAN_DEEP === undefined ? 40 : 400;

/** What a store says to an append of one event after a version that may be there or not. */
async function said(store: EventStore, organisationId: string, streamId: string, version: number): Promise<unknown> {
  const expectedVersion = version === 0 ? ('noStream' as const) : version;
  const streams = [{ streamId, expectedVersion, events: [counted(version)] }];
  try {
    return (await store.append(request({ organisationId, streams }))).streams[0]!.version;
  } catch (error) {
    if (error instanceof Rejection) return [error.code, error.params];
    throw error;
  }
}

describe('an append after a version that this process has seen', () => {
  let database: StoreDatabase;
  /** Another process on the same database. */
  let other: ReturnType<typeof pools>;
  beforeAll(async () => {
    database = await storeDatabase();
    other = pools(database.ownerUrl);
  });
  afterAll(async () => {
    await other.end();
    await database.close();
  });
  const open = () => new PostgresEventStore(database.app, database.reader);

  it('has the same outcome as one that looks, whatever other processes do, and leaves no gap', async () => {
    const step = fc.record({
      process: fc.nat(1),
      organisation: fc.constantFrom(ORGANISATION, OTHER),
      stream: fc.nat(2),
      what: fc.constantFrom('append', 'append', 'append', 'read'),
      off: fc.integer({ min: -2, max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const processes = [open(), new PostgresEventStore(other.app, other.reader)];
        const model = new InMemoryEventStore();
        const ids = Array.from({ length: 3 }, () => randomUUID());
        for (const { process: no, organisation, stream, what, off } of steps) {
          const id = ids[stream]!;
          const length = (await model.readStream(organisation, id)).length;
          if (what === 'read') {
            expect(await processes[no]!.readStream(organisation, id)).toHaveLength(length);
          } else {
            const version = Math.max(0, length + off);
            const expected = await said(model, organisation, id, version);
            expect(await said(processes[no]!, organisation, id, version)).toEqual(expected);
          }
        }
        for (const id of ids) {
          const versions = (await open().readStream(ORGANISATION, id)).map(({ version }) => version);
          expect(versions).toEqual(versions.map((_, i) => i + 1));
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('looks again when the database was put back to an earlier state behind new connections', async () => {
    const store = open();
    const streamId = randomUUID();
    expect(await said(store, ORGANISATION, streamId, 0)).toBe(1);
    expect(await said(store, ORGANISATION, streamId, 1)).toBe(2);
    const owner = await database.owner.connect();
    await owner.query(`SELECT set_config('app.organisation', $1, false)`, [ORGANISATION]);
    await owner.query('DELETE FROM es.events WHERE stream_id = $1 AND version = 2', [streamId]);
    owner.release(true);
    await Promise.all(Array.from({ length: database.app.totalCount }, () => database.app.connect())).then((clients) =>
      clients.forEach((client) => client.release(true)),
    );
    expect(await said(store, ORGANISATION, streamId, 2)).toEqual([
      'platform.version-conflict',
      { streamId, expected: 2, actual: 1 },
    ]);
  });

  it('looks again when it has found the stream empty', async () => {
    const store = open();
    const streamId = randomUUID();
    expect(await said(store, ORGANISATION, streamId, 0)).toBe(1);
    const owner = await database.owner.connect();
    await owner.query(`SELECT set_config('app.organisation', $1, false)`, [ORGANISATION]);
    await owner.query('DELETE FROM es.events WHERE stream_id = $1', [streamId]);
    owner.release(true);
    expect(await store.readStream(ORGANISATION, streamId)).toEqual([]);
    expect(await said(store, ORGANISATION, streamId, 1)).toMatchObject(['platform.version-conflict', { actual: 0 }]);
  });

  it('keeps the connection of an append that was refused', async () => {
    const store = open();
    const streamId = randomUUID();
    expect(await said(store, ORGANISATION, streamId, 0)).toBe(1);
    let opened = 0;
    const count = (): void => void (opened += 1);
    database.app.on('connect', count);
    for (let no = 0; no < 5; no += 1) {
      expect(await said(store, ORGANISATION, streamId, 0)).toMatchObject(['platform.version-conflict', { actual: 1 }]);
    }
    database.app.off('connect', count);
    expect(opened).toBe(0);
  });
});
