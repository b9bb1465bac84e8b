// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '#infra/data-dir';
import { exists, sleep } from '#infra/postgres';
import { discard } from '../../test/support/clusters.mjs';

interface Started {
  process: ChildProcess;
  said(): string;
  /** Code of its end. */
  ended: Promise<number | null>;
}

const listening = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server): number => (server.address() as { port: number }).port;

describe('npm start', () => {
  let folder: string;
  let port: number;
  const running: Started[] = [];

  const start = (more: Record<string, string> = {}): Started => {
    const surroundings = { ...process.env, DATABASE_URL: '', TRAPPAN_DEMO: 'no', TRAPPAN_DATA: join(folder, 'data') };
    const child = spawn(process.execPath, ['infra/start/start.mjs'], {
      cwd: checkout(),
      env: { ...surroundings, PORT: String(port), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const started = { process: child, said: () => said, ended };
    running.push(started);
    return started;
  };

  /** Waits until it is ready, or has given up. */
  const ready = async (started: Started): Promise<void> => {
    const over = started.ended.then(() => true);
    while (!started.said().includes('Ctrl-C')) {
      if (await Promise.race([over, sleep(50).then(() => false)])) throw new Error(started.said());
    }
  };
  const postgresOf = (): number =>
    Number(readFileSync(join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `trappan-test-${process.pid}-start-`));
    chmodSync(folder, 0o755);
    const server = await listening();
    port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
  });

  afterAll(async () => {
    for (const { process: child } of running) child.kill('SIGKILL');
    await discard(folder);
  });

  it('prints the address, a sign-in link, a password once, and a first question', async () => {
    const started = start();
    await ready(started);
    expect(started.said()).toContain(`http://127.0.0.1:${port}`);
    expect(started.said()).toMatch(/sign-in\/link\?token=\S+/);
    expect(started.said()).toMatch(/password: \S+/);
    expect(started.said()).toContain('npm run -s trappan -- query');
    const server = postgresOf();
    started.process.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(exists(server)).toBe(false);
  }, 90_000);

  it('keeps the data, and shows the password no second time', async () => {
    const started = start();
    await ready(started);
    expect(started.said()).not.toMatch(/password: \S/);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('(start.port-taken)');
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);

    started.process.kill('SIGKILL');
    await started.ended;
  }, 60_000);

  it('takes over the database of a start that was killed, starts it again when that is killed too, and stops at SIGTERM', async () => {
    const orphan = postgresOf();
    expect(exists(orphan)).toBe(true);
    const started = start();
    await ready(started);
    expect(postgresOf()).toBe(orphan);

    process.kill(orphan, 'SIGKILL');
    while (!started.said().includes('PostgreSQL runs again')) await sleep(50);
    expect(postgresOf()).not.toBe(orphan);
    const isReady = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
    while (!(await isReady())) await sleep(100);

    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false);
  }, 60_000);

  it('stops in good order when it is interrupted while it starts', async () => {
    const fresh = join(folder, 'interrupted');
    const started = start({ TRAPPAN_DATA: fresh });
    while (!existsSync(join(fresh, 'postgres-passwords.json'))) await sleep(5);
    started.process.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(existsSync(join(fresh, 'postgres/postmaster.pid'))).toBe(false);
    rmSync(fresh, { recursive: true });
  }, 60_000);

  it('says what to do when a variable or a database is wrong', async () => {
    const [variable, database] = [start({ PORT: 'many' }), start({ DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' })];
    expect(await Promise.all([variable.ended, database.ended])).toEqual([1, 1]);
    expect(variable.said()).toContain('(start.environment)');
    expect(database.said()).toContain('(start.database-unreachable)');
  }, 60_000);
});
