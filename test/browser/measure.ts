// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { median, quantile } from '../bench/measure/statistics.js';
import { chromiumHere, closeBrowser, open, url } from './support/browser.js';
import startShared from './support/server.js';
import stop from './support/stop.js';

/* `npm run bench:web`: load, and the time from an act to what it shows, in a real Chromium against the demo. */

const ROUNDS = 9;

interface Figure {
  what: string;
  unit: 'ms';
  median: number;
  p90: number;
  rounds: number;
}

/** From the start of an act until the browser has painted twice after what it leads to is there. */
async function timed(page: Page, act: () => Promise<unknown>, shows: string): Promise<number> {
  const began = performance.now();
  await act();
  await page.waitForSelector(shows);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return performance.now() - began;
}

/** From the event itself until the next paint, as the browser sees it. */
const paints = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { longest: number[] }).longest.splice(0));

async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest: number[] = [];
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => longest.push(duration))).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
}

const figure = (what: string, values: number[]): Figure => ({
  what,
  unit: 'ms',
  median: Math.round(median(values)),
  p90: Math.round(quantile(values, 0.9)),
  rounds: values.length,
});

async function loads(): Promise<Figure[]> {
  const [first, repeated]: [number[], number[]] = [[], []];
  const { page: signedIn } = await open('/laget');
  const storageState = await signedIn.context().storageState();
  await signedIn.context().close();
  for (let round = 0; round < ROUNDS; round++) {
    const context = await (await chromiumHere()).newContext({ storageState, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    for (const into of [first, repeated])
      into.push(await timed(page, () => page.goto(`${url()}/laget`), 'table.areas tbody tr'));
    await context.close();
  }
  return [
    figure('Läget, first load (nothing kept) until its figures are painted', first),
    figure('Läget, loaded again (files kept)', repeated),
  ];
}

interface Act {
  what: string;
  at: string;
  ready: string;
  act: (page: Page) => Promise<unknown>;
  shows: string;
}

const ACTS: Act[] = [
  {
    what: 'sorting the risk register',
    at: '/arbete/risker',
    ready: '.data-table tbody tr',
    act: (page) => page.locator('.data-table thead button').first().click(),
    shows: 'th[aria-sort=ascending], th[aria-sort=descending]',
  },
  {
    what: 'opening a risk',
    at: '/arbete/risker',
    ready: '.data-table tbody tr',
    act: (page) => page.locator('.data-table tbody a').first().click(),
    shows: '.history li',
  },
  {
    what: 'ticking a measure in what-if',
    at: '/uppfoljning/luckor?niva=3',
    ready: '.data-table tbody input[type=checkbox]',
    act: (page) => page.locator('.data-table tbody input[type=checkbox]').first().click(),
    shows: '.what-if',
  },
  {
    what: 'opening the palette',
    at: '/laget',
    ready: 'table.areas tbody tr',
    act: (page) => page.keyboard.press('Control+k'),
    shows: '[role=dialog] input',
  },
  {
    what: 'going from Läget to the model',
    at: '/laget',
    ready: 'table.areas tbody tr',
    act: (page) => page.click('nav a >> text=Modellen'),
    shows: '.model-area tbody tr',
  },
  {
    what: 'changing the language',
    at: '/laget',
    ready: 'table.areas tbody tr',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('english');
      await page.getByRole('menuitem', { name: 'English' }).first().click();
    },
    shows: 'h1 >> text=Overview',
  },
];

async function acts(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, at, ready, act, shows } of ACTS) {
    const [whole, next]: [number[], number[]] = [[], []];
    const { page } = await open('/laget');
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(() => localStorage.removeItem('trappan-language'));
      await page.context().clearCookies({ name: 'trappan-language' });
      await page.goto(url() + at);
      await page.waitForSelector(ready);
      await page.waitForLoadState('networkidle');
      await observe(page);
      whole.push(await timed(page, () => act(page), shows));
      next.push(Math.max(0, ...(await paints(page))));
    }
    await page.context().close();
    figures.push(figure(`${what}, until it is shown`, whole), figure(`${what}, interaction to next paint`, next));
  }
  return figures;
}

/** What the page loads before anything is chosen. */
function firstLoad(): { kB: number; files: number } {
  const html = readFileSync('dist/web/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/web${path}`)).length, 0);
  return { kB: Math.round(bytes / 1_000), files: scripts.length };
}

async function main(): Promise<void> {
  await startShared();
  try {
    const figures = [...(await loads()), ...(await acts())];
    const size = firstLoad();
    const version = (await chromiumHere()).version();
    const machine = {
      processors: cpus().length,
      model: cpus()[0]?.model ?? '',
      node: process.version,
      chromium: version,
    };
    const rows = figures.map(({ what, median: middle, p90, rounds }) => `| ${what} | ${middle} | ${p90} | ${rounds} |`);
    writeFileSync('docs/performance-web.json', `${JSON.stringify({ machine, firstLoad: size, figures }, null, 2)}\n`);
    writeFileSync(
      'docs/performance-web.md',
      `# Performance of the web application

Written by \`npm run bench:web\`; do not edit by hand. The same figures as data: [performance-web.json](performance-web.json).

${machine.processors} × ${machine.model}, Node ${machine.node}, Chromium ${machine.chromium}, server and browser on one machine, with the demo.

First load: ${size.kB} kB of JavaScript (gzip) in ${size.files} files; at most 250 kB is checked by \`.ci/run\`. Charts are loaded when one is shown.

| What | Median, ms | 90 %, ms | Rounds |
| ---- | ---------: | -------: | -----: |
${rows.join('\n')}

"Until it is shown" includes the server's answer and the driver's own time. "Interaction to next paint" is the longest event of the act as the browser measures it, in steps of 8 ms; 0 is below 16 ms.
`,
    );
    console.log(rows.join('\n'));
  } finally {
    await closeBrowser();
    await stop();
  }
}

await main();
