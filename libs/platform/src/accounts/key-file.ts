// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSecret, secretHash } from './passwords.js';

export const keyFileIn = (dataDir: string): string => join(dataDir, 'key');

/**
 * The secret by which commands at this machine's shell act as the local administrator. Made on first use; only the
 * account that runs the installation can read it.
 */
export async function readKeyFile(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = keyFileIn(dataDir);
  try {
    const handle = await open(file, 'wx', 0o600);
    const key = newSecret();
    await handle.writeFile(`${key}\n`);
    await handle.close();
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await chmod(file, 0o600);
  const key = (await readFile(file, 'utf8')).trim();
  if (key.length < 40) throw new Error(`${file} holds no key. Remove it; a new one is made at the next start.`);
  return key;
}

export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(secretHash(a), secretHash(b));
