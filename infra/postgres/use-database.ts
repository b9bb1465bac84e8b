// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { type DataDirectory, locateData, prepareData } from '#infra/data-dir';
import { StartFailure } from '#infra/failure';
import { acquirePostgres } from './acquire.js';
import { keepRunning } from './keep-running.js';

/** A database that may be used until it is released. */
export interface UsableDatabase {
  ownerUrl: string;
  /** The folder for keys and other files of this installation. */
  dataDir: string;
  release(): Promise<void>;
}

export interface DatabaseOptions {
  data?: DataDirectory;
  url?: string;
  /** Told when the embedded server has ended unexpectedly and is started again; without it nobody looks after that. */
  onLoss?: (line: string) => void;
}

const OLDEST = 17;

/**
 * The installation's database: the one that DATABASE_URL names, else the embedded one, which is started if it does not
 * run and stopped again when its last user releases it. Throws StartFailure with what to do.
 */
export async function useDatabase(options: DatabaseOptions = {}): Promise<UsableDatabase> {
  const { url = process.env.DATABASE_URL, onLoss } = options;
  const data = prepareData(options.data ?? locateData());
  if (url) {
    await check(url);
    return { ownerUrl: url, dataDir: data.path, release: () => Promise.resolve() };
  }
  const server = await acquirePostgres({ data });
  const stopLooking = onLoss ? keepRunning(server, data, onLoss) : () => Promise.resolve();
  const release = async (): Promise<void> => {
    await stopLooking();
    await server.release();
  };
  return { ownerUrl: server.ownerUrl, dataDir: data.path, release };
}

/** Refuses a database that is not there, does not let us in, is too old or gives too few rights. */
async function check(url: string): Promise<void> {
  const client = clientOf(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Fitness>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS "mayMakeRoles",
              has_database_privilege(current_database(), 'CREATE')
                AND coalesce(has_schema_privilege(to_regnamespace('public'), 'CREATE'), false) AS "mayMakeTables"`,
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

interface Fitness {
  version: number;
  mayMakeRoles: boolean;
  mayMakeTables: boolean;
}

export function refuseUnfit(server?: Fitness): void {
  if (server && server.version < OLDEST) {
    throw new StartFailure(
      'start.database-too-old',
      `The database of DATABASE_URL is PostgreSQL ${server.version}; Trappan needs ${OLDEST} or later.`,
      'Upgrade it, name a newer one, or leave DATABASE_URL unset to use the PostgreSQL that comes along.',
    );
  }
  if (server && !server.mayMakeRoles) throw lacksRights('may not create roles, which keep the organisations apart');
  if (server && !server.mayMakeTables) throw lacksRights('may not create schemas and tables in that database');
}

/** The user of DATABASE_URL cannot own an installation there. */
export const lacksRights = (why: string): StartFailure =>
  new StartFailure(
    'start.database-rights',
    `The user of DATABASE_URL ${why}.`,
    'It must own its database and have CREATEROLE; and the roles trappan_app and trappan_reader, if they are there already, must be its own: one owner for all installations of a server.',
  );

function unreachable(url: string, { message }: Error): StartFailure {
  return new StartFailure(
    'start.database-unreachable',
    `The database of DATABASE_URL (${withoutPassword(url)}) does not answer: ${message || 'nobody listens there'}.`,
    'See that it runs and that address, user and password are right (postgres://user:password@host:5432/database), or leave DATABASE_URL unset to use the PostgreSQL that comes along.',
  );
}

const withoutPassword = (url: string): string => url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:…@');
