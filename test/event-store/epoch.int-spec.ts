// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { LogReader, logHead, prepareProjections, readPage } from '#libs/event-store';
import { samples } from './projections.js';
import {
  counted,
  events,
  ORGANISATION,
  quiet,
  QuietStore,
  request,
  rowsOf,
  type StoreDatabase,
  storeDatabase,
} from './support.js';

describe('the place of events in the log', () => {
  let database: StoreDatabase;
  let store: QuietStore;
  beforeEach(async () => {
    database = await storeDatabase();
    store = new QuietStore(database.app, database.reader);
  });
  afterEach(() => database.close());

  const page = async () => {
    await quiet(database.reader);
    return readPage(database.reader, { epoch: 0, tx: '0', position: '0' }, 10);
  };
  const append = () =>
    store.append(request({ streams: [{ streamId: randomUUID(), expectedVersion: 'noStream', events: [counted(1)] }] }));
  /** As a restored backup puts them: with the transaction numbers of the cluster they come from. */
  const restore = async (...txs: string[]): Promise<void> => {
    const client = await database.owner.connect();
    await client.query(`BEGIN; SELECT set_config('app.organisation', '${ORGANISATION}', true)`);
    for (const tx of txs) {
      await client.query(
        `INSERT INTO es.events (tx, event_id, organisation_id, stream_id, version, type, data, metadata, occurred_at)
         VALUES ($1::text::xid8, gen_random_uuid(), $2, gen_random_uuid(), 1, 'StoreSpecCounted', '{"n": 1}', '{}', now())`,
        [tx, ORGANISATION],
      );
    }
    await client.query('COMMIT');
    client.release();
  };

  it('is compared as numbers, not as text: 100 comes after 99', async () => {
    await restore('100', '99', '9');
    expect((await logHead(database.reader))!.tx).toBe('100');
    expect((await page()).map(({ position }) => position.tx)).toEqual(['9', '99', '100']);
    expect((await events(store.readAll(undefined))).map(({ position }) => position.tx)).toEqual(['9', '99', '100']);
  });

  it('has a head that is the last event, and none in an empty log', async () => {
    expect(await logHead(database.reader)).toBeUndefined();
    expect((await append()).position).toEqual(await logHead(database.reader));
  });

  it('begins a new epoch when the log comes from a cluster that was further, and nothing is hidden or out of order', async () => {
    await restore('900000000000', '900000000001');
    const before = await append();
    const hidden = await page();
    expect(hidden).toHaveLength(1);
    const warnings: string[] = [];
    const nothing = (): void => undefined;
    const log = { info: nothing, error: nothing, warn: (text: string) => void warnings.push(text) };
    await prepareProjections(database.owner, samples(), log);
    expect(warnings).toEqual([expect.stringContaining('epoch 2')]);
    const after = await append();
    expect(after.position.epoch).toBe(2);
    const all = await page();
    expect(all.map(({ position }) => position)).toEqual([
      before.position,
      expect.objectContaining({ epoch: 1, tx: '900000000000' }),
      expect.objectContaining({ epoch: 1, tx: '900000000001' }),
      after.position,
    ]);
    expect(await events(store.readAll(undefined))).toHaveLength(4);
    const reader = new LogReader({ appPool: database.app, readerPool: database.reader, projections: samples() });
    reader.start();
    expect(await reader.waitFor(after.position, 10_000)).toBe(true);
    await reader.stop();
    expect((await rowsOf(database, 'spec_running', ORGANISATION))[0]).toMatchObject({ seen: 4 });
    await prepareProjections(database.owner, samples(), log);
    expect(warnings).toHaveLength(1);
  });
});
