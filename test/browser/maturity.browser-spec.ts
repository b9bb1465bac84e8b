// SPDX-License-Identifier: EUPL-1.2
import { focusOn } from './support/focus.js';
import { api, closeBrowser, open, url, violations } from './support/browser.js';

afterAll(closeBrowser);

describe('Läget', () => {
  it('shows level, change and why to a director without scrolling', async () => {
    const { page } = await open('/laget', { as: 'leadership' });
    for (const what of ['.staircase', '.change']) {
      const box = await page.locator(what).boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(800);
    }
    expect(await page.innerText('.staircase')).toMatch(
      /Nivå \d[\s\S]*(fråga|frågor) och \d+ (åtgärd|åtgärder) till nivå/,
    );
    await page.context().close();
  });

  it('shows what another session did without reload, with the reason', async () => {
    const { page } = await open('/laget');
    const before = await page.innerText('.overview');
    const level = await page.innerText('#level');
    await page.waitForTimeout(1_000);
    await api('mutation ($input: AttestMeasureInput!) { attestMeasure(input: $input) { id } }', {
      input: { measureId: '23.1', statement: 'Beslut fattas på det sättet.', links: ['https://example.org/beslut'] },
    });
    await page.waitForSelector('.told >> text=Orsak');
    await page.waitForFunction((old) => document.querySelector('#level')?.textContent !== old, level);
    expect(await page.innerText('.overview')).not.toBe(before);
    await page.context().close();
  });

  it('shows another day by the address, and says that nothing can be changed', async () => {
    const { page } = await open('/laget');
    const now = await page.innerText('#level');
    await page.keyboard.press('t');
    await page.fill('#per', '2025-01-15');
    await page.waitForURL(/per=2025-01-15/);
    await page.waitForSelector('.notice.past');
    await page.waitForSelector('.figures-per >> text=2025-01-15');
    await page.waitForFunction((old) => document.querySelector('#level')?.textContent !== old, now);
    const held = await page.innerText('.figures-per');
    await page.check('input[name=visste] >> nth=1');
    await page.waitForURL(/visste=true/);
    await page.waitForSelector('.figures-per >> text=registrerat');
    expect(await page.innerText('.figures-per')).not.toBe(held);
    await page.keyboard.press('Escape');
    await page.click('nav a >> text=Modellen');
    await page.waitForURL(/modellen\?per=2025-01-15&visste=true/);
    await page.context().close();
  });
});

describe('the frame', () => {
  it('changes its language without reload', async () => {
    const { page } = await open('/laget');
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.click('header >> text=Administratör');
    await page.selectOption('select >> nth=-2', 'en');
    await page.keyboard.press('Escape');
    await page.waitForSelector('h1 >> text=Overview');
    await page.waitForSelector('.areas >> text=Procurement');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await page.context().close();
  });

  it('leads by the keyboard alone to why a measure counts', async () => {
    const { page } = await open('/laget');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=dialog] input');
    await page.keyboard.type('riktning');
    await page.waitForSelector('[role=menuitem] >> text=riktning');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/modellen\/1\.1/);
    await page.waitForSelector('h2 >> text=Så avgörs det');
    const heading = await page.innerText('h1');
    expect(await focusOn(page, heading)).toBe(heading);
    await page.context().close();
  });

  it('begins where the role does, and sends a stranger to the sign-in that leads back', async () => {
    const { page } = await open('/', { as: 'ciso' });
    await page.waitForURL(/luckor/);
    await page.context().clearCookies();
    await page.goto(`${url()}/uppfoljning/modellen`);
    expect(new URL(page.url()).searchParams.get('to')).toBe('/uppfoljning/modellen');
    await page.context().close();
  });
});

describe('Luckor', () => {
  it('says the level that ticked measures would give, and saves nothing', async () => {
    const { page } = await open('/uppfoljning/luckor?niva=3');
    await page.click('text=Kryssa alla');
    await page.waitForSelector('.what-if >> text=→ 3');
    const { maturity } = await api<{ maturity: { level: number } }>('{ maturity { level } }');
    expect(maturity.level).toBeLessThan(3);
    const href = await page.getAttribute('a >> text=Hämta Excel', 'href');
    const file = await page.request.get(url() + href!);
    expect([file.status(), file.headers()['content-disposition']]).toEqual([200, expect.stringContaining('.xlsx')]);
    await page.context().close();
  });
});

describe('attesting', () => {
  it('asks for evidence, then changes the measure, and can be withdrawn', async () => {
    const { page } = await open('/uppfoljning/modellen/37.1');
    await page.click('main >> text=Intyga');
    await page.fill('#field-statement', 'Krav ställs i varje upphandling.');
    await page.click('[role=dialog] button[type=submit]');
    await page.waitForSelector('.error-summary >> text=Välj en fil');
    expect(await violations(page)).toEqual([]);
    await page.setInputFiles('#field-file', { name: 'krav.txt', mimeType: 'text/plain', buffer: Buffer.from('krav') });
    await page.click('[role=dialog] button[type=submit]');
    await page.waitForSelector('.page-status >> text=Uppfylld: Intygat');
    await page.click('.attestations >> text=Dra tillbaka');
    await page.fill('#field-reason', 'Fel åtgärd.');
    await page.click('[role=dialog] button[type=submit]');
    await page.waitForSelector('.page-status >> text=Inte uppfylld');
    await page.context().close();
  });
});
