// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { closeBrowser, open, violations } from './support/browser.js';
import { beside, closed, save } from './support/work.js';

afterAll(closeBrowser);

/** As reckoned everywhere: so long for a click, a key pressed or a field filled in, so long for a word read. */
const SECONDS = { act: 1.2, word: 0.25 };
const MOST_SECONDS = 300;

const wordsOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).last().innerText()).split(/\s+/).filter(Boolean).length;

it('a procurement officer goes from a need to an exported annex in five minutes', async () => {
  const { page, complaints } = await open('/arbete/upphandlingar', { as: 'procurementOfficer' });
  let [acts, words] = [0, 0];
  const act = async (doing: Promise<unknown>, n = 1): Promise<void> => {
    await doing;
    acts += n;
  };
  const read = async (selector: string): Promise<void> => {
    words += await wordsOf(page, selector);
  };
  const button = (name: string) => page.locator('.page-actions').getByRole('button', { name, exact: true });

  await read('.page-header');
  await act(button('Ny upphandling').click());
  await page.waitForSelector('[role=dialog]');
  await read('[role=dialog]');
  expect(await violations(page)).toEqual([]);
  await act(page.fill('#field-name', 'Schemaläggning i hemtjänsten'));
  await act(page.locator('#field-unitIds input').first().check());
  await act(save(page));
  await page.waitForURL(/\/arbete\/upphandlingar\/[0-9a-f-]{36}/);
  await read('.page-header');
  await act(button('Klassa').click());
  await page.waitForSelector('[role=dialog]');
  await read('[role=dialog]');
  for (const aspect of ['confidentiality', 'integrity', 'availability', 'traceability'])
    await act(page.locator(`#field-${aspect}`).getByRole('radio', { name: '1', exact: true }).check());
  await act(page.fill('#field-reason', 'Scheman visar var personal och brukare är.'));
  await act(save(page));
  await closed(page);
  await act(button('Ta fram kravlista').click());
  await page.waitForSelector('h2 >> text=Kravlista (28)');
  await read('article');
  const download = page.waitForEvent('download');
  await act(page.getByRole('link', { name: 'Bilaga som Word' }).click());
  expect((await download).suggestedFilename()).toBe('säkerhetskrav Schemaläggning i hemtjänsten.docx');
  expect(await violations(page)).toEqual([]);
  expect(await beside(page)).toBe(0);
  const seconds = Math.round(acts * SECONDS.act + words * SECONDS.word);
  console.info(`need to exported annex: ${acts} acts, ${words} words, reckoned ${seconds} s`);
  expect(seconds).toBeLessThanOrEqual(MOST_SECONDS);
  expect(complaints).toEqual([]);
});

it('the class follows from what is procured, with the reason, before and after it is saved', async () => {
  const { page, complaints } = await open('/arbete/upphandlingar', { as: 'procurementOfficer' });
  const button = (name: string) => page.locator('.page-actions').getByRole('button', { name, exact: true });
  await button('Ny upphandling').click();
  await page.fill('#field-name', 'Stöd för handläggning av insatser');
  await page.locator('#field-unitIds input').first().check();
  await save(page);
  await page.waitForURL(/\/arbete\/upphandlingar\/[0-9a-f-]{36}/);
  await button('Klassa').click();
  await page.waitForSelector('[role=dialog]');
  await page.getByRole('radio', { name: 'Den följer av informationen och systemen' }).check();
  await save(page);
  await page.waitForSelector('.error-summary >> text=Välj något som klassen kan följa av');
  await page.fill('#field-assets', 'beslut om ins');
  await page.locator('[role=option] >> text=Beslut om insatser').click();
  await page.waitForSelector('[role=dialog] >> text=Klassen blir K3 R3 T2 S2.');
  expect(await violations(page)).toEqual([]);
  await save(page);
  await closed(page);
  await page.waitForSelector('h3 >> text=Varför just den klassen');
  await page.waitForSelector('main >> text=Konfidentialitet 3: Beslut om insatser');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('tenders stand side by side, and the page fits a phone', async () => {
  const { page, complaints } = await open('/arbete/upphandlingar');
  await page.getByRole('link', { name: 'Bokning av lokaler och anläggningar' }).click();
  await page.waitForSelector('th >> text=Boka Mera AB');
  expect(await page.locator('th', { hasText: /AB|förening/ }).count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await beside(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
