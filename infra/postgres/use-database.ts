// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { type DataDirectory, prepareData } from '#infra/data-dir';
import { StartFailure } from '#infra/failure';
import { acquirePostgres } from './acquire.js';

/** A database that may be used until it is released. */
export interface UsableDatabase {
  ownerUrl: string;
  /** The folder for keys and other files of this installation. */
  dataDir: string;
  release(): Promise<void>;
}

const OLDEST = 17;

/**
 * The installation's database: the one that DATABASE_URL names, else the embedded one, which is started if it does not
 * run and stopped again when its last user releases it. Throws StartFailure with what to do.
 */
export async function useDatabase(
  data?: DataDirectory,
  url: string | undefined = process.env.DATABASE_URL,
): Promise<UsableDatabase> {
  const { path: dataDir } = prepareData(data);
  if (!url) {
    const { ownerUrl, release } = await acquirePostgres({ data });
    return { ownerUrl, dataDir, release };
  }
  await check(url);
  return { ownerUrl: url, dataDir, release: () => Promise.resolve() };
}

/** Refuses a database that is not there, does not let us in, is too old or gives too few rights. */
async function check(url: string): Promise<void> {
  const client = clientOf(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; mayMakeRoles: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS "mayMakeRoles"`,
    );
    refuseUnfit(rows[0]);
  } catch (error) {
    throw error instanceof StartFailure ? error : unreachable(url, error as Error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientOf(url: string): Client {
  try {
    return new Client({ connectionString: new URL(url).toString(), connectionTimeoutMillis: 10_000 });
  } catch (error) {
    throw unreachable(url, error as Error);
  }
}

export function refuseUnfit(server?: { version: number; mayMakeRoles: boolean }): void {
  if (server && server.version < OLDEST) {
    throw new StartFailure(
      'start.database-too-old',
      `The database of DATABASE_URL is PostgreSQL ${server.version}; Trappan needs ${OLDEST} or later.`,
      'Upgrade it, name a newer one, or leave DATABASE_URL unset to use the PostgreSQL that comes along.',
    );
  }
  if (server && !server.mayMakeRoles) {
    throw new StartFailure(
      'start.database-rights',
      'The user of DATABASE_URL may not create roles, which keep the organisations apart.',
      'As an administrator of that database: ALTER ROLE … CREATEROLE; for the user that DATABASE_URL names.',
    );
  }
}

function unreachable(url: string, { message }: Error): StartFailure {
  return new StartFailure(
    'start.database-unreachable',
    `The database of DATABASE_URL (${withoutPassword(url)}) does not answer: ${message || 'nobody listens there'}.`,
    'See that it runs and that address, user and password are right (postgres://user:password@host:5432/database), or leave DATABASE_URL unset to use the PostgreSQL that comes along.',
  );
}

const withoutPassword = (url: string): string => url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:…@');
