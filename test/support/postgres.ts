// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { serverAccount } from '#infra/data-dir';
import { acquirePostgres, type EmbeddedPostgres, exists, sleep } from '#infra/postgres';

/** A database for one spec file or one test. */
export interface TestDatabase {
  /** As the owner: no superuser, but it may create roles. */
  ownerUrl: string;
  drop(): Promise<void>;
}

/** What a template holds, so that a database with it takes milliseconds: made once per run under its name. */
export interface Template {
  name: string;
  prepare(ownerUrl: string): Promise<void>;
}

let shared: Promise<EmbeddedPostgres> | undefined;

/** A fresh database on the run's one cluster, empty or with what the template holds. Roles are the cluster's, not its own. */
export async function testDatabase(template?: Template): Promise<TestDatabase> {
  const cluster = await (shared ??= acquirePostgres({ data: dataIn('shared'), careless: true }));
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asSuperuser(cluster, async (client) => {
    const from = template ? await templateDatabase(client, cluster, template) : 'template0';
    await client.query(`CREATE DATABASE ${name} OWNER trappan TEMPLATE ${from} STRATEGY file_copy`);
  });
  return {
    ownerUrl: named(cluster.ownerUrl, name),
    drop: () =>
      asSuperuser(cluster, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** A server of a test's own, which it may kill and start again under the same address. */
export interface PrivateCluster {
  ownerUrl: string;
  superuserUrl: string;
  /** As a crash: the server and all its workers are gone at once, nothing is written any more. */
  kill(): Promise<void>;
  /** Starts it again, on the same port. */
  restart(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

export async function privateCluster(settings: readonly string[] = []): Promise<PrivateCluster> {
  const data = dataIn(`private-${randomBytes(4).toString('hex')}`);
  const options = { data, settings, careless: true };
  let running = await acquirePostgres(options);
  const { ownerUrl, superuserUrl, port } = running;
  return {
    ownerUrl,
    superuserUrl,
    kill: async () => {
      process.kill(running.pid, 'SIGKILL');
      while (exists(running.pid)) await sleep(10);
    },
    restart: async () => {
      running = await acquirePostgres({ ...options, port });
    },
    stop: () => running.release(),
  };
}

function dataIn(name: string): { path: string; account: ReturnType<typeof serverAccount> } {
  const folder = process.env.TRAPPAN_TEST_CLUSTERS;
  if (!folder) throw new Error('Run the tests through Jest: its global set-up makes the folder of the test database.');
  return { path: join(folder, name), account: serverAccount() };
}

async function templateDatabase(client: Client, cluster: EmbeddedPostgres, template: Template): Promise<string> {
  const name = `template_${template.name.replace(/\W/g, '_')}`;
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) {
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished} OWNER trappan TEMPLATE template0 STRATEGY file_copy`);
    await template.prepare(named(cluster.ownerUrl, unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  }
  await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  return name;
}

async function asSuperuser(cluster: EmbeddedPostgres, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function named(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.toString();
}
