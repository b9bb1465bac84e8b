// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noRights, StartFailure } from '#infra/failure';

/** Of the two accounts inside the database: the one that made it, and the one that owns Trappan's tables. */
export interface Passwords {
  superuser: string;
  owner: string;
}

/** Reads the passwords, which only this user may; makes them where there is no database yet. */
export function passwords(data: string, hasCluster: boolean): Passwords {
  const file = join(data, 'postgres-passwords.json');
  if (!existsSync(file)) {
    if (hasCluster) throw missing(file);
    const made = { superuser: randomBytes(24).toString('base64url'), owner: randomBytes(24).toString('base64url') };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  } catch (error) {
    throw error instanceof SyntaxError ? missing(file) : noRights(file);
  }
}

const missing = (file: string): StartFailure =>
  new StartFailure(
    'start.password-missing',
    `The database is there, but not its passwords in ${file}.`,
    'Put the file back from a copy, or move the whole data folder away and restore a backup into a new one.',
  );
