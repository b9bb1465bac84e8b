// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DataDirectory, locateData, prepareData, refuseForeign } from '#infra/data-dir';
import { explained } from '#infra/failure';
import { binaries } from './binaries.js';
import { type Cluster, initialise, launch, stop } from './cluster.js';
import { passwords } from './passwords.js';
import { postmaster } from './postmaster-pid.js';
import { sleep } from './process.js';
import { alone, leave, note } from './users.js';

/** The database that lies in a data folder, running. */
export interface EmbeddedPostgres {
  /** As the owner of Trappan's tables: no superuser, but it may create the application's roles. */
  ownerUrl: string;
  /** As the superuser, whom the product itself never uses. */
  superuserUrl: string;
  pid: number;
  port: number;
  /** This process needs it no more; the last one to say so stops the server. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  data?: DataDirectory;
  /** A port that must be used, instead of any that is free. */
  port?: number;
  /** Settings of the server, `name=value`. */
  settings?: readonly string[];
  /** Without waiting for the disk: for tests. */
  careless?: boolean;
}

/** Starts the PostgreSQL of a data folder, or joins the one that runs there. Throws StartFailure with what to do. */
export async function acquirePostgres(options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const { path, account } = prepareData(options.data ?? locateData());
  const cluster: Cluster = {
    path: join(path, 'postgres'),
    log: join(path, 'postgres.log'),
    binaries: '',
    account,
    settings: options.settings ?? [],
    careless: options.careless ?? false,
  };
  try {
    return await alone(path, () => startOrJoin(path, cluster, options));
  } catch (error) {
    throw explained(error, path);
  }
}

async function startOrJoin(data: string, cluster: Cluster, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const isNew = !existsSync(cluster.path);
  const secrets = passwords(data, !isNew);
  refuseForeign(cluster.path, cluster.account?.uid);
  let running = postmaster(cluster.path);
  if (!running?.ready) {
    const ready = { ...cluster, binaries: binaries({ path: data, account: cluster.account }) };
    if (isNew) await initialise(ready, secrets.superuser);
    running = await launch(ready, options.port);
  }
  const { pid, port } = running;
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = url('postgres', secrets.superuser, 'postgres');
  const stopIfLast = async (): Promise<void> => {
    if (leave(data)) await stop(cluster);
  };
  try {
    await makeOwner(superuserUrl, secrets.owner);
    note(data);
  } catch (error) {
    await stopIfLast();
    throw error;
  }
  return {
    ownerUrl: url('trappan', secrets.owner, 'trappan'),
    superuserUrl,
    pid,
    port,
    // Where not even the lock can be written, the server is stopped all the same.
    release: () => alone(data, stopIfLast).catch(stopIfLast),
  };
}

/** Role and database of Trappan, where they are missing: a start may have been broken off between the steps. */
async function makeOwner(superuserUrl: string, password: string): Promise<void> {
  const client = await connected(superuserUrl);
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'trappan') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'trappan') AS database`,
    );
    if (!rows[0]?.role) await client.query(`CREATE ROLE trappan LOGIN CREATEROLE PASSWORD '${password}'`);
    if (!rows[0]?.database) await client.query('CREATE DATABASE trappan OWNER trappan');
  } finally {
    await client.end();
  }
}

/** A server that recovers after a crash refuses clients for a while. */
async function connected(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 300) throw error;
      await sleep(100);
    }
  }
}
