// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs';

export default async function stop() {
  const { child, folder } = globalThis.__trappan;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
