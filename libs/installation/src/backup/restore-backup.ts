// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { reject } from '#libs/kernel';
import { CONTENTS } from './contents.js';
import { type BackupPart, type Manifest, readManifest } from './manifest.js';
import type { BackupProgress } from './write-backup.js';

/**
 * Puts a backup into an empty, migrated installation, all or nothing: every event with its original epoch, tx, position
 * and recorded time. New events come in an epoch after the restored ones. Read models follow when the log reader next
 * runs. Refuses `installation.not-empty` and a backup that is not whole (see `readManifest`).
 */
export async function restoreBackup(
  ownerUrl: string,
  folder: string,
  onProgress: BackupProgress = () => undefined,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const owner = new Client({ connectionString: ownerUrl, application_name: 'trappan restore' });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query(`LOCK TABLE ${CONTENTS.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`);
    for (const { name } of CONTENTS) await owner.query(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
    await refuseUnlessEmpty(owner);
    for (const part of manifest.parts) await copyPart(owner, folder, part, onProgress);
    await continueAfter(owner);
    for (const { name, tenant } of CONTENTS)
      if (tenant) await owner.query(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
    await owner.query('COMMIT');
    return manifest;
  } finally {
    await owner.end().catch(() => undefined);
  }
}

async function refuseUnlessEmpty(owner: Client): Promise<void> {
  for (const { name } of CONTENTS) {
    const { rowCount } = await owner.query(`SELECT FROM ${name} LIMIT 1`);
    if (rowCount) reject('installation.not-empty', { table: name });
  }
}

async function copyPart(owner: Client, folder: string, part: BackupPart, onProgress: BackupProgress): Promise<void> {
  const { columns } = CONTENTS.find(({ name }) => name === part.table)!;
  const stream = owner.query(copyFrom(`COPY ${part.table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(createReadStream(join(folder, part.file)), createGunzip(), stream);
  if (stream.rowCount !== part.rows) reject('installation.backup-damaged', { file: part.file });
  onProgress(part.table, part.rows);
}

/** Positions go on after the restored ones, and the epoch is raised: this cluster's transaction numbers are its own. */
async function continueAfter(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ position: string | null; epoch: number | null }>(
    'SELECT max(position) AS position, max(epoch)::int AS epoch FROM es.events',
  );
  const { position, epoch } = rows[0]!;
  if (position === null || epoch === null) return;
  await owner.query(`SELECT setval(pg_get_serial_sequence('es.events', 'position'), $1::bigint)`, [position]);
  await owner.query(`ALTER TABLE es.events ALTER COLUMN epoch SET DEFAULT ${epoch + 1}`);
}
