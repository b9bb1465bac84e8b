// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canEnter,
  canRead,
  checkout,
  dataOf,
  prepareData,
  refuseForeign,
  serverAccount,
  SYSTEM_FOLDER,
} from './index.js';

const postgres = { name: 'postgres', uid: 4711, gid: 4711 };
const root = process.getuid?.() === 0;

describe('where the data lie', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trappan-data-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is .trappan in the checkout', () => {
    expect(dataOf(folder)).toEqual({ path: join(folder, '.trappan'), account: undefined });
    expect(dataOf(folder, postgres)).toEqual({ path: join(folder, '.trappan'), account: postgres });
  });

  it('is what TRAPPAN_DATA names', () => {
    expect(dataOf(folder, postgres, '/srv/data').path).toBe('/srv/data');
  });

  it('is a folder of its own for each clone where the account of PostgreSQL cannot enter the checkout', () => {
    const [one, two] = ['one', 'two'].map((name) => join(folder, 'closed', name));
    for (const clone of [one, two]) mkdirSync(clone, { recursive: true });
    chmodSync(join(folder, 'closed'), 0o700);
    const [first, second] = [dataOf(one, postgres), dataOf(two, postgres)];
    expect(first.path).toMatch(new RegExp(`^${SYSTEM_FOLDER}/[0-9a-f]{16}$`));
    expect(first.path).toBe(dataOf(one, postgres).path);
    expect(first.path).not.toBe(second.path);
  });

  it('is closed to others, whatever the umask', () => {
    const { path } = prepareData({ path: join(folder, 'data'), account: undefined });
    expect(statSync(path).mode & 0o777).toBe(root ? 0o711 : 0o700);
  });

  it('keeps the rights of a folder that was there', () => {
    const path = join(folder, 'mine');
    mkdirSync(path, { mode: 0o750 });
    prepareData({ path, account: undefined });
    expect(statSync(path).mode & 0o777).toBe(0o750);
  });

  it('is refused where another user owns it, with both ways out', () => {
    const { uid } = statSync(folder);
    expect(() => refuseForeign(folder, uid)).not.toThrow();
    expect(() => refuseForeign(folder, uid + 1)).toThrow(
      expect.objectContaining({
        code: 'start.data-of-another-user',
        remedy: expect.stringMatching(/chown -R \d+ .*TRAPPAN_DATA/) as string,
      }),
    );
  });

  it('is refused where the account of PostgreSQL cannot enter', () => {
    chmodSync(folder, 0o700);
    expect(() => prepareData({ path: join(folder, 'data'), account: postgres })).toThrow(
      expect.objectContaining({ code: 'start.no-rights' }),
    );
  });

  it('belongs to the checkout that this code is in', () => {
    expect(statSync(join(checkout(), 'package-lock.json')).isFile()).toBe(true);
  });
});

describe('the account of PostgreSQL', () => {
  it('is ours unless we are root', () => {
    expect(serverAccount(() => postgres, false)).toBeUndefined();
  });

  it('is postgres, else nobody, when we are root', () => {
    const nobody = { name: 'nobody', uid: 65534, gid: 65534 };
    expect(serverAccount((name) => (name === 'nobody' ? nobody : postgres), true)).toEqual(postgres);
    expect(serverAccount((name) => (name === 'nobody' ? nobody : undefined), true)).toEqual(nobody);
  });

  it('is asked for when root has none to become', () => {
    expect(() => serverAccount(() => undefined, true)).toThrow(expect.objectContaining({ code: 'start.no-account' }));
  });
});

describe('the rights of an account', () => {
  it('follow owner, group and others, and every folder on the way', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trappan-reach-'));
    const { uid, gid } = statSync(folder);
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    chmodSync(inner, 0o755);
    chmodSync(folder, 0o710);
    const of = (user: number, group: number) => canEnter({ name: '', uid: user, gid: group }, inner);
    expect([of(uid, gid), of(uid + 1, gid), of(uid + 1, gid + 1)]).toEqual([true, true, false]);
    expect(canRead({ name: '', uid: uid + 1, gid }, folder)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
