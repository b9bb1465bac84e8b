// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net';
import { useDatabase } from '#infra/postgres';
import { type Environment, EnvironmentError, readEnvironment } from '#libs/platform';
import { serve } from '../../apps/api/src/serve.js';
import { diskFull, StartFailure } from '#infra/failure';

const PATIENCE_MS = 20_000;

/** Runs Trappan as one process on its database until it is told to stop. Ends the process. */
export async function run(): Promise<void> {
  const stop = stopper();
  try {
    const environment = readEnvironment();
    await refuseTakenPort(environment);
    const database = useDatabase();
    stop.then(async () => (await settled(database))?.release());
    const { ownerUrl, dataDir } = await database;
    if (stop.begun()) return;
    const app = serve({ ownerUrl, dataDir, environment });
    stop.then(async () => (await settled(app))?.close());
    await app;
  } catch (error) {
    // What breaks because we are stopping is no news.
    if (!stop.begun()) console.error(`\n${inWords(error)}\n`);
    await stop.now(1);
  }
}

interface Stopper {
  /** Adds what has to be undone, before what was added earlier. */
  then(undo: () => Promise<void>): void;
  now(code: number): Promise<void>;
  begun(): boolean;
}

/** Undoes everything, last thing first, when the process is told to stop or breaks. */
function stopper(): Stopper {
  const undo: (() => Promise<void>)[] = [];
  let stopping = false;
  const now = async (code: number): Promise<void> => {
    // A terminal's Ctrl-C arrives twice: from the terminal, and passed on by npm.
    if (stopping) return;
    stopping = true;
    for (const step of undo.reverse()) await patiently(step).catch((error: unknown) => console.error(error));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void now(0));
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error) => {
      console.error(error);
      void now(1);
    });
  }
  return { then: (step) => void undo.push(step), now, begun: () => stopping };
}

/** A step that hangs must not keep the next from being done. */
async function patiently(step: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
  await Promise.race([step(), late]).finally(() => clearTimeout(timer));
}

/** What is under way when the process is told to stop comes to its end first, and is then undone. */
const settled = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

/** Before the database is started: whoever starts a second time is told so at once. */
function refuseTakenPort({ host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

export function inWords(error: unknown): string {
  if (error instanceof StartFailure) return error.toString();
  if (error instanceof EnvironmentError) return `${error.message}\n(start.environment)`;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return portTaken(port).toString();
  if (code === 'EACCES' && port !== undefined) return portForbidden(port).toString();
  if (code === 'EADDRNOTAVAIL') return hostUnknown(address).toString();
  // 53100: PostgreSQL's disk is full.
  if (code === '53100' || code === 'ENOSPC') return diskFull('the database').toString();
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const portTaken = (port?: number): StartFailure =>
  new StartFailure(
    'start.port-taken',
    `Port ${port} is taken by another program, perhaps by a Trappan that runs already.`,
    `Open http://127.0.0.1:${port} to see, end that program, or choose another port: PORT=${(port ?? 0) + 1} npm start`,
  );

const portForbidden = (port: number): StartFailure =>
  new StartFailure(
    'start.port-forbidden',
    `This user may not listen on port ${port}.`,
    'Choose a port above 1023: PORT=4480 npm start',
  );

const hostUnknown = (host?: string): StartFailure =>
  new StartFailure(
    'start.host-unknown',
    `This machine has no network address ${host}.`,
    'Leave HOST unset to serve this machine alone, or name an address of it.',
  );
