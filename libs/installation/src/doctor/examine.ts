// SPDX-License-Identifier: EUPL-1.2
import { Client, Pool } from 'pg';
import { readStatus } from '#libs/event-store';
import { allContexts } from '../contexts.js';
import type { Finding, FindingParams, OutcomeCode } from './finding.js';

type Outcome = Omit<Finding, 'check'>;
type Check = (client: Client) => Promise<Outcome>;

const is = (code: OutcomeCode, params: FindingParams = {}): Outcome => ({ code, params });

const OLDEST_VERSION = 17;
const HOLDS_FENCE_S = 30;
const CLOCK_S = 5;
const LAG = 1_000;

const CHECKS: Readonly<Record<string, Check>> = {
  'database version': async (client) => {
    const version = await one<number>(client, `current_setting('server_version_num')::int / 10000`);
    const fits = version >= OLDEST_VERSION;
    return is(fits ? 'doctor.database-fits' : 'doctor.database-old', { version, oldest: OLDEST_VERSION });
  },
  clock: async (client) => {
    const theirs = await one<number>(client, 'extract(epoch FROM clock_timestamp())::float8');
    const apart = Math.abs(Date.now() / 1000 - theirs);
    const seconds = Math.round(apart * 10) / 10;
    return is(apart < CLOCK_S ? 'doctor.clocks-together' : 'doctor.clocks-apart', { seconds });
  },
  migrations: async (client) => {
    const table = await one<string | null>(client, `to_regclass('trappan_migration')::text`);
    return is(table ? 'doctor.tables-there' : 'doctor.tables-missing');
  },
  roles: async (client) => {
    const { rows } = await client.query<{ rolname: string }>(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('trappan_app', 'trappan_reader') AND (rolsuper OR rolbypassrls)`,
    );
    const roles = rows.map(({ rolname }) => rolname).join(', ');
    return roles ? is('doctor.roles-free', { roles }) : is('doctor.roles-held');
  },
  'row-level security': async (client) => {
    const { rows } = await client.query<{ name: string }>(OPEN_TABLES);
    const tables = rows.map(({ name }) => name).join(', ');
    return tables ? is('doctor.wall-down', { tables }) : is('doctor.wall-up');
  },
  'long transactions': async (client) => {
    const age = await one<number>(client, LONGEST);
    if (age <= 0) return is('doctor.transactions-none');
    const long = age >= HOLDS_FENCE_S;
    return is(long ? 'doctor.transactions-long' : 'doctor.transactions-short', { seconds: Math.round(age) });
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

/** Looks at a database as its owner and says what is not well. Changes nothing. */
export async function examineDatabase(ownerUrl: string, readerUrl: string): Promise<Finding[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const findings: Finding[] = [];
    for (const [check, run] of Object.entries(CHECKS)) {
      const outcome = await run(client).catch((failure: Error) =>
        is('doctor.not-examined', { problem: failure.message }),
      );
      findings.push({ check, ...outcome });
    }
    return [...findings, { check: 'read models', ...(await readModels(readerUrl)) }];
  } finally {
    await client.end();
  }
}

async function readModels(readerUrl: string): Promise<Outcome> {
  const pool = new Pool({ connectionString: readerUrl, max: 1 });
  try {
    const { projections } = await readStatus(
      pool,
      allContexts.flatMap((context) => context.projections),
      false,
    );
    return judge(projections);
  } catch (failure) {
    return is('doctor.read-models-unreadable', { problem: (failure as Error).message });
  } finally {
    await pool.end();
  }
}

type Projections = Awaited<ReturnType<typeof readStatus>>['projections'];

function judge(projections: Projections): Outcome {
  const faulty = projections.filter(({ fault }) => fault);
  if (faulty.length > 0) {
    return is('doctor.read-models-faulty', { faults: faulty.map(({ name, fault }) => `${name}: ${fault}`).join('; ') });
  }
  const parked = projections.flatMap(({ name, parked: waiting }) =>
    waiting.map((w) => `${name} (${w.organisationId}): ${w.reason}`),
  );
  if (parked.length > 0) return is('doctor.read-models-waiting', { waiting: parked.join('; ') });
  const lag = Math.max(0, ...projections.map((projection) => projection.lag));
  return is(lag < LAG ? 'doctor.read-models-current' : 'doctor.read-models-behind', {
    models: projections.length,
    lag,
  });
}
