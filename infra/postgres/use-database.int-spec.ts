// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { testDatabase } from '../../test/support/postgres.js';
import { refuseUnfit, useDatabase } from './use-database.js';

describe('the database of DATABASE_URL', () => {
  const data = { path: mkdtempSync(join(tmpdir(), 'trappan-use-')), account: undefined };
  afterAll(() => rmSync(data.path, { recursive: true }));

  it('is used as it is, and is still there when we leave', async () => {
    const { ownerUrl, drop } = await testDatabase();
    const database = await useDatabase({ data, url: ownerUrl });
    expect(database).toMatchObject({ ownerUrl, dataDir: data.path });
    await database.release();
    await expect(useDatabase({ data, url: ownerUrl })).resolves.toBeDefined();
    await drop();
  });

  it.each(['postgres://trappan:hemligt@127.0.0.1:1/trappan', 'not an address'])(
    'is named when it does not answer, without its password: %s',
    async (url) => {
      const refusal = useDatabase({ data, url });
      await expect(refusal).rejects.toMatchObject({ code: 'start.database-unreachable' });
      await expect(refusal).rejects.not.toThrow('hemligt');
    },
  );

  it('is refused when it is older than 17', () => {
    const fit = { mayMakeRoles: true, mayMakeTables: true };
    expect(() => refuseUnfit({ version: 16, ...fit })).toThrow(
      expect.objectContaining({ code: 'start.database-too-old' }),
    );
    expect(() => refuseUnfit({ version: 17, ...fit })).not.toThrow();
  });

  it('is refused when its user may not make roles, or no tables', async () => {
    const { ownerUrl, drop } = await testDatabase();
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query("CREATE ROLE poor_of_spec LOGIN PASSWORD 'poor'");
    const url = new URL(ownerUrl);
    url.username = 'poor_of_spec';
    url.password = 'poor';
    await expect(useDatabase({ data, url: url.toString() })).rejects.toMatchObject({ code: 'start.database-rights' });
    await owner.query('ALTER ROLE poor_of_spec CREATEROLE');
    await expect(useDatabase({ data, url: url.toString() })).rejects.toMatchObject({
      code: 'start.database-rights',
      message: expect.stringContaining('tables') as string,
    });
    await owner.query('DROP ROLE poor_of_spec');
    await owner.end();
    await drop();
  });
});
