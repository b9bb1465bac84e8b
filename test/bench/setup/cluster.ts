// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DataDirectory, serverAccount } from '#infra/data-dir';
import { acquirePostgres } from '#infra/postgres';

/** Where the databases of the parts come from. */
export interface Databases {
  /** A new empty database, as its owner. */
  make(name: string): Promise<string>;
}

export interface BenchCluster extends Databases {
  superuserUrl: string;
  pid: number;
  /** Ends the server and removes its files. */
  close(): Promise<void>;
}

/** A folder of its own under the system's temporary folder, which the server's account can enter. */
export function temporaryData(): DataDirectory & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-bench-'));
  chmodSync(folder, 0o755);
  return {
    path: join(folder, 'data'),
    account: serverAccount(),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** A PostgreSQL as `npm start` starts it: what is committed is on the disk. */
export async function benchCluster(): Promise<BenchCluster> {
  const { remove, ...data } = temporaryData();
  try {
    const { ownerUrl, superuserUrl, pid, release } = await acquirePostgres({ data });
    const close = async (): Promise<void> => {
      await release();
      remove();
    };
    return { superuserUrl, pid, close, make: (name) => makeDatabase(superuserUrl, ownerUrl, name) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function makeDatabase(superuserUrl: string, ownerUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} OWNER trappan`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
