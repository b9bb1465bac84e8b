// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { end } from './fail.mjs';
import { install, requireNode } from './install.mjs';
import { goBack } from './where.mjs';

/* `npm run -s trappan -- <command>`: standard output belongs to the command. */

const root = join(import.meta.dirname, '../..');

try {
  requireNode();
  install(root, console.error);
  build(root, () => undefined);
  goBack();
  await import(pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href);
} catch (error) {
  end(error);
}
