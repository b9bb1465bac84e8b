// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readEnvironment } from '#libs/platform';
import { type Running, serve } from '../../apps/api/src/serve.js';
import { askerAt } from '../support/api.js';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

describe('starting the product', () => {
  let database: TestDatabase;
  let dataDir: string;
  let printed = '';
  const print = (text: string): void => void (printed += text);
  const start = (env: Record<string, string> = {}): Promise<Running> =>
    serve({
      ownerUrl: database.ownerUrl,
      dataDir,
      environment: readEnvironment({ PORT: '0', TRAPPAN_DEMO: 'no', LOG_LEVEL: 'silent', ...env }),
      print,
    });

  beforeEach(async () => {
    database = await testDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'trappan-serve-'));
    printed = '';
  });
  afterEach(() => database.drop());

  const byKey = async (url: string) =>
    askerAt(url, { authorization: `Bearer ${(await readFile(join(dataDir, 'key'), 'utf8')).trim()}` });

  it('for the first time prints address, link and password, and makes an empty organisation with its first person', async () => {
    const running = await start();
    try {
      expect(printed).toContain(running.url);
      const password = /Lösenord \/ password: (\S+)/.exec(printed)![1]!;
      const link = new URL(/http\S+\/sign-in\/link\?token=\S+/.exec(printed)![0]);
      expect(printed).toContain("npm run -s trappan -- query '");
      const me = await (
        await byKey(running.url)
      ).query('{ me { login installationAdmin roles organisation { name synthetic } } }');
      expect(me.data).toEqual({
        me: {
          login: 'admin',
          installationAdmin: true,
          roles: ['administrator', 'ciso'],
          organisation: { name: 'Vår organisation', synthetic: false },
        },
      });
      const nobody = askerAt(running.url, {});
      const form = (path: string, fields: Record<string, string>) =>
        nobody.fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        });
      expect((await form('/sign-in/link', { token: link.searchParams.get('token')! })).status).toBe(303);
      expect((await form('/sign-in', { login: 'admin', password })).status).toBe(303);
    } finally {
      await running.close();
    }
  }, 60_000);

  it('keeps key and address in files for its owner alone; the address goes away with the process', async () => {
    const running = await start();
    const address = join(dataDir, 'address');
    expect((await readFile(address, 'utf8')).trim()).toBe(running.url);
    for (const file of ['key', 'address']) expect((await stat(join(dataDir, file))).mode & 0o777).toBe(0o600);
    await running.close();
    await expect(stat(address)).rejects.toThrow('ENOENT');
  }, 60_000);

  it('a second time on the same data leaves the first one’s work alone when it ends', async () => {
    const first = await start();
    const second = await start();
    const third = await start();
    await second.close();
    expect((await readFile(join(dataDir, 'address'), 'utf8')).trim()).toBe(third.url);
    await third.close();
    expect((await askerAt(first.url, {}).fetch('/health/ready')).status).toBe(200);
    await first.close();
  }, 60_000);

  it('again shows no password, a link only while nobody has signed in, and keeps what is there', async () => {
    const running = await start();
    const firstLink = /token=(\S+)/.exec(printed)![1]!;
    const added = await (
      await byKey(running.url)
    ).query('mutation { addPerson(input: { name: "Kvar" }) { position } }');
    expect(added.errors).toEqual([]);
    await running.close();
    printed = '';
    const again = await start();
    expect(printed).not.toContain('Lösenord / password');
    const link = /token=(\S+)/.exec(printed)![1]!;
    expect(link).not.toBe(firstLink);
    const { data } = await (await byKey(again.url)).query('{ persons(search: "Kvar") { totalCount } }');
    expect(data).toEqual({ persons: { totalCount: 1 } });
    await askerAt(again.url, {}).fetch('/sign-in/link', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `token=${link}`,
    });
    await again.close();
    printed = '';
    await (await start()).close();
    expect(printed).not.toContain('token=');
  }, 60_000);

  it('on a port that is taken ends with EADDRINUSE and leaves nothing open', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
    const open = await connections();
    expect(open).toBe(0);
  }, 60_000);

  it('behind a proxy gives out no schema and takes no documents of one’s own; the cookie is for https alone', async () => {
    const running = await start({ HOST: '0.0.0.0', PUBLIC_URL: 'https://trappan.example' });
    try {
      expect(printed).toContain('https://trappan.example/sign-in/link?token=');
      const local = (await readFile(join(dataDir, 'address'), 'utf8')).trim();
      const asked = await (await byKey(local)).query('{ __schema { queryType { name } } }');
      expect(asked.code).toBe('platform.document-not-allowed');
      const response = await askerAt(local, { 'x-forwarded-proto': 'https' }).fetch('/sign-in/link', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `token=${/token=(\S+)/.exec(printed)![1]!}`,
      });
      expect(response.headers.get('set-cookie')).toMatch(/^__Host-trappan=.*; Secure$/);
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
    } finally {
      await running.close();
    }
  }, 60_000);

  it('with the demo makes a municipality in which roles can be tried', async () => {
    const started = performance.now();
    const running = await start({ TRAPPAN_DEMO: 'yes' });
    const seconds = (performance.now() - started) / 1000;
    try {
      expect(printed).toContain('Läser in Exempelby kommun');
      const asker = await byKey(running.url);
      const me = await asker.query<{ me: { organisation: { synthetic: boolean } } }>(
        '{ me { organisation { name synthetic } } }',
      );
      expect(me.data!.me.organisation).toMatchObject({
        name: expect.stringContaining('Exempelby kommun'),
        synthetic: true,
      });
      const { data } = await asker.query('{ me { roles actAs } }', {}, { 'x-trappan-role': 'auditor' });
      expect(data).toEqual({ me: { roles: ['auditor'], actAs: 'auditor' } });
      expect(seconds).toBeLessThan(40);
    } finally {
      await running.close();
    }
  }, 90_000);

  const connections = async (): Promise<number> => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    await client.end();
    return rows[0]!.n;
  };
});
