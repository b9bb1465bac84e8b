// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAccount } from '#infra/data-dir';
import { acquirePostgres } from './index.js';

/** Runs `work` on a file system of the given size. Only root may make one: without that there is nothing to try it on. */
async function onSmallDisk(size: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-small-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder]).status === 0;
  try {
    if (mounted) await work(folder);
  } finally {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
}

describe('a full disk', () => {
  it.each(['1m', '20m', '38m'])('of %s is named as such, and nothing is left running', async (size) => {
    await onSmallDisk(size, async (folder) => {
      const data = { path: join(folder, 'data'), account: serverAccount() };
      await expect(acquirePostgres({ data })).rejects.toMatchObject({ code: 'start.disk-full' });
      const left = readdirSync(data.path).includes('postgres') ? readdirSync(join(data.path, 'postgres')) : [];
      expect(left).not.toContain('postmaster.pid');
    });
  });
});
