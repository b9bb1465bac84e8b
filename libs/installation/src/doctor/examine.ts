// SPDX-License-Identifier: EUPL-1.2
import { Client, Pool } from 'pg';
import { readStatus } from '#libs/event-store';
import { allContexts } from '../contexts.js';

/** One thing that was looked at. `remedy` says what to do where it is not well. */
export interface Examined {
  check: string;
  state: 'ok' | 'warning' | 'error';
  found: string;
  remedy?: string;
}

type Check = (client: Client) => Promise<Omit<Examined, 'check'>>;

const ok = (found: string) => ({ state: 'ok' as const, found });
const error = (found: string, remedy: string) => ({ state: 'error' as const, found, remedy });
const warning = (found: string, remedy: string) => ({ state: 'warning' as const, found, remedy });

const OLDEST_VERSION = 17;
const HOLDS_FENCE_S = 30;
const CLOCK_S = 5;
const LAG = 1_000;

const CHECKS: Readonly<Record<string, Check>> = {
  'database version': async (client) => {
    const version = await one<number>(client, `current_setting('server_version_num')::int / 10000`);
    const found = `PostgreSQL ${version}`;
    return version >= OLDEST_VERSION ? ok(found) : error(found, `Use PostgreSQL ${OLDEST_VERSION} or later.`);
  },
  clock: async (client) => {
    const theirs = await one<number>(client, 'extract(epoch FROM clock_timestamp())::float8');
    const apart = Math.abs(Date.now() / 1000 - theirs);
    const found = `the clocks of program and database are ${apart.toFixed(1)} s apart`;
    return apart < CLOCK_S ? ok(found) : error(found, 'Set both clocks by the same time service.');
  },
  migrations: async (client) => {
    const table = await one<string | null>(client, `to_regclass('trappan_migration')::text`);
    return table ? ok('the tables are there') : error('the tables are missing', 'Run trappan migrate.');
  },
  roles: async (client) => {
    const { rows } = await client.query<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('trappan_app', 'trappan_reader') AND (rolsuper OR rolbypassrls)`,
    );
    const names = rows.map(({ rolname }) => rolname).join(', ');
    return rows.length === 0
      ? ok('neither role is free of row-level security')
      : error(`${names} can read every organisation`, `ALTER ROLE ${names} NOSUPERUSER NOBYPASSRLS;`);
  },
  'row-level security': async (client) => {
    const { rows } = await client.query<{ name: string }>(OPEN_TABLES);
    const names = rows.map(({ name }) => name).join(', ');
    return rows.length === 0
      ? ok('on and forced on every table with an organisation’s rows')
      : error(`off on ${names}`, 'ALTER TABLE … ENABLE ROW LEVEL SECURITY; ALTER TABLE … FORCE ROW LEVEL SECURITY;');
  },
  'long transactions': async (client) => {
    const age = await one<number>(client, LONGEST);
    const found =
      age > 0 ? `the oldest writing transaction is ${Math.round(age)} s old` : 'no writing transaction is open';
    return age < HOLDS_FENCE_S
      ? ok(found)
      : warning(found, 'Read models wait for it. See pg_stat_activity and end it.');
  },
};

/** Tables with an organisation's rows on which the wall is not up. */
const OPEN_TABLES = `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
  WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('es', 'rm', 'platform') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`;

/** Seconds; it holds the fence below which subscribers read. */
const LONGEST = `coalesce((SELECT max(extract(epoch FROM clock_timestamp() - xact_start)) FROM pg_stat_activity
  WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()), 0)::float8`;

async function one<T>(client: Client, expression: string): Promise<T> {
  const { rows } = await client.query<{ value: T }>(`SELECT ${expression} AS value`);
  return rows[0]!.value;
}

/** Looks at a database as its owner and says what is not well and what to do. Changes nothing. */
export async function examineDatabase(ownerUrl: string, readerUrl: string): Promise<Examined[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const examined: Examined[] = [];
    for (const [check, run] of Object.entries(CHECKS)) {
      examined.push({
        check,
        ...(await run(client).catch((failure: Error) => error(failure.message, 'See the database’s log.'))),
      });
    }
    return [...examined, await readModels(readerUrl)];
  } finally {
    await client.end();
  }
}

async function readModels(readerUrl: string): Promise<Examined> {
  const pool = new Pool({ connectionString: readerUrl, max: 1 });
  try {
    const { projections } = await readStatus(
      pool,
      allContexts.flatMap((context) => context.projections),
      false,
    );
    return { check: 'read models', ...judge(projections) };
  } catch (failure) {
    return { check: 'read models', ...error((failure as Error).message, 'Run trappan migrate.') };
  } finally {
    await pool.end();
  }
}

type Projections = Awaited<ReturnType<typeof readStatus>>['projections'];

function judge(projections: Projections) {
  const faulty = projections.filter(({ fault }) => fault);
  if (faulty.length > 0) {
    const found = faulty.map(({ name, fault }) => `${name}: ${fault}`).join('; ');
    return error(
      found,
      'Put right what is said there; the read model is taken up again by itself, or trappan rebuild.',
    );
  }
  const parked = projections.flatMap(({ name, parked: waiting }) =>
    waiting.map((w) => `${name} for ${w.organisationId}: ${w.reason}`),
  );
  if (parked.length > 0) return error(parked.join('; '), 'Upgrade, then trappan resume <projection> <organisation>.');
  const lag = Math.max(0, ...projections.map((projection) => projection.lag));
  const found = `${projections.length} read models, at most ${lag} events behind`;
  return lag < LAG ? ok(found) : warning(found, 'Start Trappan; it catches up by itself.');
}
