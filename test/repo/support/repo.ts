// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(__dirname, '../../..');

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const exists = (path: string): boolean => existsSync(join(ROOT, path));

/** Every file of the repository that is not ignored, as paths from its root; a file deleted but not committed is left out. */
export function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && exists(path));
}

/** A tree of its own outside the repository, with our packages and the named configuration files, and `planted` in it. */
export function plant(configuration: string[], planted: Record<string, string>): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'trappan-repo-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const contents = Object.fromEntries(configuration.map((path) => [path, read(path)]));
  for (const [path, text] of Object.entries({ ...contents, ...planted })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
