// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, beside, closeBrowser, open, url, violations } from './support/browser.js';

afterAll(closeBrowser);

const ROWS = '.data-table tbody tr';
const rows = (page: Page): Promise<number> => page.locator(ROWS).count();
const until = async (page: Page, n: number): Promise<unknown> =>
  page.waitForFunction(([of, wanted]) => document.querySelectorAll(of).length === wanted, [ROWS, n] as const);

async function saved(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Ta ut' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: format }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('the units as a list', () => {
  it('are searched, sorted by staff, narrowed to one branch and taken out as they stand; a name leads to the tree', async () => {
    const { page, complaints } = await open('/installningar/verksamheter');
    await page.getByRole('button', { name: 'Lista', exact: true }).click();
    await page.waitForURL(/visa=lista/);
    await page.waitForSelector(ROWS);
    const all = await api<{ businessUnits: { totalCount: number } }>('{ businessUnits(first: 1) { totalCount } }');
    await page.waitForSelector(
      `text=${Math.min(all.businessUnits.totalCount, 25)} av ${all.businessUnits.totalCount} visas`,
    );
    await page.getByRole('button', { name: /^Anställda/ }).click();
    await page.waitForURL(/sort=headCount/);
    await page.waitForSelector('.register-rows[aria-busy=false]');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Direkt under').selectOption({ label: 'Barn- och utbildningsförvaltningen' });
    await page.waitForURL(/under=/);
    const below = await api<{ businessUnits: { nodes: { unitId: string; name: string }[] } }>(
      '{ businessUnits(first: 200) { nodes { unitId name } } }',
    );
    const parent = below.businessUnits.nodes.find(({ name }) => name === 'Barn- och utbildningsförvaltningen')!;
    const { businessUnits } = await api<{ businessUnits: { totalCount: number } }>(
      `{ businessUnits(first: 1, parentId: "${parent.unitId}") { totalCount } }`,
    );
    await until(page, businessUnits.totalCount);
    await page.waitForSelector('.register-rows[aria-busy=false]');
    const text = await saved(page, 'Textfil (.csv)');
    expect(text.trim().split('\r\n')).toHaveLength(businessUnits.totalCount + 1);
    expect(text).toMatch(/Namn;Under;Slag;Anställda;/);
    await page.locator(`${ROWS} a`).first().click();
    await page.waitForSelector('.unit-panel h2');
    expect(page.url()).not.toContain('visa=');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are cards on a phone, none beside the window', async () => {
    const { page } = await open('/installningar/verksamheter?visa=lista', { viewport: { width: 375, height: 800 } });
    await page.waitForSelector(ROWS);
    expect(await beside(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('the mandates', () => {
  it('are found by words, narrowed to those in force, and revoked; what was revoked stands there still', async () => {
    const { persons } = await api<{ persons: { nodes: { personId: string; name: string }[] } }>(
      '{ persons(first: 1, sort: "name") { nodes { personId name } } }',
    );
    const { personId, name } = persons.nodes[0]!;
    await api('mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { id } }', {
      input: { personId, maxConsequence: 0, maxLikelihood: 1 },
    });
    const { page, complaints } = await open('/installningar/personer');
    await page.getByRole('link', { name: 'Alla mandat, även återkallade' }).click();
    await page.waitForURL(/installningar\/mandat/);
    await page.waitForSelector(ROWS);
    await page.getByLabel('Läge').selectOption('ja');
    await page.getByRole('searchbox', { name: 'Sök' }).fill(name);
    await page.waitForURL(/q=/);
    const row = page.locator(ROWS, { hasText: name }).first();
    await row.waitFor();
    expect(await violations(page)).toEqual([]);
    const before = await rows(page);
    await row.getByRole('button', { name: /^Återkalla/ }).click();
    await page.waitForSelector('[role=dialog] h2');
    await page.click('[role=dialog] button[type=submit]');
    await page.waitForSelector('.told >> text=/Sparat. (Nivån är oförändrad|[A-Z]{3} \\d)/');
    await page.waitForFunction(([of, n]) => document.querySelectorAll(of).length < n, [ROWS, before] as const);
    await page.goto(`${url()}/installningar/mandat?galler=nej`);
    await page.waitForSelector(`${ROWS} >> text=${name}`);
    expect((await saved(page, 'Excel (.xlsx)')).slice(0, 2)).toBe('PK');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the event log', () => {
  it('goes to Excel under the filter of the page', async () => {
    const { page } = await open('/bevis?slag=RiskIdentified');
    await page.waitForSelector('.event-log li');
    const link = page.getByRole('link', { name: /Excel/ });
    expect(await link.getAttribute('href')).toMatch(/events\.xlsx\?.*types=RiskIdentified/);
    const answer = await page.request.get(url() + (await link.getAttribute('href'))!);
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
    await page.context().close();
  });
});
