// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { end } from './fail.mjs';
import { install, requireNode } from './install.mjs';

/* `npm start` on a fresh clone: nothing is installed when this begins, so it uses what comes with Node alone. */

const root = join(import.meta.dirname, '../..');

try {
  requireNode();
  install(root, console.log);
  build(root, console.log);
  const { run } = await import(pathToFileURL(join(root, 'dist/infra/start/run.js')).href);
  await run();
} catch (error) {
  end(error);
}
