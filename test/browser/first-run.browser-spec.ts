// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { act, api, closeBrowser, open, url, violations } from './support/browser.js';

afterAll(closeBrowser);

/** An organisation of one's own in which nothing has been recorded, as after the first start. */
async function inOwnOrganisation(page: Page): Promise<void> {
  const { registerOrganisation } = await api<{ registerOrganisation: { id: string } }>(
    'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }',
    { input: { name: 'Min organisation', actorGroup: 'municipality', myName: 'Admin' } },
  );
  await act(page, 'organisation', { organisationId: registerOrganisation.id });
}

describe('an empty organisation', () => {
  it('says the first step on Läget, and leads there from the start', async () => {
    const { page } = await open('/laget');
    await inOwnOrganisation(page);
    await page.goto(`${url()}/laget`);
    await page.waitForSelector('.empty >> text=Inget är registrerat än');
    expect(await violations(page)).toEqual([]);
    await page.goto(url());
    await page.waitForURL(/\/borja/);
    await page.context().close();
  });

  it('is taken from nothing to its first risk, and comes back to the step that was left', async () => {
    const { page, complaints } = await open('/laget');
    await inOwnOrganisation(page);
    await page.goto(url());
    await page.fill('#field-name', '');
    await page.click('text=Spara och gå vidare');
    await page.waitForSelector('.error-summary');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-name', 'Provköpings region');
    await page.check('input[name=actorGroup][value=region]');
    await page.fill('#field-myName', 'Åsa Prov');
    await page.click('text=Spara och gå vidare');
    await page.waitForSelector('.told >> text=Sparat. Nivån är oförändrad: 0.');
    await page.waitForSelector('h2 >> text=Läs in, eller börja tomt');

    await page.click('text=Läs in en fil');
    await page.waitForURL(/import/);
    await page.goto(url());
    await page.waitForSelector('h2 >> text=Läs in, eller börja tomt');

    await page.fill('#field-unitName', 'Hälso- och sjukvård');
    await page.click('main >> text=Lägg till');
    await page.waitForSelector('text=Verksamheter: Hälso- och sjukvård');
    await page.click('text=Gå vidare');
    await page.fill('#field-title', 'Journalsystemet är borta mer än fyra timmar');
    expect(await violations(page)).toEqual([]);
    await page.click('text=Registrera risken');
    await page.waitForSelector('h2 >> text=Ni är igång');
    await page.click('text=Öppna risken');
    await page.waitForSelector('h1 >> text=Journalsystemet är borta');
    expect(await page.innerText('header.top')).toContain('Provköpings region');
    await page.goto(`${url()}/borja?steg=1`);
    await page.waitForSelector('input[value=region]:checked');
    expect(await page.inputValue('#field-myName')).toBe('Åsa Prov');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not asked again when the steps have been skipped, and finds them in the menu', async () => {
    const { page } = await open('/laget');
    await inOwnOrganisation(page);
    await page.goto(`${url()}/borja?steg=1`);
    for (const step of [2, 3, 4]) {
      await page.click('main .start > .form-actions >> text=Hoppa över');
      await page.waitForURL(new RegExp(`steg=${step}`));
    }
    await page.goto(url());
    await page.waitForURL(/laget|luckor|att-gora/);
    await page.getByRole('button', { name: 'Inställningar' }).click();
    await page.click('nav >> text=Kom igång');
    await page.waitForSelector('h1 >> text=Kom igång');
    await page.context().close();
  });
});
