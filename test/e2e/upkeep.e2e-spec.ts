// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { extract } from 'tar-stream';
import { readManifest, writeBackup } from '#libs/installation';
import { DEMO_NAME } from '#libs/demo';
import { Upkeep } from '../../apps/api/src/upkeep/upkeep.js';
import { testApi, type TestApi } from '../support/api.js';

const STATE = `{ installation { version dataDir backupsDir databaseVersion databaseBytes demoLoaded accounts
  readModels { name lag waiting { organisationId reason } } backups { name organisations rows bytes }
  work { kind state done total outcome problem } } }`;

interface State {
  installation: {
    version: string;
    dataDir: string;
    backupsDir: string;
    databaseVersion: string;
    databaseBytes: number;
    demoLoaded: boolean;
    readModels: { name: string; lag: number; waiting: { organisationId: string; reason: string }[] }[];
    backups: { name: string; organisations: number; rows: number; bytes: number }[];
    work: { kind: string; state: string; done: number; total: number; outcome: string; problem: string } | null;
  };
}

describe('who runs the installation', () => {
  let api: TestApi;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trappan-upkeep-'));
    api = await testApi({ dataDir });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await rm(dataDir, { recursive: true });
  });

  const state = async (): Promise<State['installation']> =>
    (await api.administrator.query<State>(STATE)).data!.installation;
  const ended = (): Promise<void> => api.app.edge.upkeep.settled();

  it('sees versions, folder, sizes and read models, and no word of any organisation', async () => {
    const { data, text } = await api.administrator.query<State>(STATE);
    const { installation } = data!;
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(installation).toMatchObject({ version, dataDir, backupsDir: join(dataDir, 'backups'), demoLoaded: false });
    expect(Number.parseInt(installation.databaseVersion)).toBeGreaterThanOrEqual(17);
    expect(installation.databaseBytes).toBeGreaterThan(1_000_000);
    expect(installation.readModels.length).toBeGreaterThan(5);
    expect(text).not.toContain(api.own.organisationId);
    expect(text).not.toContain('CANARY');
  });

  it('is told in their own language what is well and what to do about what is not', async () => {
    const wall = async (language: string) => {
      const { data } = await api.administrator.query<{ examination: { check: string }[] }>(
        '{ examination { check state code params found remedy } }',
        {},
        { 'accept-language': language },
      );
      return data!.examination.find(({ check }) => check === 'row-level security');
    };
    expect(await wall('sv')).toMatchObject({ state: 'ok', code: 'doctor.wall-up', remedy: null });
    await api.owner('ALTER TABLE platform.person NO FORCE ROW LEVEL SECURITY');
    const down = { state: 'error', code: 'doctor.wall-down', params: { tables: 'platform.person' } };
    expect(await wall('sv')).toMatchObject({ ...down, found: 'av i platform.person' });
    expect(await wall('en')).toMatchObject({ ...down, found: 'off on platform.person' });
    await api.owner('ALTER TABLE platform.person FORCE ROW LEVEL SECURITY');
  });

  it('is nobody by a role in an organisation, be it administrator', async () => {
    const asker = api.as('administrator');
    for (const document of [
      STATE,
      '{ examination { check } }',
      'mutation { makeBackup { state } }',
      'mutation { loadDemo { state } }',
      `mutation { deleteDemo(name: "${DEMO_NAME}") { state } }`,
      `mutation { resumeReadModel(readModel: "risk-register", organisationId: "${api.own.organisationId}") { resumed } }`,
    ])
      expect((await asker.query(document)).code).toBe('platform.not-permitted');
    expect((await asker.fetch('/upkeep/backups/trappan-2026-01-01-000000')).status).toBe(403);
  });

  it('makes a backup that is whole, sees it, and gets it as one file', async () => {
    const begun = await api.administrator.query('mutation { makeBackup { kind state done total } }');
    expect(begun.data).toMatchObject({ makeBackup: { kind: 'backup', state: 'running' } });
    await ended();
    const { work, backups } = await state();
    expect(work).toMatchObject({ kind: 'backup', state: 'done', problem: null });
    expect([work!.done, work!.outcome]).toEqual([work!.total, join(dataDir, 'backups', backups[0]!.name)]);
    expect(backups[0]).toMatchObject({ organisations: 2 });
    expect((await stat(join(dataDir, 'backups'))).mode & 0o077).toBe(0);
    const file = await api.administrator.fetch(`/upkeep/backups/${backups[0]!.name}`);
    expect(file.headers.get('content-disposition')).toContain(`${backups[0]!.name}.tar`);
    const folder = join(dataDir, 'fetched');
    await unpack(Buffer.from(await file.arrayBuffer()), folder);
    expect((await readManifest(join(folder, backups[0]!.name))).organisations).toHaveLength(2);
  }, 30_000);

  it('gets nothing but backups by that address', async () => {
    for (const name of ['..', '..%2Fkey', 'trappan-2020-01-01-000000-000', 'key']) {
      const answer = await api.administrator.fetch(`/upkeep/backups/${name}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const gone = await api.administrator.fetch('/upkeep/backups/trappan-2020-01-01-000000-000');
    expect(await gone.text()).toContain('installation.backup-unknown');
  });

  it('cannot make two backups at once, whichever process makes the other one', async () => {
    const answers = await Promise.all([1, 2].map(() => api.administrator.query('mutation { makeBackup { state } }')));
    expect(answers.map(({ code }) => code).sort()).toEqual(['installation.work-running', undefined]);
    await ended();
    const elsewhere = new Client({ connectionString: api.installation.ownerUrl });
    await elsewhere.connect();
    await elsewhere.query('SELECT pg_advisory_lock(4480176401)');
    const folder = join(dataDir, 'second');
    await expect(writeBackup(api.installation.ownerUrl, folder)).rejects.toMatchObject({
      code: 'installation.backup-running',
    });
    await api.administrator.query('mutation { makeBackup { state } }');
    await ended();
    const { work } = await state();
    expect(work).toMatchObject({ state: 'failed', problem: expect.stringContaining('skrivs just nu') as string });
    await elsewhere.end();
    await expect(writeBackup(api.installation.ownerUrl, folder)).resolves.toMatchObject({ format: 1 });
  }, 30_000);

  it('says why a backup failed, and leaves nothing half behind', async () => {
    await rm(join(dataDir, 'backups'), { recursive: true });
    await writeFile(join(dataDir, 'backups'), 'in the way');
    await api.administrator.query('mutation { makeBackup { state } }');
    await ended();
    expect((await state()).work).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('EEXIST') as string,
    });
    await rm(join(dataDir, 'backups'));
  });

  it('loads the demo, and deletes it only by its name', async () => {
    expect((await api.administrator.query('mutation { loadDemo { kind } }')).errors).toEqual([]);
    await ended();
    expect(await state()).toMatchObject({ demoLoaded: true, work: { state: 'done', outcome: DEMO_NAME } });
    const wrong = await api.administrator.query('mutation { deleteDemo(name: "Exempelby") { kind } }');
    expect(wrong.code).toBe('installation.demo-name');
    const right = await api.administrator.query('mutation { deleteDemo(name: "Exempelby kommun") { kind } }');
    expect(right.errors).toEqual([]);
    await ended();
    expect(await state()).toMatchObject({ demoLoaded: false, work: { kind: 'demoDelete', state: 'done' } });
  }, 60_000);

  it('takes up an organisation that waits in a read model, or hears why it still waits', async () => {
    const document = `mutation { resumeReadModel(readModel: "persons", organisationId: "${api.own.organisationId}") { resumed reason } }`;
    const answer = await api.administrator.query(document);
    expect(answer.data).toEqual({ resumeReadModel: { resumed: false, reason: 'it is not parked there' } });
  });

  it('does not exist in a process that looks after nothing', () => {
    expect(() => new Upkeep().dataDir).toThrow('installation.no-upkeep');
  });
});

/** Writes what a tar file holds below a folder. */
async function unpack(bytes: Buffer, folder: string): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  const tar = extract();
  tar.on('entry', (header, stream, next) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk) => chunks.push(chunk as Buffer));
    stream.on('end', () => {
      const file = join(folder, header.name);
      void mkdir(join(file, '..'), { recursive: true })
        .then(() => writeFile(file, Buffer.concat(chunks)))
        .then(() => next(), next);
    });
  });
  await pipeline(Readable.from([bytes]), tar);
}
