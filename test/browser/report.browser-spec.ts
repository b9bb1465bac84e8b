// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { api, chromiumHere, closeBrowser, complaintsOf, open, url, violations } from './support/browser.js';
import { beside, closed, save } from './support/work.js';

afterAll(closeBrowser);

const PHONE = { locale: 'sv-SE', viewport: { width: 375, height: 700 } };
const MOST_BYTES = 60 * 1024;

/** A link, as whoever runs the incidents makes it and copies it. */
async function aLink(label: string): Promise<string> {
  const { page, complaints } = await open('/arbete/incidenter/lankar', { as: 'ciso' });
  await page.getByRole('button', { name: 'Ny anmälningslänk', exact: true }).click();
  await page.waitForSelector('[role=dialog]');
  await page.locator('#field-unitId').selectOption({ index: 1 });
  await page.fill('#field-label', label);
  await page.fill('#field-days', '30');
  await save(page);
  await closed(page);
  const link = await page.locator('#made-link').innerText();
  await page.waitForSelector(`tr:has-text("${label}") >> text=Gäller`);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
  return link;
}

async function onPhone(link: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await (await chromiumHere()).newContext(PHONE);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(link);
  await page.waitForSelector('#report h1');
  return { page, complaints };
}

const heading = (page: Page, text: string): Promise<unknown> => page.waitForSelector(`h1 >> text=${text}`);

/** From the first screen up to the button that sends. */
async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Tappat eller stulet' }).click();
  await heading(page, 'Berätta kort');
  await page.fill('#title', title);
  await page.getByLabel('Ja', { exact: true }).check();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await heading(page, 'Var, och hur når vi dig?');
}
const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Skicka anmälan' }).click();

const reportedAs = async (title: string): Promise<number> =>
  (
    await api<{ incidents: { totalCount: number } }>(
      'query ($search: String!) { incidents(search: $search, first: 1) { totalCount } }',
      { search: title },
    )
  ).incidents.totalCount;

async function comesTo(title: string, count: number): Promise<void> {
  for (let i = 0; i < 100 && (await reportedAs(title)) !== count; i += 1)
    await new Promise((go) => setTimeout(go, 200));
  expect(await reportedAs(title)).toBe(count);
}

it('three screens on a phone lead from a poster to a report, without an account, in at most 60 kB', async () => {
  const { page, complaints } = await onPhone(await aLink('Anslaget i entrén'));
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const own = files.filter((name) => /\.(js|css)$/.test(name));
  expect(own.length).toBeGreaterThan(0);
  const parts = await Promise.all([page.url(), ...own].map(async (name) => (await page.request.get(name)).body()));
  expect(parts.reduce((sum, part) => sum + gzipSync(part).length, 0)).toBeLessThanOrEqual(MOST_BYTES);
  expect(await violations(page)).toEqual([]);
  await write(page, 'Telefonen låg kvar på bussen');
  expect(await violations(page)).toEqual([]);
  expect(await beside(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'colours')).toEqual([]);
  await send(page);
  await heading(page, 'Tack! Anmälan är mottagen');
  await comesTo('Telefonen låg kvar på bussen', 1);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

it('what is written without a connection is kept over a reload, and sent once when there is one again', async () => {
  const title = 'Datorn försvann på tåget';
  const { page } = await onPhone(await aLink('Anslaget på depån'));
  await page.waitForFunction(async () => {
    const cache = await caches.open('trappan-report-1');
    return Boolean(await cache.match('/anmal/')) && Boolean(navigator.serviceWorker.controller);
  });
  await page.context().setOffline(true);
  await write(page, title);
  await send(page);
  await heading(page, 'Anmälan är sparad i din telefon');
  await page.reload();
  await page.waitForSelector('text=1 anmälan väntar på att skickas.');
  expect(await reportedAs(title)).toBe(0);
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.context().setOffline(false);
  await page.waitForSelector('text=1 anmälan väntar på att skickas.', { state: 'detached' });
  await comesTo(title, 1);
  expect(sent).toHaveLength(1);
  await page.reload();
  await heading(page, 'Vad har hänt?');
  expect(await page.locator('text=väntar på att skickas').count()).toBe(0);
  await comesTo(title, 1);
  await page.context().close();
}, 120_000);

it('a link that is unknown or revoked says the same, and keeps what has been written', async () => {
  const link = await aLink('Anslaget som ska bort');
  const { page: kept } = await onPhone(link);
  await write(kept, 'Skrivet innan länken togs bort');
  const { page } = await open('/arbete/incidenter/lankar', { as: 'ciso' });
  await page.getByRole('button', { name: 'Återkalla Anslaget som ska bort' }).click();
  await page.waitForSelector('[role=dialog]');
  await save(page);
  await closed(page);
  await page.waitForSelector('tr:has-text("Anslaget som ska bort") >> text=Återkallad');
  await send(kept);
  await kept.waitForSelector('[role=alert] >> text=Länken gäller inte');
  expect(await kept.locator('dd >> text=Skrivet innan länken togs bort').count()).toBe(1);
  const told = [link, `${url()}/anmal/${'A'.repeat(54)}`, `${url()}/anmal/x`].map(async (address) => {
    const { page: wrong } = await onPhone(address);
    await wrong.waitForSelector('[role=alert]');
    const text = await wrong.locator('#report').innerText();
    await wrong.context().close();
    return text;
  });
  expect(new Set(await Promise.all(told)).size).toBe(1);
  await kept.context().close();
  await page.context().close();
}, 120_000);
