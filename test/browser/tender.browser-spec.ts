// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, beside, chromiumHere, closeBrowser, complaintsOf, open, violations } from './support/browser.js';
import { closed, made, save, unitId } from './support/work.js';

afterAll(closeBrowser);

const CLASS = { confidentiality: 1, integrity: 0, availability: 1, traceability: 0 };

/** A procurement whose list has gone out. */
async function outForTenders(name: string): Promise<string> {
  const procurementId = await made('startProcurement', 'StartProcurementInput', { name, unitIds: [await unitId()] });
  await made('linkProcurement', 'LinkProcurementInput', { procurementId, class: CLASS });
  await made('generateRequirementList', 'GenerateRequirementListInput', { procurementId });
  await made('attachRequirementList', 'AttachRequirementListInput', { procurementId });
  return procurementId;
}

/** A supplier's own browser, that nobody has signed in with. */
async function suppliersBrowser(link: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await (
    await chromiumHere()
  ).newContext({ locale: 'sv-SE', viewport: { width: 375, height: 800 }, colorScheme: 'dark' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(link);
  return { page, complaints };
}

const answerAll = async (page: Page, word: string): Promise<void> => {
  for (const radio of await page.getByRole('radio', { name: word, exact: true }).all()) await radio.check();
};

it('a procurement officer invites a supplier, who answers without an account and may change the answers', async () => {
  const procurementId = await outForTenders('Passersystem');
  const { page, complaints } = await open(`/arbete/upphandlingar/${procurementId}`, { as: 'procurementOfficer' });
  await page.getByRole('button', { name: 'Bjud in leverantör' }).click();
  await page.waitForSelector('[role=dialog] >> text=svarar utan konto');
  expect(await violations(page)).toEqual([]);
  await page.fill('#field-supplier', 'Grindvakt AB');
  await save(page);
  await closed(page);
  const shown = page.getByRole('textbox', { name: 'Länk', exact: true });
  await shown.waitFor();
  const link = await shown.inputValue();
  await page.waitForSelector('li >> text=Har inte svarat');
  expect(await violations(page)).toEqual([]);

  const supplier = await suppliersBrowser(link);
  const theirs = supplier.page;
  await theirs.waitForSelector('h1 >> text=Passersystem');
  expect(await theirs.evaluate(() => document.cookie)).toBe('');
  expect(await beside(theirs)).toBe(0);
  expect(await violations(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Skicka svaren' }).click();
  await theirs.waitForSelector('.summary h2 >> text=/krav saknar svar/');
  expect(await violations(theirs)).toEqual([]);
  await answerAll(theirs, 'Ja');
  await theirs.getByLabel('Hur, och vad visar det? (frivilligt)').first().fill('Certifierat sedan 2021');
  const of = await theirs.getByRole('radio', { name: 'Ja', exact: true }).count();
  await theirs.waitForSelector(`#progress >> text=${of} av ${of} krav har svar`);
  await theirs.reload();
  await theirs.waitForSelector(`#progress >> text=${of} av ${of} krav har svar`);
  expect(await theirs.getByLabel('Hur, och vad visar det? (frivilligt)').first().inputValue()).toBe(
    'Certifierat sedan 2021',
  );
  await theirs.getByRole('button', { name: 'English' }).click();
  await theirs.getByRole('button', { name: 'Send the answers' }).click();
  await theirs.waitForSelector('h1 >> text=Thank you!');
  expect(await violations(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Show the answers' }).click();
  await theirs.waitForSelector('text=/You sent answers on/');
  expect(supplier.complaints).toEqual([]);

  await page.reload();
  await page.waitForSelector('li >> text=/Svarade \\d{4}/');
  await page.waitForSelector('td >> text=Certifierat sedan 2021');
  await page.getByRole('button', { name: 'Återkalla länken till Grindvakt AB' }).click();
  await page.waitForSelector('[role=dialog] >> text=slutar gälla genast');
  await save(page);
  await closed(page);
  await page.waitForSelector('li >> text=Ingen länk');
  expect(complaints).toEqual([]);

  await theirs.reload();
  await theirs.waitForSelector('[role=alert] >> text=/The link does not work/');
  expect(await violations(theirs)).toEqual([]);
  expect(await theirs.locator('main').innerText()).not.toContain('Passersystem');
});

it('what a supplier has written stays when the link is revoked or the network is gone while writing', async () => {
  const procurementId = await outForTenders('Larmmottagning');
  const linkUntil = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const { made: invited } = await api<{ made: { link: string; tenderId: string } }>(
    'mutation ($input: InviteTendererInput!) { made: inviteTenderer(input: $input) { link tenderId } }',
    { input: { procurementId, supplier: 'Vakande Öga AB', linkUntil } },
  );
  const { page } = await suppliersBrowser(invited.link);
  await page.waitForSelector('h1 >> text=Larmmottagning');
  await answerAll(page, 'Delvis');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Skicka svaren' }).click();
  await page.waitForSelector('[role=alert] >> text=Det gick inte att nå servern');
  await page.context().setOffline(false);
  await made('revokeTenderLink', 'RevokeTenderLinkInput', { procurementId, tenderId: invited.tenderId });
  await page.getByRole('button', { name: 'Skicka svaren' }).click();
  await page.waitForSelector('[role=alert] >> text=/Länken gäller inte/');
  expect(await page.getByRole('radio', { name: 'Delvis', exact: true, checked: true }).count()).toBeGreaterThan(3);
});
