// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { act, api, beside, closeBrowser, open, type Opened, url, violations } from './support/browser.js';

afterAll(closeBrowser);

/** Chooses what is read in, and a file made of these lines. */
async function readIn(page: Page, kind: string, name: string, lines: string[]): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await page.setInputFiles('input[type=file]', {
    ...{ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) },
  });
  await page.getByRole('button', { name: 'Läs filen' }).click();
  await page.waitForSelector('.import-review');
}
const field = (page: Page, label: string): Promise<string> =>
  page.locator('.import-columns').getByLabel(label, { exact: true }).inputValue();
const importIt = (page: Page) => page.getByRole('button', { name: 'Läs in', exact: true });

/** The import page of an organisation that has nothing but a school, read in from a file. */
async function nothingButASchool(name: string): Promise<Opened> {
  const opened = await open('/laget');
  const { page } = opened;
  const { registerOrganisation } = await api<{ registerOrganisation: { id: string } }>(
    'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }',
    { input: { name, actorGroup: 'municipality', myName: 'Ivar' } },
  );
  await act(page, 'organisation', { organisationId: registerOrganisation.id });
  await page.goto(`${url()}/installningar/import`);
  await readIn(page, 'Verksamheter', 'enheter.csv', ['Namn', 'Skolan']);
  await importIt(page).click();
  await page.waitForSelector('text=1 verksamheter är inlästa.');
  await page.getByRole('button', { name: 'Läs in en fil till' }).click();
  return opened;
}

it('150 assets of a file are looked over, read in and found in the register', async () => {
  const { page, complaints } = await nothingButASchool('Tillgångskommunen');
  const rows = Array.from({ length: 150 }, (_, i) => `Filsystem ${String(i + 1)};system;Skolan;2;2;1;1;Enligt filen`);
  const header = 'Tillgång;Slag;Verksamheter;Konfidentialitet;Riktighet;Tillgänglighet;Spårbarhet;Motivering';
  await readIn(page, 'Tillgångar', 'tillgangar.csv', [header, ...rows]);
  await page.waitForSelector('.import-review >> text=150 nya tillgångar, 150 förslag till klassning.');
  await page.waitForSelector('.import-fine');
  expect(await field(page, 'Tillgång')).toBe('Tillgång');
  expect(await field(page, 'Motivering')).toBe('Motivering');
  expect(await field(page, 'Leverantör')).toBe('');
  expect(await violations(page)).toEqual([]);
  await importIt(page).click();
  await page.waitForSelector('.import-review [role=status] >> text=150 tillgångar är inlästa.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Se tillgångarna' }).click();
  await page.waitForURL(/\/arbete\/tillgangar/);
  await page.getByRole('searchbox').first().fill('Filsystem');
  await page.waitForSelector('main >> text=/av 150\\b/');
  await page.waitForSelector('td, th >> text=Filsystem 1');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('what happened, is bought, followed up and decided is read in one after the other, and each stands in its place', async () => {
  const { page, complaints } = await nothingButASchool('Pärmkommunen');
  const files = [
    ['Incidenter', '/arbete/incidenter', 'Nyckel borttappad', 'Vad har hänt;Verksamheter\nNyckel borttappad;Skolan'],
    ['Upphandlingar', '/arbete/upphandlingar', 'Nya skrivare', 'Upphandling;Verksamheter\nNya skrivare;Skolan'],
    [
      ...(['Uppföljningar', '/uppfoljning/uppfoljningar', 'Håller avtalen?'] as const),
      'Uppföljning;Gäller;Vad;Ska göras\nHåller avtalen?;Leverantör;Molnet AB;2099-10-01',
    ],
    ['Arbetssätt', '/arbete/arbetssatt', 'Riktlinje 7', 'Arbetssätt;Del;Dokument\nKlassning;Beslutat;Riktlinje 7'],
  ] as const;
  for (const [kind, place, named, content] of files) {
    await page.goto(`${url()}/installningar/import`);
    await page.waitForSelector('input[type=file]');
    await readIn(page, kind, 'fil.csv', content.split('\n'));
    await importIt(page).click();
    await page.waitForSelector('.import-review [role=status] >> text=/^1 .*inlästa\\./');
    await page.locator('.import-review .button.primary').click();
    await page.waitForURL((at) => at.pathname === place);
    await page.waitForSelector(`main >> text=${named}`);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('a file of follow-ups with faults says which, row by row, and writes nothing', async () => {
  const { page, complaints } = await open('/installningar/import', {
    ...{ as: 'leadership', viewport: { width: 375, height: 800 } },
  });
  expect(await page.getByRole('radio').count()).toBe(1);
  await readIn(page, 'Uppföljningar', 'arsplan.csv', [
    'Uppföljning;Gäller;Vad;Ska göras;Upprepas',
    'Klassas det?;Arbetssätt;Raket;2099-10-01;varje år',
    'Molnet;Leverantör;Molnet AB;2001-01-01;',
    'Avtalen;Riktlinje;Riktlinje 7;2099-10-01;ofta',
  ]);
  await page.waitForSelector('text=3 fel hindrar inläsningen');
  const said = await page.locator('.import-part .data-table tbody tr').allInnerTexts();
  expect(said.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/arsplan.* 2 .*C .*raket.*import\.word-unclear/),
    expect.stringMatching(/arsplan.* 3 .*D .*import\.day-passed/),
    expect.stringMatching(/arsplan.* 4 .*E .*ofta.*import\.word-unclear/),
  ]);
  expect(await importIt(page).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await beside(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  ['Tillgångar', 'assets'],
  ['Incidenter', 'incidents'],
  ['Upphandlingar', 'procurements'],
  ['Uppföljningar', 'followUps'],
  ['Arbetssätt', 'practices'],
])('%s have a template to fill in, of which every column is known to the page', async (kind, of) => {
  const { page, complaints } = await open('/installningar/import');
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  const link = page.getByRole('link', { name: `Mall att fylla i: ${kind}` });
  const download = page.waitForEvent('download');
  await link.click();
  await page.setInputFiles('input[type=file]', {
    ...{ name: `${of}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    buffer: await contentOf(await download),
  });
  const answer = page.waitForResponse(async (response) => (await response.text()).includes('"mapping"'));
  await page.getByRole('button', { name: 'Läs filen' }).click();
  await page.waitForSelector('.import-review >> text=import.register-empty');
  const { data } = (await (await answer).json()) as {
    data: { imported: { mapping: { columns: Record<string, string> } } };
  };
  const inputs = page.locator('.import-columns input');
  const labels = await page.locator('.import-columns label').allInnerTexts();
  const given = await Promise.all(Array.from({ length: await inputs.count() }, (_, i) => inputs.nth(i).inputValue()));
  expect(given).toEqual(labels);
  expect(given.sort()).toEqual(Object.values(data.imported.mapping.columns).sort());
  expect(complaints).toEqual([]);
  await page.context().close();
});

async function contentOf(download: { createReadStream(): Promise<AsyncIterable<Buffer>> }): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}
