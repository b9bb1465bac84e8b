// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postmaster } from './postmaster-pid.js';
import { exists, lives, ourselves, sleep } from './process.js';
import { alone, leave, note } from './users.js';

/** The id of a process that has just ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('several processes on one server', () => {
  let data: string;

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'trappan-users-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('the last one to leave is told so', () => {
    note(data);
    writeFileSync(join(data, 'postgres-users', String(process.ppid)), '');
    expect(leave(data)).toBe(false);
    rmSync(join(data, 'postgres-users', String(process.ppid)));
    note(data);
    expect(leave(data)).toBe(true);
  });

  it('one that was killed counts for nothing', () => {
    note(data);
    writeFileSync(join(data, 'postgres-users', `${ended()}:123`), '');
    expect(leave(data)).toBe(true);
  });

  it('start and stop one at a time', async () => {
    const seen: string[] = [];
    const work = (name: string) => () => {
      seen.push(`${name} begins`);
      return sleep(40).then(() => seen.push(`${name} ends`));
    };
    await Promise.all([alone(data, work('a')), alone(data, work('b'))]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('do not wait for one that was killed at it', async () => {
    writeFileSync(join(data, 'postgres.lock'), `${ended()}:123`);
    expect(await alone(data, () => Promise.resolve('done'))).toBe('done');
    expect(existsSync(join(data, 'postgres.lock'))).toBe(false);
  });

  it('do not wait for one that died before it could say who it was', async () => {
    const file = join(data, 'postgres.lock');
    writeFileSync(file, '');
    utimesSync(file, 0, 0);
    expect(await alone(data, () => Promise.resolve('done'))).toBe('done');
  });

  it('give the place free when the work fails', async () => {
    await expect(alone(data, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await alone(data, () => Promise.resolve('done'))).toBe('done');
  });
});

describe('a process', () => {
  it('is known by more than its id, which another one may bear later', () => {
    expect(lives(ourselves())).toBe(true);
    expect(lives(`${process.pid}:1`)).toBe(false);
    expect(exists(ended())).toBe(false);
    expect(exists(0)).toBe(false);
  });
});

describe('the file of a running server', () => {
  it('is removed when the server is gone and its id belongs to another program', () => {
    const cluster = mkdtempSync(join(tmpdir(), 'trappan-pid-'));
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n\n\n\nready\n`);
    if (process.platform === 'linux') {
      expect(postmaster(cluster)).toBeUndefined();
      expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    }
    rmSync(cluster, { recursive: true });
  });
});
