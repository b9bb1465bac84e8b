// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

/** A running process under a name that no later process can bear: id and, where Linux tells it, time of birth. */
export const ourselves = (): string => named(process.pid);

/** Whether the process with that name still runs. */
export function lives(name: string): boolean {
  const pid = Number(name.split(':')[0]);
  return exists(pid) && (name === named(pid) || !name.includes(':'));
}

/** Whether a process with that id runs; one that has ended and only waits for its parent to notice does not. */
export function exists(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return fields(pid)[0] !== 'Z';
}

function named(pid: number): string {
  const birth = fields(pid)[19];
  return birth ? `${pid}:${birth}` : String(pid);
}

/** What Linux says of a process, from its state on; nothing elsewhere. */
function fields(pid: number): string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop() ?? '').split(' ');
  } catch {
    return [];
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until there is an answer; undefined when the time is out. */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined, ms: number): Promise<T | undefined> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await sleep(15);
  }
}
