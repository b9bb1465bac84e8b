// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '#infra/failure';
import { lives, ourselves, until } from './process.js';

/*
 * Several processes may use one server: the API and, beside it, commands. The last one to leave stops it. A process that
 * was killed leaves its note behind; a note whose process is gone counts for nothing.
 */

const folder = (data: string): string => join(data, 'postgres-users');

/** Notes that this process uses the server. */
export function note(data: string): void {
  mkdirSync(folder(data), { recursive: true });
  writeFileSync(join(folder(data), ourselves()), '');
}

/** Takes the note away; true when no other living process uses the server. */
export function leave(data: string): boolean {
  if (!existsSync(folder(data))) return true;
  rmSync(join(folder(data), ourselves()), { force: true });
  const others = readdirSync(folder(data));
  for (const other of others) if (!lives(other)) rmSync(join(folder(data), other), { force: true });
  return !others.some(lives);
}

/** Runs `work` while no other process starts or stops the server of this folder. */
export async function alone<T>(data: string, work: () => Promise<T>): Promise<T> {
  const file = join(data, 'postgres.lock');
  const taken = await until(() => take(file) || undefined, 120_000);
  if (!taken) {
    throw new StartFailure(
      'start.busy',
      `Another process has been starting or stopping PostgreSQL in ${data} for two minutes.`,
      `Look at process ${readFileSync(file, 'utf8')}, end it, and start again.`,
    );
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, ourselves(), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      // On a full disk the file is made but nothing is written into it.
      rmSync(file, { force: true });
      throw error;
    }
  }
  clearStale(file);
  return false;
}

/** A lock whose holder is gone is moved aside before it is removed, so that of two who see it only one removes it. */
function clearStale(file: string): void {
  try {
    const holder = readFileSync(file, 'utf8');
    const justMade = holder === '' && Date.now() - statSync(file).mtimeMs < 5_000;
    if (justMade || lives(holder)) return;
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    rmSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
