// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, violations } from './support/browser.js';
import { beside, closed, made, save } from './support/work.js';

afterAll(async () => {
  await takeBack(ABOVE);
  await closeBrowser();
});

/** A unit of the demo with others below it, and one of these. */
const ABOVE = 'Barn- och utbildningsförvaltningen';
const BELOW = 'Förskola';
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.locator('tbody tr', { has: page.getByRole('rowheader', { name }) });

async function idOf(name: string): Promise<string> {
  const { unitInventories } = await api<{ unitInventories: { nodes: { unitId: string }[] } }>(
    `{ unitInventories(first: 1, search: "${name}") { nodes { unitId } } }`,
  );
  return unitInventories.nodes[0]!.unitId;
}

/** Other flows look at the past of the demo: nothing that was recorded of it here stands afterwards. */
async function takeBack(name: string): Promise<void> {
  const { unitInventories } = await api<{
    unitInventories: { nodes: { unitId: string; inventoryStreamId: string }[] };
  }>(`{ unitInventories(first: 1, search: "${name}") { nodes { unitId inventoryStreamId } } }`);
  const { unitId, inventoryStreamId } = unitInventories.nodes[0]!;
  const { eventLog } = await api<{ eventLog: { nodes: { eventId: string; type: string }[] } }>(
    `{ eventLog(stream: "${inventoryStreamId}") { nodes { eventId type } } }`,
  );
  const eventIds = eventLog.nodes.filter(({ type }) => type !== 'InventoryBegun').map(({ eventId }) => eventId);
  const input = { unitId, eventIds, reason: 'Bara på prov' };
  await made('withdrawInventoryEntries', 'WithdrawInventoryEntriesInput', input);
}

const monthsAgo = (months: number): string => {
  const then = new Date();
  then.setMonth(then.getMonth() - months);
  return then.toISOString();
};

it('an inventory that soon stops counting is found, renewed, counts for those below, and is reopened with a reason', async () => {
  await made('completeInventory', 'CompleteInventoryInput', {
    ...{ unitId: await idOf(ABOVE), kind: 'paper', occurredAt: monthsAgo(22) },
    lateReason: 'Sades på papper',
  });
  const { page, complaints } = await open('/arbete/inventering', { as: 'riskOwner' });
  await page.locator('label', { hasText: 'Visa' }).locator('select').selectOption('due');
  await row(page, ABOVE).getByText('Förnya').waitFor();
  expect(await violations(page)).toEqual([]);
  await row(page, BELOW)
    .getByRole('link', { name: /papper och lösa medier: Förnya/ })
    .click();
  await page.waitForSelector(`h1 >> text=${BELOW}`);
  await page.locator('#paper').getByText(`${ABOVE} sa`).waitFor();
  await page.getByRole('link', { name: 'Förteckningar' }).last().click();
  await row(page, ABOVE)
    .getByRole('link', { name: /papper och lösa medier: Förnya/ })
    .click();
  await button(page, 'Förnya: allt står i registret (papper och lösa medier)').click();
  await page.waitForSelector('[role=dialog] >> text=Papper och lösa medier: allt står i registret');
  expect(await violations(page)).toEqual([]);
  await save(page);
  await closed(page);
  await page.locator('#paper').getByText('Klar', { exact: true }).waitFor();
  await button(page, 'Öppna igen (papper och lösa medier)').click();
  await save(page);
  await page.waitForSelector('.error-summary >> text=Skriv varför.');
  await page.fill('#field-reason', 'Arkivet i källaren saknas');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await page.locator('#paper').getByText('Inte klar', { exact: true }).waitFor();
  await page.waitForSelector('.history >> text=Inventering öppnad igen: papper. Arkivet i källaren saknas');
  expect(complaints).toEqual([]);
});

it('what a unit has is entered where it is seen to be missing, by the keyboard; a mistaken completion is withdrawn', async () => {
  const unitId = await idOf('Socialförvaltningen');
  const { page, complaints } = await open(`/arbete/inventering/${unitId}#networks`, {
    ...{ as: 'riskOwner', viewport: { width: 375, height: 800 }, colorScheme: 'dark' as const },
  });
  await page.locator('#networks').getByText('Ingen har sagt att allt står i registret.').waitFor();
  await button(page, 'Registrera tillgång').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=dialog]');
  await page.fill('#field-name', 'Larmen på boendena');
  await page.selectOption('#field-kind', 'network');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await page.locator('#networks').getByRole('link', { name: 'Larmen på boendena' }).first().waitFor();
  await button(page, 'Allt står i registret (nätverk och utrustning)').click();
  await page.waitForSelector('[role=dialog]');
  await save(page);
  await closed(page);
  await page.locator('#networks').getByText('Klar', { exact: true }).waitFor();
  expect(await beside(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Återta: Inventering klar: nätverk/ })
    .first()
    .click();
  await page.fill('#field-reason', 'Fel verksamhet');
  await save(page);
  await closed(page);
  await page.locator('#networks').getByText('Inte klar', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

it('an auditor and an earlier day see how it stands and can change nothing', async () => {
  const address = `/arbete/inventering/${await idOf('Personalenheten')}`;
  const { page } = await open(address, { as: 'auditor' });
  await page.waitForSelector('text=Din roll kan se förteckningarna men inte säga att de är klara.');
  expect(await page.getByRole('button', { name: /Förnya|Öppna igen|Återta|Registrera/ }).count()).toBe(0);
  const { page: past } = await open(`${address}?per=2025-05-26`, { as: 'ciso' });
  await past.locator('#systems').getByText('Inte klar', { exact: true }).waitFor();
  expect(await past.getByRole('button', { name: /Förnya|Öppna igen|Återta|Registrera/ }).count()).toBe(0);
});
