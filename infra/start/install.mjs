// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, Failure } from './fail.mjs';

const OLDEST_NODE = [20, 19];

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Failure(
    'start.node-too-old',
    `Node ${version} is too old; Trappan needs ${OLDEST_NODE.join('.')} or later.`,
    'Install a newer Node.js and start again.',
  );
}

/** Installs the packages where they are missing or the lock file names others. */
export function install(root, say) {
  if (isInstalled(root)) return;
  say('Installing packages (half a minute or so) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...first] = npm;
  // Told to be silent (npm run -s) npm would hand that down, and say nothing of why it failed.
  const arguments_ = [...first, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, error, stdout, stderr } = spawnSync(program, arguments_, {
    cwd: root,
    env: process.env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  const failure = {
    code: 'start.install-failed',
    message: 'The packages could not be installed. npm says:',
    remedy: 'See that this machine reaches its package registry (npm ping), and start again.',
  };
  throw explain(`${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`, failure, root);
}

/** npm notes what it has installed; a broken-off installation leaves no such note. */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted) throw new Failure('start.incomplete', `${root} is not a whole copy of Trappan.`, 'Clone it again.');
  return Boolean(present) && Object.entries(wanted).every(([path, entry]) => fits(path, entry, present));
}

function fits(path, { version, optional, devOptional, link }, present) {
  if (path === '' || link) return true;
  const found = present[path];
  return found ? found.version === version : Boolean(optional ?? devOptional);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
