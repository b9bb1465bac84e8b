// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFileIn, readKeyFile, sameSecret } from './key-file.js';

describe('the key file', () => {
  const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'trappan-key-'));

  it('is made once, for its owner alone, and kept', async () => {
    const dataDir = await folder();
    const key = await readKeyFile(dataDir);
    expect(key).toMatch(/^[\w-]{43}$/);
    expect((await stat(keyFileIn(dataDir))).mode & 0o777).toBe(0o600);
    expect(await readKeyFile(dataDir)).toBe(key);
    expect((await readFile(keyFileIn(dataDir), 'utf8')).trim()).toBe(key);
  });

  it('is closed to others again where somebody opened it, and refused when it holds no key', async () => {
    const dataDir = await folder();
    await readKeyFile(dataDir);
    await chmod(keyFileIn(dataDir), 0o644);
    await readKeyFile(dataDir);
    expect((await stat(keyFileIn(dataDir))).mode & 0o777).toBe(0o600);
    await writeFile(keyFileIn(dataDir), 'short');
    await expect(readKeyFile(dataDir)).rejects.toThrow(/holds no key/);
  });

  it('is compared as a whole', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abcd')).toBe(false);
  });
});
