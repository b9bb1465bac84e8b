// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Account } from '#infra/data-dir';
import { diskFull, noRights, StartFailure } from '#infra/failure';
import { postmaster, type Postmaster } from './postmaster-pid.js';
import { until } from './process.js';

/** The server's files, programs and account. */
export interface Cluster {
  /** The data folder of the server itself. */
  path: string;
  log: string;
  binaries: string;
  account: Account | undefined;
  /** `name=value`, over the standing ones. */
  settings: readonly string[];
  /** Without waiting for the disk: for tests, which may lose everything. */
  careless: boolean;
}

const SETTINGS = [
  // An open writing transaction holds up every subscriber of the log; a forgotten one must end by itself.
  'idle_in_transaction_session_timeout=10s',
  'transaction_timeout=5min',
  // One machine, one program: no helpers that would only take memory.
  'io_method=sync',
  'max_logical_replication_workers=0',
  'timezone=UTC',
  'log_timezone=UTC',
];
const CARELESS = ['fsync=off', 'full_page_writes=off', 'max_connections=200'];
const LOG_BYTES = 10_000_000;

/** Makes an empty database. It appears under its name only when it is whole. */
export async function initialise(cluster: Cluster, password: string): Promise<void> {
  // A start that was killed may have left its own behind, still being written.
  const unfinished = `${cluster.path}.new.${process.pid}`;
  for (const name of readdirSync(dirname(cluster.path)).filter((entry) => entry.startsWith('postgres.new.'))) {
    rmSync(join(dirname(cluster.path), name), { recursive: true, force: true, maxRetries: 10 });
  }
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${cluster.path}.password`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.account) {
    for (const path of [unfinished, passwordFile]) chownSync(path, cluster.account.uid, cluster.account.gid);
  }
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const haste = cluster.careless ? ['--no-sync'] : [];
  try {
    const initdb = spawned(cluster, 'initdb', ['-D', unfinished, ...access, ...locale, ...haste], {
      cwd: unfinished,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { code, said } = await ended(initdb);
    if (code !== 0) throw failed(said, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile);
  }
  renameSync(unfinished, cluster.path);
}

/** Starts a program of the server under its account, out of reach of a terminal's Ctrl-C. */
function spawned(cluster: Cluster, program: string, switches: string[], options: SpawnOptions): ChildProcess {
  const { account } = cluster;
  const user = account ? { uid: account.uid, gid: account.gid } : {};
  // The server needs none of our surroundings, and PG… variables of the user would mislead it.
  const env = { PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
  try {
    return spawn(join(cluster.binaries, 'bin', program), switches, { ...options, ...user, env, detached: true });
  } catch (error) {
    throw failed((error as Error).message, cluster);
  }
}

/** What a program said, and how it ended. */
function ended(child: ChildProcess): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
    child.once('error', ({ message }) => resolve({ code: message, said: message }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, said }));
  });
}

/** Starts the server as a process of its own, which outlives ours, and waits until it answers. */
export async function launch(cluster: Cluster, port?: number): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const before = existsSync(cluster.log) ? statSync(cluster.log).size : 0;
    const from = before > LOG_BYTES ? 0 : before;
    const running = await attemptLaunch(cluster, port ?? (await freePort()), from === 0);
    if (running) return running;
    const said = readFileSync(cluster.log).subarray(from).toString();
    // After kill -9 of a server its workers need a moment to notice; a free port may have been taken meanwhile.
    const passing = /still in use|Address already in use|lock file/.test(said);
    if (!passing || attempt === 20) throw failed(said, cluster);
    await until(() => undefined, 500);
  }
}

async function attemptLaunch(cluster: Cluster, port: number, anew: boolean): Promise<Postmaster | undefined> {
  const log = openSync(cluster.log, anew ? 'w' : 'a', 0o600);
  const standing = cluster.careless ? [...SETTINGS, ...CARELESS] : SETTINGS;
  const settings = [...standing, ...cluster.settings].flatMap((setting) => ['-c', setting]);
  const where = ['-D', cluster.path, '-h', '127.0.0.1', '-p', String(port), '-k', ''];
  const server = spawned(cluster, 'postgres', [...where, ...settings], {
    cwd: cluster.path,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let gone = false;
  server.once('exit', () => (gone = true));
  server.once('error', (error) => {
    gone = true;
    writeFileSync(cluster.log, `${error.message}\n`, { flag: 'a' });
  });
  server.unref();
  await until(() => gone || postmaster(cluster.path)?.ready || undefined, 60_000);
  return gone ? undefined : postmaster(cluster.path);
}

/** Ends the server: its clients are cut off, what they committed is written. */
export async function stop({ path }: Cluster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const running = postmaster(path);
    if (!running) return;
    process.kill(running.pid, signal);
    if (await until(() => !postmaster(path) || undefined, 30_000)) return;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function failed(said: string, { path, log, account }: Cluster): StartFailure {
  if (/No space left on device|Disk quota exceeded|Check free disk space/i.test(said)) return diskFull(path);
  if (/EPERM|EAGAIN/.test(said) && account) {
    return new StartFailure(
      'start.no-account',
      `PostgreSQL does not run as root, and this process may not become "${account.name}".`,
      'Start Trappan as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  if (/Permission denied|EACCES/i.test(said)) return noRights(path);
  return new StartFailure(
    'start.database-failed',
    `PostgreSQL did not start. It says:\n${said.trim().split('\n').slice(-8).join('\n')}`,
    `All that it says stands in ${log}. Set DATABASE_URL to use a PostgreSQL of your own instead.`,
  );
}
