// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, explain } from './fail.mjs';

const FOLDERS = ['apps', 'libs', 'infra', 'test'];
/** What the web application takes in besides: the guides that it shows, and their pictures. */
const READ = ['docs/guide', 'docs/images'];
const NOT_COMPILED = [
  'apps/web/**',
  '**/*.browser-spec.ts',
  '**/*.spec.ts',
  '**/*.int-spec.ts',
  '**/*.e2e-spec.ts',
  '**/*.mjs',
  '**/*.cjs',
];
const ASSETS = new Set(['.json', '.sql', '.graphql', '.csv', '.xlsx', '.html', '.css', '.mjs']);
const NO_ASSETS = /^(?:test\/(?!support\/|bench\/)|infra\/start\/|apps\/web\/|libs\/api-client\/|docs\/)/;
const OF_WEB = /^(?:apps\/web|libs\/api-client|docs\/(?:guide|images))\//;

/** Compiles where a source has changed since the last time. `dist` is replaced as a whole, so nothing stale stays in it. */
export function build(root, say) {
  const folders = [...FOLDERS, ...READ].filter((folder) => existsSync(join(root, folder)));
  const sources = folders.flatMap((folder) => filesIn(root, folder));
  const state = fingerprint(root, ['package-lock.json', '.swcrc', 'infra/start/build.mjs', ...sources]);
  const dist = join(root, 'dist');
  if (stateOf(dist) === state) return;
  say('Building …');
  const unfinished = join(root, `dist.${process.pid}`);
  try {
    compile(root, unfinished);
    copyAssets(root, unfinished, sources);
    buildWeb(root, unfinished, sources);
    writeFileSync(join(unfinished, '.state'), state);
    replace(dist, unfinished);
  } catch (error) {
    throw explain(String(error.message), FAILURE, root);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const FAILURE = {
  code: 'start.build-failed',
  message: 'The sources could not be compiled. The compiler says:',
  remedy: 'See what you have changed (git status, git diff), and start again.',
};

function filesIn(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(root, path);
    return [path];
  });
}

function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function stateOf(dist) {
  const file = join(dist, '.state');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function compile(root, to) {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const options = ['-d', to, '--config-file', '.swcrc', '--ignore', NOT_COMPILED.join(','), '--quiet'];
  const arguments_ = [swc, ...folders, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Data, SQL and the like, which no compiler carries over. */
function copyAssets(root, to, sources) {
  for (const path of sources) {
    if (!ASSETS.has(extname(path)) || NO_ASSETS.test(path)) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(root, path), join(to, path));
  }
}

/** The web application; taken over from the last build when none of its sources has changed. */
function buildWeb(root, to, sources) {
  const own = sources.filter((path) => OF_WEB.test(path));
  if (own.length === 0) return;
  const state = fingerprint(root, ['package-lock.json', ...own]);
  const [before, web] = [join(root, 'dist/web'), join(to, 'web')];
  if (stateOf(before) === state) return cpSync(before, web, { recursive: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--config', 'apps/web/vite.config.ts', '--outDir', web, '--logLevel', 'error'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, ...options], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  writeFileSync(join(web, '.state'), state);
}

function replace(dist, unfinished) {
  const old = `${unfinished}.old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(unfinished, dist);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    build(join(import.meta.dirname, '../..'), () => undefined);
  } catch (error) {
    end(error);
  }
}
