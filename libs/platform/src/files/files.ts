// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { inOrganisation } from '#libs/event-store';
import { reject } from '#libs/kernel';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface StoredFile {
  fileId: string;
  name: string;
  sha256: string;
}

/** Keeps a file as evidence. The same bytes under the same name give the file that is there. */
export async function storeFile(
  pool: Pool,
  owner: { organisationId: string; personId: string },
  file: { name: string; bytes: Buffer },
): Promise<StoredFile> {
  if (file.bytes.length === 0) reject('platform.file-empty', { name: file.name });
  if (file.bytes.length > MAX_FILE_BYTES) reject('platform.file-too-large', { name: file.name, megabytes: 20 });
  const name = cleanName(file.name);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return inOrganisation(pool, owner.organisationId, async (sql) => {
    const known = await sql.query<{ file_id: string }>(
      'SELECT file_id FROM platform.file WHERE organisation_id = $1 AND sha256 = $2 AND name = $3',
      [owner.organisationId, sha256, name],
    );
    if (known.rows[0]) return { fileId: known.rows[0].file_id, name, sha256 };
    const fileId = v7();
    await sql.query(
      'INSERT INTO platform.file (organisation_id, file_id, name, sha256, bytes, uploaded_by) VALUES ($1, $2, $3, $4, $5, $6)',
      [owner.organisationId, fileId, name, sha256, file.bytes, owner.personId],
    );
    return { fileId, name, sha256 };
  });
}

/** A file of the organisation; undefined when there is none. */
export function readFile(
  pool: Pool,
  organisationId: string,
  fileId: string,
): Promise<(StoredFile & { bytes: Buffer }) | undefined> {
  return inOrganisation(pool, organisationId, async (sql) => {
    const found = await sql.query<StoredFile & { bytes: Buffer }>(
      'SELECT file_id AS "fileId", name, sha256, bytes FROM platform.file WHERE organisation_id = $1 AND file_id = $2',
      [organisationId, fileId],
    );
    return found.rows[0];
  });
}

/** Evidence files for contexts, which do not touch the database themselves. */
export class Files {
  constructor(private readonly pool: Pool) {}

  store(
    owner: { organisationId: string; personId: string },
    file: { name: string; bytes: Buffer },
  ): Promise<StoredFile> {
    return storeFile(this.pool, owner, file);
  }

  /** Refuses `platform.file-unknown`, also for another organisation's file. */
  async read(organisationId: string, fileId: string): Promise<StoredFile & { bytes: Buffer }> {
    return (await readFile(this.pool, organisationId, fileId)) ?? reject('platform.file-unknown');
  }
}

/** The last part of a path, without characters that mean something to a file system or a header. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\u0000-\u001f\u007f"<>:|?*;]/g, '').trim();
  return (plain || 'fil').slice(-200);
}
