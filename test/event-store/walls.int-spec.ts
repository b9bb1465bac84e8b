// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { checksum, deleteOrganisation, LogReader, prepareProjections, readParked } from '#libs/event-store';
import { samples } from './projections.js';
import {
  counted,
  events,
  ORGANISATION,
  OTHER,
  QuietStore,
  registered,
  request,
  rowsOf,
  type StoreDatabase,
  storeDatabase,
} from './support.js';

describe('the wall between organisations', () => {
  let database: StoreDatabase;
  let store: QuietStore;

  const as = async <T>(
    pool: Pool,
    organisation: string | undefined,
    work: (sql: PoolClient) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      if (organisation) await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisation]);
      return await work(client);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  };
  const refused = (pool: Pool, organisation: string | undefined, text: string): Promise<string> =>
    as(pool, organisation, (sql) =>
      sql.query(text).then(
        ({ rowCount }) => `${rowCount ?? 0} rows`,
        (error: { code: string }) => error.code,
      ),
    );
  const settle = async (): Promise<void> => {
    const reader = new LogReader({ appPool: database.app, readerPool: database.reader, projections: samples() });
    reader.start();
    const last = (await events(store.readAll(undefined))).at(-1)!;
    expect(await reader.waitFor(last.position, 10_000)).toBe(true);
    await reader.stop();
  };
  const append = (organisationId: string, ns: number[], over = {}) =>
    store.append(
      request({
        organisationId,
        streams: [{ streamId: randomUUID(), expectedVersion: 'noStream', events: ns.map(counted) }],
        ...over,
      }),
    );

  beforeAll(async () => {
    database = await storeDatabase();
    store = new QuietStore(database.app, database.reader);
    await prepareProjections(database.owner, samples());
    for (const organisation of [ORGANISATION, OTHER]) {
      await append(organisation, [1, 2, 13], { reserve: ['name:same'] });
    }
    await settle();
  });
  afterAll(() => database.close());

  const TABLES = ['es.events', 'es.reservation', 'es.parked', 'rm.spec_stream', 'rm.spec_stream_v1', 'rm.spec_running'];

  it.each(TABLES)('%s shows an organisation its own rows, and nothing when none is set', async (table) => {
    const seen = (organisation?: string) =>
      as(database.app, organisation, async (sql) => {
        const { rows } = await sql.query<{ organisation_id: string }>(`SELECT organisation_id FROM ${table}`);
        return [...new Set(rows.map((row) => row.organisation_id))];
      });
    expect(await seen(ORGANISATION)).toEqual([ORGANISATION]);
    expect(await seen(OTHER)).toEqual([OTHER]);
    expect(await seen()).toEqual([]);
    expect(await seen(randomUUID())).toEqual([]);
  });

  it('takes no rows of another organisation, in the log or in a read model', async () => {
    const event = `INSERT INTO es.events (event_id, organisation_id, stream_id, version, type, data, metadata, occurred_at)
      VALUES (gen_random_uuid(), '${OTHER}', gen_random_uuid(), 1, 'X', '{}', '{}', now())`;
    const row = `INSERT INTO rm.spec_running_v1 (organisation_id, one) VALUES ('${OTHER}', 2)`;
    for (const text of [event, row]) {
      expect(await refused(database.app, ORGANISATION, text)).toBe('42501');
      expect(await refused(database.app, undefined, text)).toBe('42501');
      expect(await refused(database.app, OTHER, text)).toBe('1 rows');
    }
    const theirs = `UPDATE rm.spec_running_v1 SET seen = 0 WHERE organisation_id = '${OTHER}'`;
    expect(await refused(database.app, ORGANISATION, theirs)).toBe('0 rows');
  });

  it.each(['UPDATE es.events SET type = type', 'DELETE FROM es.events', 'TRUNCATE es.events'])(
    'nobody but the owner may %s',
    async (text) => {
      for (const pool of [database.app, database.reader]) {
        expect(await refused(pool, ORGANISATION, text)).toBe('42501');
      }
    },
  );

  it('lets the reader see the log and nothing else, and change nothing', async () => {
    expect(await refused(database.reader, undefined, 'SELECT FROM es.events')).toBe('6 rows');
    for (const text of [
      'SELECT FROM es.reservation',
      'SELECT FROM rm.spec_stream',
      'UPDATE es.checkpoint SET position = 0',
      `SELECT es.append_one(NULL, NULL, 0, NULL, NULL, 1::smallint, NULL, NULL, NULL, NULL, NULL)`,
    ]) {
      expect(await refused(database.reader, ORGANISATION, text)).toBe('42501');
    }
  });

  it('binds the owner too, unless it is a superuser', async () => {
    expect(await refused(database.owner, undefined, 'SELECT FROM es.events')).toBe('0 rows');
    expect(await refused(database.owner, undefined, 'SELECT FROM rm.spec_stream_v1')).toBe('0 rows');
  });

  it('stands, forced, around every table that knows an organisation', async () => {
    const { rows } = await database.owner.query(`
      SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
      WHERE c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`);
    expect(rows).toEqual([]);
    const roles = await database.owner.query<{ bad: boolean }>(
      `SELECT rolsuper OR rolbypassrls OR rolcreaterole AS bad FROM pg_roles WHERE rolname IN ('trappan_app', 'trappan_reader')`,
    );
    expect(roles.rows).toEqual([{ bad: false }, { bad: false }]);
  });

  it('leaves no organisation set for the next on the same connection', async () => {
    await append(ORGANISATION, [1]);
    await store.readStream(ORGANISATION, randomUUID());
    const clients = await Promise.all(Array.from({ length: 16 }, () => database.app.connect()));
    for (const client of clients) {
      const { rows } = await client.query(`SELECT current_setting('app.organisation', true) AS set`);
      expect((rows[0] as { set: string | null }).set || null).toBeNull();
    }
    for (const client of clients) client.release();
  });

  describe('the deletion of an organisation', () => {
    it('is for synthetic ones alone', async () => {
      await expect(deleteOrganisation(database.owner, ORGANISATION)).rejects.toMatchObject({
        code: 'platform.not-synthetic',
      });
      expect(await rowsOf(database, 'spec_stream', ORGANISATION)).not.toEqual([]);
    });

    it('takes all that there is of it, counts it, and leaves the others as they are', async () => {
      const made = randomUUID();
      await store.append(
        request({
          organisationId: made,
          streams: [{ streamId: made, expectedVersion: 'noStream', events: [registered(true)] }],
          reserve: ['name:same', 'name:other'],
        }),
      );
      await append(made, [1, 13, 2]);
      await settle();
      const others = await Promise.all(['spec_stream', 'spec_remainder'].map((view) => checksum(database.owner, view)));
      const deleted = await deleteOrganisation(database.owner, made);
      expect(deleted).toEqual({
        'es.events': 4,
        'es.parked': 1,
        'es.reservation': 2,
        'rm.spec_remainder_v1': 5,
        'rm.spec_running_v1': 1,
        'rm.spec_stream_v1': 1,
      });
      expect(await events(store.readAll(undefined, { organisationId: made }))).toEqual([]);
      expect((await readParked(database.reader)).filter(({ organisationId }) => organisationId === made)).toEqual([]);
      const left = await Promise.all(['spec_stream', 'spec_remainder'].map((view) => checksum(database.owner, view)));
      expect(others.map((text, i) => text.startsWith(left[i]!.split('\n')[0]!))).toEqual([true, true]);
      await append(made, [7]);
      await settle();
      expect((await rowsOf(database, 'spec_running', made))[0]).toMatchObject({ seen: 1 });
    });

    it('is not for the application', async () => {
      const made = randomUUID();
      const streams = [{ streamId: made, expectedVersion: 'noStream' as const, events: [registered(true)] }];
      await store.append(request({ organisationId: made, streams }));
      await expect(deleteOrganisation(database.app, made)).rejects.toMatchObject({ code: '42501' });
      expect(await store.readStream(made, made)).toHaveLength(1);
    });

    it('leaves nothing behind of a page that the reader had read before', async () => {
      const made = randomUUID();
      const streams = [{ streamId: made, expectedVersion: 'noStream' as const, events: [registered(true)] }];
      await store.append(request({ organisationId: made, streams }));
      await append(made, [1, 2]);
      const holder = await database.owner.connect();
      await holder.query(`BEGIN; SELECT FROM es.checkpoint WHERE name = 'live' FOR UPDATE`);
      const reader = new LogReader({ appPool: database.app, readerPool: database.reader, projections: samples() });
      const deletion = deleteOrganisation(database.owner, made);
      await new Promise((resolve) => setTimeout(resolve, 50));
      reader.start();
      await new Promise((resolve) => setTimeout(resolve, 150));
      await holder.query('COMMIT');
      holder.release();
      await deletion;
      const last = await append(ORGANISATION, [1]);
      expect(await reader.waitFor(last.position, 10_000)).toBe(true);
      await reader.stop();
      expect(await rowsOf(database, 'spec_stream', made)).toEqual([]);
    });
  });
});
