// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Resident memory in MB. PSS divides a page that several processes share between them; RSS counts it in each. */
export interface Memory {
  pss: number;
  rss: number;
}

/** Linux tells; elsewhere there is nothing to read it from. */
export const canTellMemory = (): boolean => existsSync(`/proc/${process.pid}/smaps_rollup`);

export function memoryOf(pids: readonly number[]): Memory {
  const all = pids.map(ofProcess);
  const sum = (kind: keyof Memory): number => all.reduce((total, memory) => total + memory[kind], 0);
  return { pss: sum('pss'), rss: sum('rss') };
}

function ofProcess(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024;
  return { pss: field('Pss'), rss: field('Rss') };
}

/** A process and all that it started, as the server with its workers. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name);
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const family = [pid];
  for (const member of family) {
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  }
  return family;
}

function parentOf(pid: string): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
