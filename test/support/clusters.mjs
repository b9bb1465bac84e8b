// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of test runs are `<prefix><pid of the run>-<random>`. */
export const PREFIX = 'trappan-test-';

const lives = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Stops every server in a run's folder and removes it. What belongs to another user is left alone. */
export async function discard(folder, { unlessOwnerLives = false } = {}) {
  const owner = Number(folder.split(PREFIX)[1]?.split('-')[0]);
  if (unlessOwnerLives && lives(owner)) return;
  try {
    for (const name of readdirSync(folder)) await end(join(folder, name, 'postgres/postmaster.pid'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM' && error.code !== 'ENOENT') throw error;
  }
}

async function end(file) {
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !lives(pid)) return;
  process.kill(pid, 'SIGQUIT');
  for (let waited = 0; existsSync(file) && lives(pid) && waited < 10_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
