// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net';
import { useDatabase } from '#infra/postgres';
import { type Environment, readEnvironment } from '#libs/platform';
import { serve } from '../../apps/api/src/serve.js';
import { inWords } from './in-words.js';

const PATIENCE_MS = 20_000;

/** Runs Trappan as one process on its database until it is told to stop. Ends the process. */
export async function run(): Promise<void> {
  const stop = stopper();
  stopWithParent(stop);
  try {
    const environment = readEnvironment();
    await refuseTakenPort(environment);
    const database = useDatabase({ onLoss: (line) => console.error(line) });
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

const PARENT_MS = 1_000;

/** Started by npm, and npm was killed without a chance to pass it on: nobody could stop us any more, so we stop. */
function stopWithParent(stop: Stopper, parent = process.ppid): void {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void stop.now(0);
  }, PARENT_MS);
  timer.unref();
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
