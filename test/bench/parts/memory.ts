// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout } from '#infra/data-dir';
import type { Figure } from '../measure/figure.js';
import { canTellMemory, familyOf, type Memory, memoryOf } from '../measure/memory.js';
import { benchCluster, temporaryData } from '../setup/cluster.js';

const READY_MS = 90_000;
const REST_MS = 3_000;
/** Some work after the load, so that what a user sees is compiled and cached. */
const QUERIES = [
  '{ maturity { level areas { code level } } }',
  '{ risks { nodes { title } } }',
  '{ gaps(target: { level: 2 }) { reached } }',
];

type Parts = Record<string, Memory>;

/**
 * Resident memory after the made-up municipality was loaded: as `npm start` runs, and as api and worker apart. Taken at
 * once when it is there and after some questions; the higher one counts.
 */
export async function memory(): Promise<Figure[]> {
  if (!canTellMemory()) return [];
  return [
    ...figures('one process and PostgreSQL', 500, await together()),
    ...figures('api, worker and PostgreSQL', 700, await apart()),
  ];
}

/** By both ways of counting: what the machine has less of, and the plain sum over the processes. */
function figures(what: string, atMost: number, taken: Parts[]): Figure[] {
  const kinds = { pss: 'PSS', rss: 'RSS, shared pages counted in each process' } as const;
  return (['pss', 'rss'] as const).map((kind) => {
    const sums = taken.map((parts) => Object.values(parts).reduce((total, part) => total + part[kind], 0));
    const measured = Math.max(...sums);
    const each = Object.entries(taken[sums.indexOf(measured)]!).map(
      ([name, part]) => `${name} ${Math.round(part[kind])}`,
    );
    return {
      part: 'memory',
      what: `resident memory after the demo load, ${what} (${kinds[kind]})`,
      measured,
      unit: 'MB',
      goal: { atMost },
      detail: `${each.join(', ')}; right after the load ${Math.round(sums[0]!)}, after some questions ${Math.round(sums[1]!)}`,
    };
  });
}

async function together(): Promise<Parts[]> {
  const { remove, path } = temporaryData();
  const main = pathToFileURL(join(checkout(), 'dist/infra/start/run.js')).href;
  const product = start(['--input-type=module', '-e', `await (await import('${main}')).run()`], { TRAPPAN_DATA: path });
  try {
    return await taken(product, path, () => {
      const server = Number(readFileSync(join(path, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
      return { process: memoryOf([product.pid!]), PostgreSQL: memoryOf(familyOf(server)) };
    });
  } finally {
    await stop(product);
    remove();
  }
}

async function apart(): Promise<Parts[]> {
  const cluster = await benchCluster();
  const { remove, path } = temporaryData();
  mkdirSync(path);
  const processes: ChildProcess[] = [];
  try {
    const shared = { DATABASE_URL: await cluster.make('apart'), TRAPPAN_DATA: path };
    const [worker, api] = [
      start([join(checkout(), 'dist/apps/worker/src/main.js')], { ...shared, TRAPPAN_ROLES: 'projections,reactions' }),
      start([join(checkout(), 'dist/apps/api/src/main.js')], { ...shared, TRAPPAN_ROLES: 'api' }),
    ];
    processes.push(worker, api);
    return await taken(api, path, () => ({
      api: memoryOf([api.pid!]),
      worker: memoryOf([worker.pid!]),
      PostgreSQL: memoryOf(familyOf(cluster.pid)),
    }));
  } finally {
    await Promise.all(processes.map(stop));
    await cluster.close();
    remove();
  }
}

/** A process of the product on a free port, with the made-up municipality in an empty installation. */
function start(command: string[], environment: Record<string, string>): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...environment,
  };
  return spawn(process.execPath, command, { cwd: checkout(), env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Takes the memory when it serves and the read models have everything, and again after some questions and a rest. */
async function taken(product: ChildProcess, dataDir: string, take: () => Parts): Promise<Parts[]> {
  const addressFile = join(dataDir, 'address');
  await until(product, () => existsSync(addressFile));
  const [url, key] = [addressFile, join(dataDir, 'key')].map((file) => readFileSync(file, 'utf8').trim());
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-trappan': 'bench' };
  await until(product, async () => {
    const response = await fetch(`${url}/health/ready`, { headers });
    const { projections } = (await response.json()) as { projections?: { lag: number }[] };
    return projections?.every(({ lag }) => lag === 0) ?? false;
  });
  const atOnce = take();
  for (const query of QUERIES) {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) throw new Error(text);
  }
  await sleep(REST_MS);
  return [atOnce, take()];
}

async function until(product: ChildProcess, done: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + READY_MS; !(await done()); await sleep(100)) {
    if (product.exitCode !== null) throw new Error(`a process of the product ended with ${product.exitCode}`);
    if (performance.now() > end) throw new Error('a process of the product does not get ready');
  }
}

const PATIENCE_MS = 20_000;

async function stop(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  const timer = setTimeout(() => product.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
