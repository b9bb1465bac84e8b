// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discard, PREFIX } from './clusters.mjs';

/** A folder for the run's database; whichever test first needs it starts it there. Leftovers of killed runs are removed. */
export default async function setup() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    await discard(join(tmpdir(), name), { unlessOwnerLives: true });
  }
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  process.env.TRAPPAN_TEST_CLUSTERS = folder;
}
