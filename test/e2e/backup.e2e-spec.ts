// SPDX-License-Identifier: EUPL-1.2
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { COLUMNS_LEFT_OUT, CONTENTS, LEFT_OUT, migrate, restoreBackup, writeBackup } from '#libs/installation';
import { testApi, type TestApi, type TestOrganisation } from '../support/api.js';
import { type FilledIds, fillOrganisation } from '../support/fill.js';
import { type Operation, operationsOf, PLAIN, variablesOf } from '../support/operations.js';
import { testDatabase, type TestDatabase } from '../support/postgres.js';

const DAY_MS = 86_400_000;

describe('a backup', () => {
  let api: TestApi;
  let folder: string;
  let backup: string;
  let filled: Map<TestOrganisation, FilledIds>;

  beforeAll(async () => {
    api = await testApi();
    filled = new Map([
      [api.own, await fillOrganisation(api, api.own, 'eget', 3)],
      [api.other, await fillOrganisation(api, api.other, 'annat', 2)],
    ]);
    await api.settled();
    folder = await mkdtemp(join(tmpdir(), 'trappan-backup-'));
    backup = join(folder, 'backup');
    await writeBackup(api.installation.ownerUrl, backup);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  const emptyInstallation = async (): Promise<TestDatabase> => {
    const database = await testDatabase();
    await migrate(database.ownerUrl);
    return database;
  };

  /** Every query of the schema, for both organisations, three days and two points of knowledge: the answers as they came. */
  async function everyAnswer(asked: TestApi): Promise<string[]> {
    const operations = operationsOf(asked.installation.app.get(GraphQLSchemaHost).schema).filter(
      // Sessions are of the installation that opened them: everybody signs in again.
      ({ kind, name }) => kind === 'query' && name !== 'mySessions',
    );
    const answers: string[] = [];
    for (const [organisation, ids] of filled) {
      for (const operation of operations) {
        for (const moment of momentsFor(operation)) {
          const variables = variablesFor(operation, ids, moment);
          const asker = asked.as('ciso', organisation);
          answers.push(
            `${operation.row} ${JSON.stringify(variables)}: ${(await asker.query(operation.document, variables)).text}`,
          );
        }
      }
    }
    return answers;
  }

  it('restored into an empty installation answers every query as before, byte for byte', async () => {
    const database = await emptyInstallation();
    await restoreBackup(database.ownerUrl, backup);
    const restored = await testApi({ ownerUrl: database.ownerUrl, people: api.people });
    const before = await everyAnswer(api);
    const after = await everyAnswer(restored);
    const told = before.filter(
      (answer) => !/"data":\{"\w+":(null|\[\])\}/.test(answer) && !answer.includes('"errors"'),
    );
    await restored.close();
    await database.drop();
    expect(after).toEqual(before);
    expect(told.length).toBeGreaterThan(60);
  }, 120_000);

  it('restored goes on: new events come after the old ones, and everybody signs in again', async () => {
    const database = await emptyInstallation();
    await restoreBackup(database.ownerUrl, backup);
    const restored = await testApi({ ownerUrl: database.ownerUrl, people: api.people });
    const document = 'mutation ($input: RecordHeadCountInput!) { recordHeadCount(input: $input) { position } }';
    const input = { unitId: filled.get(api.own)!.unitId, headCount: 99 };
    const { data } = await restored
      .as('ciso', restored.own)
      .query<{ recordHeadCount: { position: string } }>(document, { input });
    const [row] = await restored.owner(
      'SELECT max(position)::text AS last, count(*)::int AS n FROM es.events',
      [],
      api.own.organisationId,
    );
    const sessions = await restored.owner('SELECT count(*)::int AS n FROM platform.session WHERE created_at < $1', [
      new Date(0),
    ]);
    await restored.close();
    await database.drop();
    const [epoch, , position] = data!.recordHeadCount.position.split('.');
    expect([epoch, position]).toEqual(['2', row!.last]);
    expect(sessions[0]!.n).toBe(0);
  }, 60_000);

  it('is not put into an installation that has something already, which stays as it was', async () => {
    const count = async () =>
      (await api.owner('SELECT count(*)::int AS n FROM es.events', [], api.own.organisationId))[0];
    const before = await count();
    await expect(restoreBackup(api.installation.ownerUrl, backup)).rejects.toMatchObject({
      code: 'installation.not-empty',
    });
    expect(await count()).toEqual(before);
  });

  it('that was changed is refused, and nothing of it is restored', async () => {
    const damaged = join(folder, 'damaged');
    await writeBackup(api.installation.ownerUrl, damaged);
    await appendFile(join(damaged, 'es.events.copy.gz'), 'x');
    const database = await emptyInstallation();
    await expect(restoreBackup(database.ownerUrl, damaged)).rejects.toMatchObject({
      code: 'installation.backup-damaged',
      params: { file: 'es.events.copy.gz' },
    });
    await restoreBackup(database.ownerUrl, backup);
    await database.drop();
  }, 30_000);

  it('of a later format is refused by its number', async () => {
    const later = join(folder, 'later');
    await writeBackup(api.installation.ownerUrl, later);
    const manifest = await readFile(join(later, 'manifest.json'), 'utf8');
    await writeFile(join(later, 'manifest.json'), manifest.replace('"format": 1', '"format": 2'));
    await expect(restoreBackup(api.installation.ownerUrl, later)).rejects.toMatchObject({
      code: 'installation.backup-too-new',
      params: { format: 2, known: 1 },
    });
  });

  it('is for its owner’s eyes only, and never written over another', async () => {
    expect((await stat(backup)).mode & 0o077).toBe(0);
    for (const file of await readdir(backup)) expect((await stat(join(backup, file))).mode & 0o077).toBe(0);
    await expect(writeBackup(api.installation.ownerUrl, backup)).rejects.toMatchObject({
      code: 'installation.backup-exists',
    });
    await expect(restoreBackup(api.installation.ownerUrl, folder)).rejects.toMatchObject({
      code: 'installation.backup-unreadable',
    });
  });

  it('decides on every table and column of log and platform: kept, or left out for a reason', async () => {
    const rows = await api.owner(
      `SELECT table_schema || '.' || table_name AS name, array_agg(column_name::text ORDER BY column_name) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema IN ('es', 'platform') AND table_type = 'BASE TABLE' GROUP BY 1 ORDER BY 1`,
    );
    const kept = CONTENTS.map(({ name, columns }) => [name, [...columns, ...(COLUMNS_LEFT_OUT[name] ?? [])].sort()]);
    const there = rows.map(({ name, columns }) => [name as string, columns as string[]] as const);
    expect(there.map(([name]) => name).sort()).toEqual(
      [...kept.map(([name]) => name), ...Object.keys(LEFT_OUT)].sort(),
    );
    expect(there.filter(([name]) => !(name in LEFT_OUT))).toEqual([...kept].sort());
  });

  interface Moment {
    at?: string;
    knownAt?: string;
  }

  const today = new Date(Date.now());
  const day = (ahead: number): string => new Date(today.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
  const MOMENTS: Moment[] = [day(0), day(-400), day(300)].flatMap((at) => [
    { at },
    { at, knownAt: new Date(today.getTime() - DAY_MS).toISOString() },
  ]);

  const momentsFor = ({ document }: Operation): Moment[] =>
    document.includes('$knownAt')
      ? MOMENTS
      : document.includes('$at')
        ? MOMENTS.filter(({ knownAt }) => !knownAt)
        : [{}];

  const variablesFor = (operation: Operation, ids: FilledIds, moment: Moment): Record<string, unknown> =>
    variablesOf(operation, ({ path, scalar, required }) => {
      const last = path.split('.').at(-1)!;
      if (last === 'at') return moment.at;
      if (last === 'knownAt') return moment.knownAt;
      if (!required) return undefined;
      const own = { id: ids.riskId, stream: ids.riskId, from: day(-800), to: day(300), ...ids } as Record<
        string,
        unknown
      >;
      if (operation.row.includes('ecurityMeasure')) own.id = ids.measureId;
      if (operation.row.includes('riskAnalysis')) own.id = ids.analysisId;
      if (operation.row.includes('query measure')) own.id = '1.1';
      return own[last] ?? PLAIN[scalar];
    });
});
