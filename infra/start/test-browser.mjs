// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from './build.mjs';
import { end } from './fail.mjs';
import { install, requireNode } from './install.mjs';
import { count, summary } from './report.mjs';

/* `npm run test:browser`: the flows in a real Chromium, against a server of its own on a fresh data directory. */

const root = join(import.meta.dirname, '../..');
const report = join(root, 'tmp/reports/browser.json');

const found = () =>
  [process.env.CHROMIUM_PATH, ...['chromium', 'chromium-browser', 'google-chrome'].flatMap(onPath)].find(
    (path) => path && existsSync(path),
  );
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/** Chromium of this computer; on Debian, as root, it is installed when missing. */
function chromium() {
  const before = found();
  if (before || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return before;
  console.log('Installing Chromium …');
  const run = (...words) => spawnSync('apt-get', words, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return found();
}

try {
  requireNode();
  install(root, console.log);
  build(root, console.log);
  mkdirSync(join(root, 'tmp/reports'), { recursive: true });
  rmSync(report, { force: true });
  const path = chromium();
  if (!path) {
    console.error('Chromium is missing. Install it (Debian: apt-get install chromium), or name it in CHROMIUM_PATH.');
    console.log(summary({ passed: 0, failed: 1 }));
    process.exit(1);
  }
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--config', 'test/browser/jest.config.mjs', '--json', `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, [jest, ...options, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH: path },
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  const result = count(report);
  console.log(summary(result));
  process.exitCode = status === 0 && result.failed === 0 ? 0 : 1;
} catch (error) {
  end(error);
}
