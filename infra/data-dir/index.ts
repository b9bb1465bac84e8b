// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explained, noRights, StartFailure } from '#infra/failure';
import { type Account, serverAccount } from './account.js';
import { checkout } from './checkout.js';
import { canEnter } from './reach.js';

export * from './account.js';
export * from './checkout.js';
export * from './reach.js';

/** Where data and copies of the server's programs go when an unprivileged account cannot enter the checkout. */
export const SYSTEM_FOLDER = '/var/lib/trappan';

export interface DataDirectory {
  path: string;
  /** The account that PostgreSQL runs as there; undefined: we ourselves. */
  account: Account | undefined;
}

/** Where the installation that this code is in keeps its data, without touching it. */
export function locateData(): DataDirectory {
  // A PostgreSQL of one's own needs no account here.
  const account = process.env.DATABASE_URL ? undefined : serverAccount();
  return dataOf(checkout(), account, process.env.TRAPPAN_DATA);
}

/**
 * The rule: TRAPPAN_DATA, else `.trappan` in the checkout, else, where the unprivileged account could not reach that, a
 * folder of its own under /var/lib/trappan. Two clones never share one.
 */
export function dataOf(root: string, account?: Account, given?: string): DataDirectory {
  if (given) return { path: resolve(given), account };
  if (!account || canEnter(account, root)) return { path: join(root, '.trappan'), account };
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return { path: join(SYSTEM_FOLDER, name), account };
}

/** Makes the folder where it is missing. Others may pass through where PostgreSQL runs under another account. */
export function prepareData(data: DataDirectory = locateData()): DataDirectory {
  const { path, account } = data;
  try {
    if (path.startsWith(SYSTEM_FOLDER)) prepareSystemFolder();
    if (mkdirSync(path, { recursive: true })) chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    refuseForeign(path);
  } catch (error) {
    throw explained(error, path);
  }
  if (account && !canEnter(account, path)) {
    throw new StartFailure(
      'start.no-rights',
      `PostgreSQL runs as "${account.name}" here, and that account cannot enter ${path}.`,
      'Let TRAPPAN_DATA name a folder that every account may enter, or leave it unset.',
    );
  }
  return data;
}

/** The folder for all clones; names in it must not have been taken beforehand by somebody else. */
export function prepareSystemFolder(folder = SYSTEM_FOLDER): void {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) throw noRights(folder);
}

/** A folder of another user is left alone: PostgreSQL could not read it, and mixed owners hinder the next start. */
export function refuseForeign(path: string, owner = process.getuid?.()): void {
  if (!existsSync(path) || owner === undefined || statSync(path).uid === owner) return;
  throw new StartFailure(
    'start.data-of-another-user',
    `The data in ${path} belong to another user (id ${statSync(path).uid}, not ${owner}).`,
    `Start as that user, hand the folder over (chown -R ${owner} ${path}), or let TRAPPAN_DATA name another folder.`,
  );
}
