// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, violations } from './support/browser.js';
import { beside, closed, made, save, unitId } from './support/work.js';

afterAll(closeBrowser);

const asset = async (name: string, kind: string): Promise<string> =>
  made('registerAsset', 'RegisterAssetInput', { name, kind, unitIds: [await unitId()] });
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.waitForSelector('[role=dialog]');

it('an asset is linked by the keyboard alone, both ends show it, and the link is taken away again', async () => {
  const systemId = await asset('Schematavlan', 'system');
  await asset('Personalens scheman', 'information');
  const { page, complaints } = await open(`/arbete/tillgangar/${systemId}`, { as: 'riskOwner' });
  await button(page, 'Koppla till annan tillgång').focus();
  await page.keyboard.press('Enter');
  await dialog(page);
  await page.getByRole('radio', { name: /^Bär Den här/ }).focus();
  await page.keyboard.press('Space');
  await page.focus('#field-other');
  await page.keyboard.type('personalens sch');
  await page.waitForSelector('[role=option] >> text=Personalens scheman');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.picked >> text=Personalens scheman');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await page.waitForSelector('.history >> text=Tillgång kopplad: bär Personalens scheman');
  await page.getByRole('link', { name: 'Personalens scheman' }).click();
  await page.waitForSelector('h1 >> text=Personalens scheman');
  await page.waitForSelector('.asset-links >> text=Schematavlan');
  await button(page, 'Ta bort kopplingen: bärs av Schematavlan').click();
  await dialog(page);
  await save(page);
  await closed(page);
  await page.waitForSelector('.asset-links', { state: 'detached' });
  expect(complaints).toEqual([]);
});

it('an asset is changed and taken out of use with a reason; withdrawn, each entry gives way to what stood before', async () => {
  const assetId = await asset('Gamla bokningen', 'system');
  const { page, complaints } = await open(`/arbete/tillgangar/${assetId}`, { as: 'ciso' });
  await button(page, 'Ändra uppgifter').click();
  await page.fill('#field-name', 'Bokningen av lokaler');
  await page.fill('#field-supplier', 'Boka Mera AB');
  await save(page);
  await closed(page);
  await page.waitForSelector('h1 >> text=Bokningen av lokaler');
  await page.waitForSelector('dd >> text=Boka Mera AB');
  await button(page, 'Ta ur bruk').click();
  await dialog(page);
  await save(page);
  await page.waitForSelector('.error-summary >> text=Skriv varför.');
  await page.fill('#field-reason', 'Ersatt i våras');
  await save(page);
  await closed(page);
  await page.waitForSelector('.page-status >> text=Ur bruk');
  expect(await button(page, 'Ändra uppgifter').count()).toBe(0);
  for (const entry of ['Tillgång tagen ur bruk: Ersatt i våras', 'Tillgång ändrad: Bokningen av lokaler']) {
    await button(page, `Återta: ${entry}`).click();
    await dialog(page);
    await page.fill('#field-reason', 'Skrevs på fel tillgång');
    await save(page);
    await closed(page);
    await page.waitForSelector(`.history .void >> text=${entry}`);
  }
  await page.waitForSelector('h1 >> text=Gamla bokningen');
  await button(page, 'Ändra uppgifter').waitFor();
  expect(complaints).toEqual([]);
});

it('nothing can be changed by who may only read, nor while an earlier day is shown', async () => {
  const { assets } = await api<{ assets: { nodes: { assetId: string }[] } }>(
    '{ assets(first: 1, kind: system, search: "Personal och lön") { nodes { assetId } } }',
  );
  const address = `/arbete/tillgangar/${assets.nodes[0]!.assetId}`;
  const { page } = await open(address, { as: 'auditor' });
  await page.waitForSelector('text=Din roll kan läsa registret men inte ändra i det.');
  expect(await page.getByRole('button', { name: /Ändra|Ta ur|Koppla|Ta bort|Återta/ }).count()).toBe(0);
  const { page: past } = await open(`${address}?per=2025-12-31`, { as: 'ciso', viewport: { width: 375, height: 800 } });
  await past.waitForSelector('.asset-links >> text=Löneunderlag');
  expect(await past.getByRole('button', { name: /Ändra|Ta ur|Koppla|Ta bort|Återta/ }).count()).toBe(0);
  expect(await beside(past)).toBe(0);
});
