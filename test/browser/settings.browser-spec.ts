// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { focusOn } from './support/focus.js';
import { api, closeBrowser, open, url, violations } from './support/browser.js';

afterAll(closeBrowser);

const beside = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const rowOf = (page: Page, name: string) => page.getByRole('row', { name, exact: true });
const save = (page: Page): Promise<void> => page.click('[role=dialog] button[type=submit]');
const gone = (page: Page): Promise<unknown> => page.waitForSelector('[role=dialog]', { state: 'detached' });

/** Opens what can be done with a person, and chooses. */
async function change(page: Page, person: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Ändra: ${person}` }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
  await page.waitForSelector('[role=dialog] h2');
}

async function addPerson(name: string, email?: string): Promise<string> {
  const document = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';
  return (await api<{ addPerson: { id: string } }>(document, { input: { name, email } })).addPerson.id;
}

describe('the tree of units', () => {
  it('is walked, opened and closed by the arrows', async () => {
    const { page } = await open('/installningar/verksamheter');
    await page.locator('.unit-tree [role=row]').first().click();
    await page.waitForSelector('.unit-panel h2');
    const first = await page.innerText('.unit-panel h2');
    const rows = await page.locator('.unit-tree [role=row]').count();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((n) => document.querySelectorAll('.unit-tree [role=row]').length < n, rows);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((n) => document.querySelectorAll('.unit-tree [role=row]').length === n, rows);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((old) => document.querySelector('.unit-panel h2')?.textContent !== old, first);
    await page.context().close();
  });

  it('moves a unit by the mouse, shows first what moves, and undoes it', async () => {
    // Both ends are in sight: a page that scrolls under a pressed button drags something else.
    const { page, complaints } = await open('/installningar/verksamheter', { viewport: { width: 1280, height: 1200 } });
    const unit = rowOf(page, 'Förskola');
    await unit.waitFor();
    await unit.dragTo(rowOf(page, 'Kultur- och fritidsförvaltningen'));
    await page.waitForSelector('[role=dialog] >> text=Hamnar');
    expect(await page.innerText('[role=dialog]')).toContain('Kultur- och fritidsförvaltningen');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await page.waitForSelector('.told >> text=Förskola ligger nu under Kultur- och fritidsförvaltningen');
    await unit.click();
    await page.waitForSelector('.unit-panel dd >> text=Kultur- och fritidsförvaltningen');
    await page.getByRole('button', { name: 'Ångra flytten' }).click();
    await page.waitForSelector('.told >> text=tillbaka under Barn- och utbildningsförvaltningen');
    await page.waitForSelector('.unit-panel dd >> text=Barn- och utbildningsförvaltningen');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('moves a unit by the keyboard alone, from its handle', async () => {
    const { page } = await open('/installningar/verksamheter');
    await rowOf(page, 'Förskola').click();
    await page.keyboard.press('ArrowRight');
    expect(await focusOn(page, 'Dra Förskola')).toContain('Dra Förskola');
    await page.keyboard.press('Enter');
    const target = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let i = 0; i < 40 && !/Kultur- och fritidsförvaltningen/.test(await target()); i += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=dialog] >> text=Hamnar');
    expect(await page.innerText('[role=dialog] .facts')).toContain('Kultur- och fritidsförvaltningen');
    await page.keyboard.press('Escape');
    await page.context().close();
  });

  it('says in words why a unit cannot be put below itself, or closed with others below', async () => {
    const { page } = await open('/installningar/verksamheter');
    await rowOf(page, 'Barn- och utbildningsförvaltningen').click();
    await page.getByRole('button', { name: 'Stäng: Barn- och utbildningsförvaltningen' }).click();
    await save(page);
    await page.waitForSelector('.error-summary >> text=har verksamheter under sig');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(page);
    await page.getByRole('button', { name: 'Flytta: Barn- och utbildningsförvaltningen' }).click();
    const offered = await page.locator('#field-parentId option').allInnerTexts();
    expect(offered.some((text) => text.includes('Förskola'))).toBe(false);
    await page.context().close();
  });

  it('is added to, renamed, counted, given staff on a day, and closed with its successor', async () => {
    const { page } = await open('/installningar/verksamheter', { viewport: { width: 375, height: 800 } });
    await page.getByRole('button', { name: 'Ny verksamhet' }).click();
    await page.fill('#field-name', 'Provenhet');
    await save(page);
    await gone(page);
    await page.waitForSelector('.unit-panel h2 >> text=Provenhet');
    await page.getByRole('button', { name: 'Byt namn: Provenhet' }).click();
    await page.fill('#field-name', 'Provenheten');
    await save(page);
    await page.waitForSelector('.unit-panel h2 >> text=Provenheten');
    await page.getByRole('button', { name: 'Räknas?: Provenheten' }).click();
    await page.getByRole('radio', { name: 'Nej, aldrig' }).check();
    await save(page);
    await page.waitForSelector('.unit-panel >> text=Räknas inte, enligt ert beslut');
    await gone(page);
    await page.getByRole('button', { name: 'Ange anställda: Provenheten' }).click();
    await save(page);
    await page.waitForSelector('.error-summary >> text=helt tal');
    await page.fill('#field-headCount', '11');
    await save(page);
    await page.waitForSelector('.unit-panel >> text=11 den');
    await gone(page);
    await page.getByRole('button', { name: 'Stäng: Provenheten' }).click();
    await page.getByRole('checkbox', { name: 'Förskola' }).check();
    await save(page);
    await page.waitForSelector('.unit-panel >> text=Förskola');
    await gone(page);
    expect(await beside(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('persons', () => {
  it('are given and lose roles and mandates; what was saved is there after a reload', async () => {
    await addPerson('Roland Rollsson');
    const { page, complaints } = await open('/installningar/personer?q=Roland');
    await change(page, 'Roland Rollsson', 'Roller');
    await page.getByRole('checkbox', { name: 'Riskägare' }).check();
    expect(await violations(page)).toEqual([]);
    await save(page);
    await gone(page);
    await change(page, 'Roland Rollsson', 'Ge mandat');
    await page.selectOption('#field-unitId', 'whole');
    await page.selectOption('#field-maxConsequence', '2');
    await page.selectOption('#field-maxLikelihood', '3');
    await page.waitForSelector('[role=dialog] >> text=Roland Rollsson får besluta om risker');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await gone(page);
    await page.reload();
    await page.waitForSelector('td >> text=Hela organisationen: upp till betydande och möjligt');
    expect(await page.locator('.data-table tbody tr').first().innerText()).toContain('Riskägare');
    await page.getByRole('button', { name: 'Återkalla mandatet för Roland Rollsson: Hela organisationen' }).click();
    await save(page);
    await gone(page);
    await change(page, 'Roland Rollsson', 'Roller');
    await page.getByRole('checkbox', { name: 'Riskägare' }).uncheck();
    await save(page);
    await page.waitForSelector('td >> text=Inga roller');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are invited by a link that leads to a password, is used once, and then says what to do', async () => {
    await addPerson('Inga Inbjuden', 'inga@exempelby.example');
    const { page } = await open('/installningar/personer?q=Inga');
    await change(page, 'Inga Inbjuden', 'Bjud in');
    expect(await page.inputValue('#field-login')).toBe('inga@exempelby.example');
    await page.fill('#field-login', 'admin');
    await save(page);
    await page.waitForSelector('.error-summary >> text=Det finns redan ett konto');
    await page.fill('#field-login', 'inga');
    await save(page);
    await page.waitForSelector('.invitation');
    expect(await violations(page)).toEqual([]);
    const link = await page.locator('.invitation input').nth(1).inputValue();
    await page.getByRole('button', { name: 'Klar' }).last().click();
    await page.waitForSelector('td >> text=Inbjuden till');

    const other = await page.context().browser()!.newContext({ locale: 'sv-SE' });
    const guest = await other.newPage();
    await guest.goto(link);
    expect(await guest.innerText('h1')).toBe('Välkommen till Trappan');
    await guest.click('a >> text=English');
    expect(await guest.innerText('h1')).toBe('Welcome to Trappan');
    await guest.click('a >> text=Svenska');
    expect(await violations(guest)).toEqual([]);
    await guest.fill('#password', 'kort');
    await guest.fill('#repeated', 'kort');
    await guest.click('button[type=submit]');
    await guest.waitForSelector('.bad >> text=minst 12 tecken');
    expect(await violations(guest)).toEqual([]);
    await guest.fill('#password', 'en mening som är lång');
    await guest.fill('#repeated', 'en mening som är lång');
    await guest.click('button[type=submit]');
    await guest.waitForSelector('main h1');
    expect(new URL(guest.url()).pathname).not.toContain('invitation');
    await guest.waitForSelector('header >> text=Inga Inbjuden');
    await other.clearCookies();
    await guest.goto(link);
    expect(await guest.innerText('h1')).toBe('Länken fungerar inte längre');
    expect(await guest.innerText('.bad')).toContain('logga in med det');
    expect(await violations(guest)).toEqual([]);
    await other.close();

    await page.reload();
    await page.waitForSelector('td >> text=Har konto');
    await change(page, 'Inga Inbjuden', 'Avsluta konto');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await page.waitForSelector('td >> text=Inget konto');
    await page.context().close();
  });

  it('get a link to a new password that ends every session, and the administrator sees it once', async () => {
    const { inviteAccount } = await api<{ inviteAccount: { link: string } }>(
      'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { link } }',
      { input: { personId: await addPerson('Gunnar Glömsk'), login: 'gunnar' } },
    );
    const { page, complaints } = await open('/installningar/personer?q=Gunnar');
    const other = await page.context().browser()!.newContext({ locale: 'sv-SE' });
    const guest = await other.newPage();
    const choose = async (link: string, password: string): Promise<void> => {
      await guest.goto(link);
      await guest.fill('#password', password);
      await guest.fill('#repeated', password);
      await guest.click('button[type=submit]');
      await guest.waitForSelector('header >> text=Gunnar Glömsk');
    };
    await choose(inviteAccount.link, 'en mening som är lång');
    await page.reload();
    await page.waitForSelector('td >> text=Har konto');
    await change(page, 'Gunnar Glömsk', 'Länk till nytt lösenord');
    await page.waitForSelector('[role=dialog] >> text=alla inloggningar avslutas');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await page.waitForSelector('.invitation');
    expect(await violations(page)).toEqual([]);
    const link = await page.locator('.invitation input').nth(1).inputValue();
    await page.getByRole('button', { name: 'Klar' }).last().click();
    await page.waitForSelector('td >> text=Inbjuden till');
    await guest.reload();
    await guest.waitForURL(/sign-in/);
    await choose(link, 'en annan lång mening');
    await other.close();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are erased only when their name is written, and told what goes and what stays', async () => {
    await addPerson('Rakel Raderas');
    const { page } = await open('/installningar/personer?q=Rakel');
    await change(page, 'Rakel Raderas', 'Radera');
    expect(await page.innerText('[role=dialog]')).toContain('Det går inte att ångra');
    await page.fill('#field-written', 'Rakel');
    await save(page);
    await page.waitForSelector('.error-summary >> text=Det är inte personens namn');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-written', 'Rakel Raderas');
    await save(page);
    await page.waitForSelector('text=Inga personer i urvalet');
    await page.context().close();
  });

  it('who hold roles cannot be erased, and it is said which', async () => {
    const { page } = await open('/installningar/personer?q=Agneta');
    await change(page, 'Agneta Hallgren', 'Radera');
    expect(await page.innerText('[role=dialog]')).toMatch(/kvar roller \(Ledning\)/);
    expect(await page.locator('[role=dialog] button[type=submit]').count()).toBe(0);
    await page.context().close();
  });

  it('are seen but not changed by an auditor', async () => {
    const { page } = await open('/installningar/personer', { as: 'auditor' });
    await page.waitForSelector('.data-table tbody tr');
    expect(await page.getByRole('button', { name: /^Ändra/ }).count()).toBe(0);
    await page.waitForSelector('text=Din roll kan se det här, men inte ändra det.');
    await page.context().close();
  });
});

describe('a model of one’s own', () => {
  const CSV =
    'Nr;Fråga;Område;Åtgärd;Poäng;Svar\n' +
    '1;Styrs arbetet?;LED;Vi har en beslutad policy för informationssäkerhet;2;Ja\n' +
    '1;Styrs arbetet?;LED;Risker analyseras innan ett system tas i drift;2;Nej\n';

  it('is imported, tied to shipped rules, and taken into use with its level shown before', async () => {
    const { page } = await open('/installningar/modeller');
    const { modelId } = await importOwnModel(page, CSV);
    await page.goto(`${url()}/installningar/modeller/${modelId}`);
    await page.waitForSelector('.ties li');
    expect(await violations(page)).toEqual([]);
    await page.locator('.ties li').first().getByRole('button', { name: /^Välj/ }).click();
    await page.waitForSelector('.carriers [role=option]');
    expect(await violations(page)).toEqual([]);
    await page.locator('.carriers [role=option]').first().click();
    await page.waitForSelector('.save-bar >> text=1 ändringar är inte sparade');
    await page.reload();
    await page.waitForSelector('.save-bar >> text=1 ändringar är inte sparade');
    await page.getByRole('button', { name: 'Spara kopplingarna' }).click();
    await page.waitForSelector('.save-bar >> text=Allt är sparat');
    await page.reload();
    await page.waitForSelector('text=1 av 2 rutor kopplade');

    await page.goto(`${url()}/installningar/modeller`);
    await page.getByRole('button', { name: /^Ta i bruk/ }).click();
    await page.waitForSelector('[role=dialog] >> text=Med Infosäkkollen 2023');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await gone(page);
    await page.waitForSelector('h2 >> text=Modellen i bruk: Provmodellen');
    await page.getByRole('button', { name: /^Ta i bruk: Infosäkkollen/ }).click();
    await save(page);
    await gone(page);
    await page.waitForSelector('h2 >> text=Modellen i bruk: Infosäkkollen');
    await page.context().close();
  });
});

/** Imports a file as the page does, without walking through it: that is tried elsewhere. */
async function importOwnModel(page: Page, csv: string): Promise<{ modelId: string }> {
  const answer = await page.request.post(`${url()}/files`, {
    headers: { 'x-trappan': 'web' },
    multipart: { file: { name: 'provmodell.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) } },
  });
  const { fileId } = (await answer.json()) as { fileId: string };
  const { importWorkbook } = await api<{ importWorkbook: { modelId: string } }>(
    'mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) { modelId preview { problems { text } } } }',
    { input: { fileId, modelId: 'prov', name: 'Provmodellen', closedOn: '2026-06-30' } },
  );
  return importWorkbook;
}

describe('the installation', () => {
  it('is backed up from the page, and the backup can be fetched', async () => {
    const { page, complaints } = await open('/installningar/installationen');
    await page.waitForSelector('section:has(#doctor) td >> text=tabellerna finns');
    await page.getByRole('button', { name: 'Gör en säkerhetskopia' }).click();
    await page.waitForSelector('.good >> text=Säkerhetskopian är klar');
    await page.waitForSelector('section:has(#backups) tbody tr');
    expect(await violations(page)).toEqual([]);
    const href = await page.getAttribute('section:has(#backups) tbody a', 'href');
    const file = await page.request.get(url() + href!);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/x-tar']);
    expect((await file.body()).includes('manifest.json')).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lets its account see where it is signed in, and sign out the others', async () => {
    const { page: other } = await open('/konto');
    const { page } = await open('/konto');
    await page.getByRole('button', { name: 'Logga ut alla andra' }).click();
    await page.waitForSelector('.told >> text=andra inloggningar är avslutade');
    await page.waitForFunction(() => document.querySelectorAll('.account-page tbody tr').length === 1);
    await other.goto(`${url()}/laget`);
    expect(new URL(other.url()).pathname).toBe('/sign-in');
    await other.context().close();
    await page.context().close();
  });

  it('loses its demo only by name, goes on without it, and gets it back', async () => {
    const { page } = await open('/installningar/installationen');
    await page.getByRole('button', { name: 'Ta bort demon' }).click();
    await page.fill('#field-name', 'Exempelby');
    await save(page);
    await page.waitForSelector('.error-summary >> text=Det är inte demons namn');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-name', 'Exempelby kommun');
    await save(page);
    await page.waitForSelector('.good >> text=Demon är borttagen');
    await page.waitForSelector('text=Demon är inte inläst');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Läs in demon' }).click();
    await page.waitForSelector('.good >> text=Demon är inläst', { timeout: 50_000 });
    expect(await page.locator('text=Demon är inläst.').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('an import', () => {
  const choose = async (page: Page, csv: string): Promise<void> => {
    await page.getByRole('radio', { name: /^Verksamheter/ }).check();
    const file = { name: 'avdelningar.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Läs filen' }).click();
    await page.waitForSelector('.import-review');
  };

  it('reads the next file by the columns that were named for the last one', async () => {
    const { page, complaints } = await open('/installningar/import');
    await choose(page, 'Avd;Antal\nProvavdelning ett;12\n');
    await page.waitForSelector('text=fel hindrar inläsningen');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-column-name', 'Avd');
    await page.locator('.import-columns button[type=submit]').click();
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.waitForSelector('text=3. Klart');
    await page.reload();
    await choose(page, 'Avd;Antal\nProvavdelning två;7\n');
    await page.waitForSelector('text=Kolumnerna lästes som vid förra importen');
    expect(await page.getByRole('button', { name: 'Läs in', exact: true }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
