// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, violations } from './support/browser.js';
import { beside, closed, made, save, unitId } from './support/work.js';

afterAll(closeBrowser);

/** An asset that whoever is signed in owns. */
async function ownAsset(name: string, kind: string): Promise<string> {
  const { me } = await api<{ me: { organisation: { personId: string } } }>('{ me { organisation { personId } } }');
  const input = { name, kind, unitIds: [await unitId()], ownerId: me.organisation.personId };
  return made('registerAsset', 'RegisterAssetInput', input);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const answer = (page: Page, question: RegExp, words: string) =>
  page.getByRole('group', { name: question }).getByLabel(words, { exact: true }).check();
/** The label of one degree of what an open question asks. */
const degree = (page: Page, ifWhat: string, level: number) =>
  page.getByRole('group', { name: ifWhat }).locator('label').nth(level).click();

const QUIET = [/liv eller hälsa/, /uppdraget/, /kosta pengar/, /lagar eller avtal/, /förtroendet/, /samhället/];

/** Everything that a page keeps in the browser. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href, history.state]));

it('questions give the levels, the owner approves, and the system that carries the information inherits them', async () => {
  const informationId = await ownAsset('Elevhälsans samtal', 'information');
  const systemId = await ownAsset('Samtalsstödet', 'system');
  await made('linkAssets', 'LinkAssetsInput', { assetId: systemId, toAssetId: informationId, relation: 'carries' });
  const { page, complaints } = await open(`/arbete/tillgangar/${informationId}`, { as: 'riskOwner' });
  await page.getByRole('link', { name: 'Klassa', exact: true }).click();
  await page.waitForSelector('#field-sweden');
  await answer(page, /Sveriges säkerhet/, 'Nej');
  for (const question of QUIET) await answer(page, question, 'Nej, eller försumbart');
  await button(page, 'Föreslå klassningen').click();
  await page.waitForSelector('.error-summary >> text=Kan någons personliga integritet kränkas?');
  await answer(page, /personliga integritet/, 'Ja');
  await degree(page, 'Om obehöriga får se', 3);
  await degree(page, 'Om det är fel eller ändrat', 2);
  await page.waitForSelector('.so-far >> text=K3 R2 T0 S0');
  expect(await page.inputValue('#field-why-confidentiality')).toBe('Allvarlig skada för personlig integritet.');
  await page.locator('#field-level-integrity').getByLabel('1 måttlig').check();
  await button(page, 'Föreslå klassningen').click();
  await page.waitForSelector('.error-summary >> text=Riktighet: skriv varför svaren inte gäller.');
  await page.fill('#field-instead-integrity', 'Samtalen rättas av den de gäller');
  expect(await violations(page)).toEqual([]);
  await button(page, 'Föreslå klassningen').click();
  await page.waitForSelector('h3 >> text=Förslag som väntar på ägaren');
  await page.waitForSelector('dd >> text=(Svaren gav 2: Samtalen rättas av den de gäller)');
  await button(page, 'Godkänn').click();
  await page.waitForSelector('[role=dialog]');
  await save(page);
  await closed(page);
  await page.waitForSelector('.page-status >> text=Gäller');
  await page.goto(page.url().replace(informationId, systemId));
  await page.waitForSelector('li >> text=Konfidentialitet 3, ärvd från Elevhälsans samtal');
  await page.waitForSelector('li >> text=Riktighet 1, ärvd från Elevhälsans samtal');
  expect(complaints).toEqual([]);
});

it('the fourth level stops: nothing that was answered is sent or kept, and the asset is referred', async () => {
  const assetId = await ownAsset('Ritningar över reservkraften', 'information');
  const { page, complaints } = await open(`/arbete/tillgangar/${assetId}/klassa`, { as: 'riskOwner' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await answer(page, /Sveriges säkerhet/, 'Nej');
  await page.fill('#field-scope', 'Kabelvägarna till reservkraften');
  await answer(page, /samhället/, 'Ja');
  await degree(page, 'Om obehöriga får se', 4);
  await page.waitForSelector('.class-stop');
  expect(await page.locator('form').count()).toBe(0);
  expect(await kept(page)).not.toMatch(/Kabelvägarna|society/);
  expect(await violations(page)).toEqual([]);
  await button(page, 'Det var fel, börja om').click();
  await answer(page, /Sveriges säkerhet/, 'Nej');
  expect(await page.inputValue('#field-scope')).toBe('');
  await page
    .getByRole('group', { name: /Sveriges säkerhet/ })
    .getByText('Ja, eller jag vet inte')
    .click();
  await page.waitForSelector('.class-stop');
  await button(page, 'Hänvisa till säkerhetsskyddet').click();
  await page.waitForSelector('.page-status >> text=Hänvisad');
  expect(sent.join('\n')).not.toMatch(/Kabelvägarna|society/);
  expect(await page.getByRole('link', { name: /^Klassa/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

const LEVELS = '{ confidentiality: 1, integrity: 1, availability: 1, traceability: 1 }';
const REASONS = '{ confidentiality: "a", integrity: "b", availability: "c", traceability: "d" }';

it('the owner declines with a reason that stands on the page; a class in force is looked at and confirmed', async () => {
  const assetId = await ownAsset('Nyckelskåpets lista', 'paper');
  const propose = () =>
    api(
      `mutation { proposeClassification(input: { assetId: "${assetId}", levels: ${LEVELS}, reasons: ${REASONS} }) { id } }`,
    );
  await propose();
  const { page, complaints } = await open(`/arbete/tillgangar/${assetId}`, {
    ...{ as: 'riskOwner', viewport: { width: 375, height: 800 } },
  });
  await button(page, 'Avböj').click();
  await page.waitForSelector('[role=dialog]');
  await save(page);
  await page.waitForSelector('.error-summary >> text=Skriv vad som behöver ändras.');
  await page.fill('#field-reason', 'Spårbarheten är för lågt satt.');
  await save(page);
  await closed(page);
  await page.waitForSelector('.aside >> text=Spårbarheten är för lågt satt.');
  expect(await beside(page)).toBe(0);
  await propose();
  await api(`mutation { approveClassification(input: { assetId: "${assetId}" }) { id } }`);
  await page.reload();
  await page.waitForSelector('.page-status >> text=Gäller');
  await button(page, 'Se över klassen').click();
  await page.fill('#field-note', 'Listan ser ut som förut');
  await save(page);
  await closed(page);
  await page.waitForSelector('dd >> text=Listan ser ut som förut');
  await page.waitForSelector('.history >> text=Klassning översedd');
  expect(complaints).toEqual([]);
});

it('the coverage of a unit opens into the assets that it lacks a class for, on the same day', async () => {
  const { page, complaints } = await open('/arbete/tillgangar/tackning', { as: 'ciso' });
  await page.waitForSelector('.lead >> text=/En klass gäller för \\d+ av \\d+ tillgångar/');
  const missing = page.locator('tbody a[aria-label*="saknar klass"]').first();
  const [, n] = /^(\d+) /.exec((await missing.getAttribute('aria-label'))!)!;
  await missing.click();
  await page.waitForSelector(`.table-frame[aria-label="${n} tillgångar"]`);
  await page.goto(page.url().replace(/\/tillgangar.*/, '/tillgangar/tackning?per=2020-01-01'));
  await page.waitForSelector('.lead >> text=Inga tillgångar är registrerade här.');
  expect(complaints).toEqual([]);
});
