// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { end } from './fail.mjs';
import { install, requireNode } from './install.mjs';
import { count, summary } from './report.mjs';

/* `npm test`: everything that needs no browser. `--deep` runs the property tests with more and larger cases. */

const root = join(import.meta.dirname, '../..');
const report = join(root, 'tmp/reports/jest.json');

try {
  requireNode();
  install(root, console.log);
  build(root, console.log);
  mkdirSync(join(root, 'tmp/reports'), { recursive: true });
  rmSync(report, { force: true });
  const [deep, given] = [process.argv.includes('--deep'), process.argv.slice(2).filter((word) => word !== '--deep')];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--json', `--outputFile=${report}`, ...given], {
    cwd: root,
    env: { ...process.env, ...(deep ? { TRAPPAN_DEEP: '1' } : {}) },
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  const result = count(report);
  console.log(summary(result));
  process.exitCode = status === 0 && result.failed === 0 ? 0 : 1;
} catch (error) {
  end(error);
}
