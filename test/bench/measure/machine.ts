// SPDX-License-Identifier: EUPL-1.2
import { cpus, loadavg, totalmem } from 'node:os';
import { Client } from 'pg';

/** What a run was made on, and how busy it was when it began. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  postgres: string;
  /** fsync and synchronous_commit, as the server has them. */
  durable: string;
  /** Load average over 1, 5 and 15 minutes. */
  load: number[];
  begunAt: string;
}

export async function machine(url: string): Promise<Machine> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const setting = async (name: string): Promise<string> =>
    String((await client.query<Record<string, string>>(`SHOW ${name}`)).rows[0]?.[name]);
  const [postgres, fsync, commit] = [
    await setting('server_version'),
    await setting('fsync'),
    await setting('synchronous_commit'),
  ];
  await client.end();
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres,
    durable: `fsync ${fsync}, synchronous_commit ${commit}`,
    load: loadavg().map((value) => Number(value.toFixed(2))),
    begunAt: new Date().toISOString(),
  };
}
