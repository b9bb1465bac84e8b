// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exists } from './process.js';

/** What a server writes about itself into its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** The server that runs on this folder, if one does. A file that a dead server left behind is removed. */
export function postmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  const lines = linesOf(file);
  if (!lines) return undefined;
  const pid = Math.abs(Number(lines[0]));
  if (serves(pid, cluster)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  // The id may belong to somebody else by now, and PostgreSQL would then take the file for a living server's.
  rmSync(file, { force: true });
  return undefined;
}

function linesOf(file: string): string[] | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines[0] === '' ? undefined : lines;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A server works in its data folder; where the system does not show that, any process with the id is taken for it. */
function serves(pid: number, cluster: string): boolean {
  if (!exists(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return true;
  }
}
