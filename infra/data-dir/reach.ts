// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './account.js';

const READ = 4;
const ENTER = 1;

/** Whether an account may enter a folder from the root of the file system down; access lists are not considered. */
export function canEnter(account: Account, folder: string): boolean {
  const parent = dirname(folder);
  return allowed(account, folder, ENTER) && (parent === folder || canEnter(account, parent));
}

/** Whether an account that is in its folder may read a file, or execute it. */
export const canRead = (account: Account, path: string): boolean => allowed(account, path, READ);
export const canExecute = (account: Account, path: string): boolean => allowed(account, path, READ | ENTER);

function allowed({ uid, gid }: Account, path: string, wanted: number): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
