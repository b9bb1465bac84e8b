// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { type Pack, pack } from 'tar-stream';
import { reject } from '#libs/kernel';
import { MANIFEST, type Manifest } from './manifest.js';

/** A backup that lies in a folder of backups. */
export interface KeptBackup {
  name: string;
  createdAt: string;
  organisations: number;
  rows: number;
  bytes: number;
}

const NAME = /^trappan-\d{4}-\d{2}-\d{2}-\d{6}-\d{3}$/;

/** A name that sorts by time: the instant in UTC. */
export const backupName = (now: Date): string =>
  `trappan-${now.toISOString().slice(0, 23).replace('T', '-').replaceAll(':', '').replace('.', '-')}`;

/** The backups of a folder, the last first. What is not whole is left out. */
export async function keptBackups(folder: string): Promise<KeptBackup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const found = await Promise.all(names.map((name) => lookAt(folder, name)));
  return found.filter((one) => one !== undefined).sort((a, b) => b.name.localeCompare(a.name));
}

async function lookAt(folder: string, name: string): Promise<KeptBackup | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, name, MANIFEST), 'utf8')) as Manifest;
    const { createdAt, organisations, parts } = manifest;
    const sum = (of: 'rows' | 'bytes'): number => parts.reduce((n, part) => n + part[of], 0);
    return { name, createdAt, organisations: organisations.length, rows: sum('rows'), bytes: sum('bytes') };
  } catch {
    return undefined;
  }
}

/** A kept backup as one file, read while it is sent. Refuses `installation.backup-unknown`. */
export async function packedBackup(folder: string, name: string): Promise<Readable> {
  const known = NAME.test(name) && (await lookAt(folder, name));
  if (!known) reject('installation.backup-unknown');
  const tar = pack();
  const files = (await readdir(join(folder, name))).sort();
  void addAll(tar, join(folder, name), name, files).catch((error: Error) => tar.destroy(error));
  return Readable.from(tar);
}

async function addAll(tar: Pack, folder: string, name: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { size, mtime } = await stat(join(folder, file));
    const entry = tar.entry({ name: `${name}/${file}`, size, mtime, mode: 0o600 });
    await pipeline(createReadStream(join(folder, file)), entry);
  }
  tar.finalize();
}
