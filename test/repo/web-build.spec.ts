// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '../..');
const MOST_BYTES = 250_000;

describe('the built web application', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trappan-web-'));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const options = ['build', '--config', 'apps/web/vite.config.ts', '--outDir', folder, '--logLevel', 'error'];
    const { status, stderr } = spawnSync(process.execPath, [vite, ...options], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const page = (): string => readFileSync(join(folder, 'index.html'), 'utf8');
  const first = (): string[] => [...page().matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

  it('loads at most 250 kB of script before anything is chosen', () => {
    const bytes = first().reduce((sum, path) => sum + gzipSync(text(path)).length, 0);
    console.info(`first load: ${Math.round(bytes / 1_000)} kB of script (gzip)`);
    expect(first().length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('loads the charts when one is shown, not before', () => {
    const isChart = (source: string): boolean => source.includes('zrender') || source.includes('echarts');
    expect(first().filter((path) => isChart(text(path)))).toEqual([]);
    expect(
      readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js') && isChart(text(`assets/${name}`))),
    ).not.toEqual([]);
  });

  it.each([
    ['reporting an incident on a phone', 'anmal.html'],
    ['answering requirements', 'anbud.html'],
  ])('loads at most 60 kB in all for %s, and every file stands in its page', (what, name) => {
    const files = [...text(name).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!);
    const bytes = [name, ...files].reduce((sum, path) => sum + gzipSync(text(path)).length, 0);
    console.info(`${what}: ${Math.round(bytes / 1_000)} kB (gzip)`);
    expect(bytes).toBeLessThanOrEqual(60_000);
    const scripts = files.filter((path) => path.endsWith('.js'));
    const imported = scripts.flatMap((path) =>
      [...text(path).matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => `assets/${file!}`),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(imported.filter((path) => !files.includes(path))).toEqual([]);
  });

  it.each(['index.html', 'anmal.html', 'anbud.html'])('has neither script nor style of its own in %s', (name) => {
    expect(text(name)).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(text(name)).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });
});
