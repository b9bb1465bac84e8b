// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from './fail.mjs';
import { install, isInstalled, requireNode } from './install.mjs';
import { count, summary } from './report.mjs';

describe('before anything is installed', () => {
  let root: string;
  const write = (path: string, content: object): void => writeFileSync(join(root, path), JSON.stringify(content));
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/needed': { version: '1.0.0' },
    'node_modules/of-another-system': { version: '2.0.0', optional: true },
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'trappan-install-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', { packages });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('an old Node is refused', () => {
    for (const version of ['18.20.8', '20.18.0']) {
      expect(() => requireNode(version)).toThrow(expect.objectContaining({ code: 'start.node-too-old' }));
    }
    for (const version of ['20.19.0', '22.0.0', '24.21.0']) expect(() => requireNode(version)).not.toThrow();
  });

  it('packages are missing on a fresh clone, and after an installation that was broken off', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('packages are there when npm has noted all of them, but for those of other systems', () => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/needed': { version: '1.0.0' } } });
    expect(isInstalled(root)).toBe(true);
  });

  it('packages are outdated when the lock names another version', () => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/needed': { version: '0.9.0' } } });
    expect(isInstalled(root)).toBe(false);
  });

  it('npm says why it failed, also where it was told to be silent', () => {
    const before = process.env.npm_config_loglevel;
    process.env.npm_config_loglevel = 'silent';
    try {
      expect(() => install(root, () => undefined)).toThrow(/npm error/);
    } finally {
      if (before === undefined) delete process.env.npm_config_loglevel;
      else process.env.npm_config_loglevel = before;
    }
  });

  it('a clone without its lock is not whole', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(() => isInstalled(root)).toThrow(expect.objectContaining({ code: 'start.incomplete' }));
  });
});

describe('a step that breaks off', () => {
  const failure = { code: 'start.build-failed', message: 'The compiler says:', remedy: 'Look.' };

  it.each([
    ['Error: ENOSPC: no space left on device, write', 'start.disk-full'],
    ['npm error code EACCES', 'start.no-rights'],
    ['Unexpected token', 'start.build-failed'],
  ])('that says "%s" is %s', (said, code) => {
    expect(explain(said, failure, '/clone')).toMatchObject({ code });
  });

  it('is shown with its last words', () => {
    expect(explain('Unexpected token in risk.ts', failure, '/clone').message).toContain('Unexpected token in risk.ts');
  });
});

describe('the closing line of the tests', () => {
  const file = join(tmpdir(), `trappan-report-${process.pid}.json`);
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  const counted = (changes: object): unknown => {
    writeFileSync(file, JSON.stringify({ ...report, ...changes }));
    return count(file);
  };
  afterAll(() => rmSync(file));

  it('says how many passed and failed', () => {
    expect(summary({ passed: 7, failed: 0 })).toBe('7 passed, 0 failed');
    expect(counted({})).toEqual({ passed: 7, failed: 0 });
  });

  it.each(['numFailedTests', 'numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'])(
    'counts %s as failed',
    (kind) => {
      expect(counted({ [kind]: 2 })).toEqual({ passed: 7, failed: 2 });
    },
  );

  it('fails where there is no report', () => {
    expect(count('/nowhere.json')).toEqual({ passed: 0, failed: 1 });
  });
});
