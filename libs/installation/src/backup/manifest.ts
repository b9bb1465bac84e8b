// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Value } from '@sinclair/typebox/value';
import { reject, type Static, t } from '#libs/kernel';
import { CONTENTS } from './contents.js';

export const MANIFEST = 'manifest.json';
export const FORMAT = 1;

const part = t.object({
  table: t.text(100),
  file: t.text(100),
  rows: t.integer(0, Number.MAX_SAFE_INTEGER),
  bytes: t.integer(0, Number.MAX_SAFE_INTEGER),
  /** Hash of the file as it lies there, packed. */
  sha256: t.text(64),
});

const manifest = t.object({
  format: t.integer(1, 1000),
  createdAt: t.instant(),
  organisations: t.array(t.id(), { maxItems: 1_000_000 }),
  parts: t.array(part),
});

export type BackupPart = Static<typeof part>;
/** What lies in a backup folder, with a hash of each file. */
export type Manifest = Static<typeof manifest>;

export const fileName = (table: string): string => `${table}.copy.gz`;

/**
 * Reads a backup's manifest and checks every file against it. Refuses `installation.backup-unreadable`,
 * `installation.backup-too-new` and `installation.backup-damaged`.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() =>
    reject('installation.backup-unreadable', { folder }),
  );
  const found = parsed(text, folder);
  if (found.format > FORMAT) reject('installation.backup-too-new', { format: found.format, known: FORMAT });
  const known = new Set(CONTENTS.map(({ name }) => name));
  for (const { table, file, bytes, sha256 } of found.parts) {
    const path = join(folder, file);
    const size = await stat(path).catch(() => undefined);
    const whole =
      known.has(table) && file === fileName(table) && size?.size === bytes && (await hashOfFile(path)) === sha256;
    if (!whole) reject('installation.backup-damaged', { file });
  }
  return found;
}

function parsed(text: string, folder: string): Manifest {
  try {
    const value: unknown = JSON.parse(text);
    if (Value.Check(manifest, value)) return value;
  } catch {
    // falls through: neither JSON nor ours
  }
  reject('installation.backup-unreadable', { folder });
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
