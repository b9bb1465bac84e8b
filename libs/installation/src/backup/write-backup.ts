// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { reject, Rejection } from '#libs/kernel';
import { type BackupTable, CONTENTS } from './contents.js';
import { type BackupPart, fileName, FORMAT, MANIFEST, type Manifest } from './manifest.js';

/** What a backup consists of, counted for its progress. */
export const BACKUP_PARTS = CONTENTS.length;

export type BackupProgress = (table: string, rows: number) => void;

/**
 * Writes the log, accounts, persons and files of all organisations into a new folder (0700), from one picture of the
 * database while everybody goes on working. The folder appears when it is whole. Refuses
 * `installation.backup-exists` when the folder is there already, and `installation.backup-running` while another one is
 * being written, whichever process writes it.
 */
export async function writeBackup(
  ownerUrl: string,
  folder: string,
  onProgress: BackupProgress = () => undefined,
): Promise<Manifest> {
  const partial = `${folder}.partial`;
  if (await stat(folder).catch(() => undefined)) reject('installation.backup-exists', { folder });
  const owner = new Client({ connectionString: ownerUrl, application_name: 'trappan backup' });
  try {
    await owner.connect();
    await refuseSecond(owner);
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true, mode: 0o700 });
    const manifest = await copyAll(owner, partial, onProgress);
    await writeFile(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await rename(partial, folder);
    return manifest;
  } catch (error) {
    const running = error instanceof Rejection && error.code === 'installation.backup-running';
    if (!running) await rm(partial, { recursive: true, force: true });
    throw error;
  } finally {
    await owner.end().catch(() => undefined);
  }
}

/** Any number that nobody else locks by. */
const LOCK = 4_480_176_401;

/** The lock goes with the connection, so that a process that dies lets it go. */
async function refuseSecond(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [LOCK]);
  if (!rows[0]!.alone) reject('installation.backup-running');
}

async function copyAll(owner: Client, folder: string, onProgress: BackupProgress): Promise<Manifest> {
  await owner.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const organisations = await organisationsOf(owner);
  const parts: BackupPart[] = [];
  for (const table of CONTENTS) {
    parts.push(await copyTable(owner, table, organisations, folder));
    onProgress(table.name, parts.at(-1)!.rows);
  }
  await owner.query('COMMIT');
  return { format: FORMAT, createdAt: new Date(Date.now()).toISOString(), organisations, parts };
}

/** All organisations of the log; only the log reader's role sees them at once. */
async function organisationsOf(owner: Client): Promise<string[]> {
  await owner.query('SET LOCAL ROLE trappan_reader');
  const { rows } = await owner.query<{ id: string }>(
    'SELECT DISTINCT organisation_id::text AS id FROM es.events ORDER BY 1',
  );
  await owner.query('RESET ROLE');
  return rows.map(({ id }) => id);
}

async function copyTable(
  owner: Client,
  table: BackupTable,
  organisations: string[],
  folder: string,
): Promise<BackupPart> {
  const file = fileName(table.name);
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const rowsIn = new PassThrough();
  const written = pipeline(rowsIn, createGzip(), counted, createWriteStream(join(folder, file), { mode: 0o600 }));
  const rows = await Promise.all([copyRows(owner, table, organisations, rowsIn), written]).then(([count]) => count);
  return { table: table.name, file, rows, bytes, sha256: hash.digest('hex') };
}

/** Row-level security binds the owner too: an organisation's rows come out while it is set. */
async function copyRows(owner: Client, table: BackupTable, organisations: string[], target: Writable): Promise<number> {
  let rows = 0;
  const select = `SELECT ${table.columns.join(', ')} FROM ${table.name}`;
  try {
    if (!table.tenant) rows = await copyQuery(owner, `${select} ORDER BY ${table.order}`, target);
    for (const organisation of table.tenant ? organisations : []) {
      await owner.query(`SELECT set_config('app.organisation', $1, true)`, [organisation]);
      const own = `${select} WHERE organisation_id = '${organisation}' ORDER BY ${table.order}`;
      rows += await copyQuery(owner, own, target);
    }
    target.end();
  } catch (error) {
    target.destroy(error as Error);
    throw error;
  }
  return rows;
}

async function copyQuery(owner: Client, query: string, target: Writable): Promise<number> {
  const stream = owner.query(copyTo(`COPY (${query}) TO STDOUT`));
  await pipeline(stream, target, { end: false });
  return stream.rowCount;
}
