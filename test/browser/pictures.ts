// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser, open, url } from './support/browser.js';
import { answering } from './support/intercept.js';
import { routes, type Screen, screenOf } from './support/screens.js';
import startShared from './support/server.js';
import stop from './support/stop.js';

/* `npm run screenshots`: every screen with the demo, in light and dark, wide and narrow, written to docs/images. */

const FOLDER = 'docs/images';
const MOST_BYTES = 7_000_000;
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
];
const LOOKS = ['light', 'dark'] as const;

interface State extends Pick<Screen, 'name' | 'address'> {
  row: string;
  /** What is done on the page before the picture is taken. */
  then?: (page: Page) => Promise<unknown>;
}

const opened = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.waitForSelector('[role=dialog]');
};

/** What no address alone shows. */
const STATES: State[] = [
  { name: 'laget-tidigare', address: '/laget?per=2026-01-15', row: 'table.areas tbody tr' },
  { name: 'riskmatris', address: '/arbete/risker?visa=matris', row: '.matrix tbody button' },
  {
    name: 'tank-om',
    address: '/uppfoljning/luckor?niva=3',
    row: '.data-table tbody tr',
    then: (page) => page.getByRole('button', { name: 'Kryssa alla' }).click(),
  },
  { name: 'ga-till', address: '/laget', row: 'table.areas tbody tr', then: opened('Control+k') },
  { name: 'tangenter', address: '/laget', row: 'table.areas tbody tr', then: opened('?') },
  { name: 'tidpunkt', address: '/laget', row: 'table.areas tbody tr', then: opened('t') },
];

/** Nothing of the computer that the pictures are taken on is shown in them. */
const withoutFolders = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      node.textContent = (node.textContent ?? '').replace(/\/\S*?\/data(?![\w-])/g, '/srv/trappan/data');
    }
  });

async function take(page: Page, { name, address, row, then }: State, suffix: string): Promise<void> {
  await page.goto(url() + address);
  await page.waitForSelector(row);
  await page.waitForLoadState('networkidle');
  await then?.(page);
  await withoutFolders(page);
  // Fonts and the last chart are drawn; nothing blinks.
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 62 });
  await devtools.detach();
  writeFileSync(join(FOLDER, `${name}-${suffix}.webp`), Buffer.from(data, 'base64'));
}

async function takeAll(states: readonly State[]): Promise<string[]> {
  const missed: string[] = [];
  for (const viewport of WINDOWS)
    for (const colorScheme of LOOKS) {
      const { page } = await open('/laget', { viewport, colorScheme, reducedMotion: 'reduce' });
      await answering(page, 'answered');
      for (const state of states)
        await take(page, state, `${colorScheme}-${viewport.width}`).catch((error: Error) =>
          missed.push(`${state.name} ${colorScheme} ${viewport.width}: ${error.message.split('\n')[0]}`),
        );
      await page.context().close();
    }
  return missed;
}

async function main(): Promise<void> {
  await startShared();
  try {
    const screens = await Promise.all(routes().map(screenOf));
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const missed = await takeAll([...screens, ...STATES]);
    const pictures = readdirSync(FOLDER);
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    console.log(`${pictures.length} pictures in ${FOLDER}, ${(bytes / 1e6).toFixed(1)} MB`);
    if (bytes > MOST_BYTES) missed.push(`more than ${MOST_BYTES / 1e6} MB`);
    missed.forEach((line) => console.error(line));
    process.exitCode = missed.length > 0 ? 1 : 0;
  } finally {
    await closeBrowser();
    await stop();
  }
}

await main();
