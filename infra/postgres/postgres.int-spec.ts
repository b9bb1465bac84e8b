// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { privateCluster, testDatabase } from '../../test/support/postgres.js';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the database that comes along', () => {
  it('is PostgreSQL 17 or later, with an owner who is no superuser but may create roles', async () => {
    const { ownerUrl, drop } = await testDatabase();
    const rows = await ask(
      ownerUrl,
      `SELECT rolsuper, rolcreaterole, rolbypassrls, current_setting('server_version_num')::int >= 170000 AS recent
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: true, rolbypassrls: false, recent: true }]);
    await drop();
  });

  it('ends a forgotten transaction by itself', async () => {
    const { ownerUrl, drop } = await testDatabase();
    expect(await ask(ownerUrl, 'SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '10s' },
    ]);
    await drop();
  });

  it('keeps what was committed when it is killed and started again, under the same address', async () => {
    const cluster = await privateCluster();
    await ask(cluster.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    await cluster.kill();
    await expect(ask(cluster.ownerUrl, 'SELECT')).rejects.toThrow();
    await cluster.restart();
    expect(await ask(cluster.ownerUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await cluster.stop();
    await expect(ask(cluster.ownerUrl, 'SELECT')).rejects.toThrow();
  });

  it('gives a test database with what its template holds, made once', async () => {
    let made = 0;
    const template = {
      name: 'spec of the launcher',
      prepare: async (url: string) => {
        made += 1;
        await ask(url, 'CREATE TABLE prepared AS SELECT 2 AS two');
      },
    };
    const [first, second] = [await testDatabase(template), await testDatabase(template)];
    expect(await ask(first.ownerUrl, 'DELETE FROM prepared RETURNING two')).toEqual([{ two: 2 }]);
    expect(await ask(second.ownerUrl, 'SELECT two FROM prepared')).toEqual([{ two: 2 }]);
    expect(made).toBe(1);
    await Promise.all([first.drop(), second.drop()]);
  });
});
