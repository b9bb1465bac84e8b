// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Trappan with its demo on a fresh data directory; the tests find it in the environment. */
export default async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-browser-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: '', TRAPPAN_DATA: data, PORT: String(port) };
  const root = join(import.meta.dirname, '../../..');
  const child = spawn(process.execPath, ['infra/start/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  globalThis.__trappan = { child, folder };
  const until = Date.now() + 120_000;
  while (!said.includes('Ctrl-C')) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  process.env.TRAPPAN_TEST_URL = `http://127.0.0.1:${port}`;
  process.env.TRAPPAN_TEST_PASSWORD = /password: (\S+)/.exec(said)?.[1] ?? '';
  process.env.TRAPPAN_TEST_KEY = readFileSync(join(data, 'key'), 'utf8').trim();
}
