// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, type At, closeBrowser, open } from './support/browser.js';
import { documentOf } from './support/intercept.js';
import { type Server, startServer } from './support/server.js';

let server: Server;
let at: At & { key: string };
beforeAll(async () => {
  server = await startServer();
  at = server;
}, 240_000);
afterAll(async () => {
  await closeBrowser();
  await server.remove();
});

const titlesLike = async (title: string): Promise<number> => {
  const { risks } = await api<{ risks: { nodes: { title: string }[] } }>(
    'query ($search: String!) { risks(search: $search, first: 50) { nodes { title } } }',
    { search: title },
    at,
  );
  return risks.nodes.filter((risk) => risk.title === title).length;
};

/** A risk is being written, and the command ids that are sent for it are noted. */
async function writing(title: string): Promise<{ page: Page; sent: string[] }> {
  const { page } = await open('/arbete/risker?gor=risk', { at });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql') || !documentOf(request).startsWith('mutation')) return;
    sent.push((request.postDataJSON() as { variables: { input: { commandId: string } } }).variables.input.commandId);
  });
  await page.waitForSelector('.data-table tbody tr');
  await page.fill('#field-title', title);
  await page.locator('[role=dialog] input[type=checkbox]').first().check();
  return { page, sent };
}

const save = (page: Page): Promise<void> => page.locator('[role=dialog] button[type=submit]').click();
const saved = (page: Page, title: string): Promise<unknown> =>
  page.waitForSelector(`h1 >> text=${title}`, { timeout: 45_000 });

describe('a form in the middle of being written', () => {
  it('survives that one is signed out elsewhere: it says so, is kept, and is sent once after a new sign-in', async () => {
    const title = 'Utloggad mitt i arbetet';
    const { page } = await writing(title);
    const other = await page.context().newPage();
    await other.request.post(`${at.url}/sign-out`, { headers: { origin: at.url } });
    await save(page);
    await page.waitForSelector('.notice.lost >> text=Inloggningen har gått ut');
    expect(await page.inputValue('#field-title')).toBe(title);
    expect(await titlesLike(title)).toBe(0);
    await other.goto(`${at.url}/sign-in`);
    await other.fill('#login', 'admin');
    await other.fill('#password', at.password);
    await other.click('button[type=submit]');
    await other.waitForSelector('main h1');
    await other.close();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForSelector('.notice.lost', { state: 'detached' });
    await save(page);
    await saved(page, title);
    expect(await titlesLike(title)).toBe(1);
    await page.context().close();
  });

  it('survives that the network is lost: it says so, and is sent once when it is back', async () => {
    const title = 'Nätet försvann mitt i arbetet';
    const { page, sent } = await writing(title);
    await page.context().setOffline(true);
    await page.waitForSelector('.notice.lost >> text=Servern svarar inte');
    await save(page);
    await page.waitForTimeout(2_500);
    expect(await page.inputValue('#field-title')).toBe(title);
    await page.context().setOffline(false);
    await saved(page, title);
    await page.waitForSelector('.notice.lost', { state: 'detached' });
    expect(new Set(sent).size).toBe(1);
    expect(await titlesLike(title)).toBe(1);
    await page.context().close();
  });

  it('survives that an answer is lost on the way: the same command is sent again, and carried out once', async () => {
    const title = 'Svaret försvann';
    const { page, sent } = await writing(title);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (!documentOf(route.request()).startsWith('mutation') || lost > 0) return route.continue();
      lost++;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await save(page);
    await saved(page, title);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent).size).toBe(1);
    expect(await titlesLike(title)).toBe(1);
    await page.context().close();
  });

  it('survives that the server is killed and started anew: it says so, and is sent once', async () => {
    const title = 'Servern dog mitt i arbetet';
    const { page, sent } = await writing(title);
    await server.kill();
    await page.waitForSelector('.notice.lost >> text=Servern svarar inte');
    await save(page);
    expect(await page.inputValue('#field-title')).toBe(title);
    await server.again();
    await saved(page, title).catch(async () => {
      await save(page);
      await saved(page, title);
    });
    await page.waitForSelector('.notice.lost', { state: 'detached' });
    expect(new Set(sent).size).toBe(1);
    expect(await titlesLike(title)).toBe(1);
    await page.context().close();
  }, 180_000);
});

describe('two browsers', () => {
  it('see each other’s changes without reload, with a quiet notice and the reason', async () => {
    const first = await open('/laget', { at });
    const second = await open('/uppfoljning/modellen/37.1', { at });
    await first.page.evaluate(() => Object.assign(globalThis, { kept: true }));
    const level = await first.page.innerText('.overview');
    await second.page.click('main >> text=Intyga');
    await second.page.fill('#field-statement', 'Krav ställs i varje upphandling.');
    const file = { name: 'krav.txt', mimeType: 'text/plain', buffer: Buffer.from('krav') };
    await second.page.setInputFiles('#field-file', file);
    await second.page.click('[role=dialog] button[type=submit]');
    await first.page.waitForSelector('.told >> text=Orsak');
    await first.page.waitForFunction(
      (old) => (document.querySelector('.overview') as HTMLElement).innerText !== old,
      level,
    );
    expect(await first.page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await first.page.context().close();
    await second.page.context().close();
  });
});

describe('Läget on paper', () => {
  it('is a few pages of A4 with the level, the areas and the day, without the frame', async () => {
    const { page } = await open('/laget', { at });
    await page.waitForSelector('table.areas tbody tr');
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const text = await page.innerText('body');
    const level = await page.locator('#level').innerText();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(text).toContain('Siffror per');
    expect(text).toContain(level);
    expect(text).not.toContain('Gå till …');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(6);
    expect(pdf).toMatch(/MediaBox\s*\[0 0 59[45]/);
    await page.context().close();
  });
});
