// SPDX-License-Identifier: EUPL-1.2
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ensureRoles, eventStoreMigrations, prepareProjections, type Projection } from '#libs/event-store';
import { APP_ROLE, type Log, openLog, platformMigrations, READER_ROLE, rolePassword } from '#libs/platform';
import { allContexts } from './contexts.js';

/** Any number that nobody else locks by. */
const LOCK = 4_480_176_400;

/**
 * Brings a database to where this version needs it: roles, tables of log and platform, read models. As the owner, one
 * process at a time; on a database that is there already it changes nothing.
 */
export async function migrate(
  ownerUrl: string,
  log: Log = openLog('silent'),
  projections: readonly Projection[] = allContexts.flatMap((context) => context.projections),
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(ownerUrl, {
      [APP_ROLE]: rolePassword(ownerUrl, APP_ROLE),
      [READER_ROLE]: rolePassword(ownerUrl, READER_ROLE),
    });
    await runMigrations(ownerUrl, log);
    await prepareReadModels(ownerUrl, projections, log);
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string, log: Log): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [],
    migrations: [...eventStoreMigrations, ...platformMigrations],
    migrationsTableName: 'trappan_migration',
    synchronize: false,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    if (done.length > 0) log.info({ migrations: done.map(({ name }) => name) }, 'database migrated');
  } finally {
    await source.destroy();
  }
}

async function prepareReadModels(
  connectionString: string,
  projections: readonly Projection[],
  log: Log,
): Promise<void> {
  const owner = new Pool({ connectionString, max: 2 });
  owner.on('error', () => undefined);
  try {
    await prepareProjections(owner, projections, log);
  } finally {
    await owner.end();
  }
}
