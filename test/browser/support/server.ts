// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 180_000;

/** A Trappan of one's own with its demo. */
export interface Server {
  url: string;
  password: string;
  key: string;
  /** Ends it without warning. */
  kill(): Promise<void>;
  /** Starts it on the same data and the same port. */
  again(): Promise<void>;
  /** Ends it, and takes its data away. */
  remove(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts Trappan from the checkout, on a fresh data directory. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-browser-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: '', TRAPPAN_DATA: data, PORT: String(port) };
  let child = await begin(env);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((resolve) => child.process.once('close', resolve));
    child.process.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    password: /password: (\S+)/.exec(child.said)?.[1] ?? '',
    key: readFileSync(join(data, 'key'), 'utf8').trim(),
    kill: () => end('SIGKILL'),
    again: async () => {
      child = await begin(env);
    },
    remove: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function begin(env: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['infra/start/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const until = Date.now() + PATIENCE_MS;
  while (!said.includes('Ctrl-C')) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { process: child, said };
}

const HOLDER = globalThis as { trappanOfTheTests?: Server };

/** Before all flows: the server that they share; one that is running already can be named in the environment instead. */
export default async function start(): Promise<void> {
  if (process.env.TRAPPAN_TEST_URL) return;
  const server = await startServer();
  HOLDER.trappanOfTheTests = server;
  const { url, password, key } = server;
  Object.assign(process.env, { TRAPPAN_TEST_URL: url, TRAPPAN_TEST_PASSWORD: password, TRAPPAN_TEST_KEY: key });
}
