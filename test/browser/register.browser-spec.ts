// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, violations } from './support/browser.js';

afterAll(closeBrowser);

const ROWS = '.data-table tbody tr';

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Ta ut' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a register', () => {
  it('keeps a named filter, and carries it in the address for another person', async () => {
    const { page, complaints } = await open('/arbete/risker');
    await page.waitForSelector(ROWS);
    await page.getByLabel('Status').selectOption('proposedUpward');
    await page.waitForURL(/status=proposedUpward/);
    const address = page.url();
    await page.getByRole('button', { name: 'Urval' }).click();
    await page.getByLabel('Spara det som visas nu som').fill('Väntar på ledningen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rensa' }).click();
    await page.waitForURL((url) => !url.search.includes('status'));
    await page.getByRole('button', { name: 'Urval' }).click();
    await page.getByRole('button', { name: 'Väntar på ledningen', exact: true }).click();
    await page.waitForURL(/status=proposedUpward/);
    const other = await open(new URL(address).pathname + new URL(address).search, { as: 'auditor' });
    await other.page.waitForSelector(ROWS);
    const chips = await other.page.locator('.data-table tbody .chip').allInnerTexts();
    expect(new Set(chips)).toEqual(new Set(['Föreslaget uppåt']));
    expect(complaints).toEqual([]);
    await other.page.context().close();
    await page.context().close();
  });

  it('remembers which columns are shown, and takes out those and no others, all rows and not the page', async () => {
    const { page } = await open('/arbete/risker');
    await page.waitForSelector(ROWS);
    await page.getByRole('button', { name: 'Kolumner' }).click();
    await page.getByRole('checkbox', { name: 'Ägare' }).uncheck();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.reload();
    await page.waitForSelector(ROWS);
    expect(await page.locator('.data-table thead').innerText()).not.toContain('Ägare');
    const { name, text } = await saved(page, 'Textfil (.csv)');
    expect(name).toMatch(/^pahittad-risker-\d{4}-\d{2}-\d{2}\.csv$/);
    const [header, ...rows] = text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    expect(header).toMatch(/^Risk;Status;Storlek;/);
    expect(header).not.toContain('Ägare');
    const { risks } = await api<{ risks: { totalCount: number } }>('{ risks(first: 1) { totalCount } }');
    expect(rows.length).toBe(risks.totalCount);
    expect((await saved(page, 'Excel (.xlsx)')).text.slice(0, 2)).toBe('PK');
    await page.context().close();
  });

  it('stays where it is while other rows are on their way: one goes on writing, and nothing goes blank', async () => {
    const { page } = await open('/arbete/risker');
    await page.waitForSelector(ROWS);
    await page.evaluate(() => {
      const watch = globalThis as { blank?: number };
      const look = (): void => {
        const heading = document.querySelector<HTMLElement>('main h1');
        if (!heading?.offsetParent) watch.blank = (watch.blank ?? 0) + 1;
        requestAnimationFrame(look);
      };
      look();
    });
    const field = page.getByRole('searchbox', { name: 'Sök' });
    await field.focus();
    await page.keyboard.type('jour', { delay: 100 });
    await page.waitForURL(/q=jour/);
    await page.waitForSelector('.register-rows[aria-busy=false], .empty');
    await page.keyboard.type('nal');
    await page.waitForURL(/q=journal/);
    expect(await field.inputValue()).toBe('journal');
    await page.waitForSelector(`${ROWS} >> text=/journal/i`);
    await page.getByRole('button', { name: /^Storlek/ }).click();
    await page.waitForURL(/desc=false/);
    expect(await page.evaluate(() => (globalThis as { blank?: number }).blank ?? 0)).toBe(0);
    await page.context().close();
  });

  it('says for each chosen row what will change or why not, changes them, and undoes it', async () => {
    const { page, complaints } = await open('/arbete/risker?sort=status&desc=false');
    await page.waitForSelector(ROWS);
    const boxes = page.locator(`${ROWS} input[type=checkbox]`);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    expect(await page.locator('.batch-bar').innerText()).toContain('2 valda');
    await page.getByRole('button', { name: 'Följ upp' }).click();
    await page.getByRole('button', { name: 'Förhandsgranska' }).click();
    expect(await page.locator('.form .error').first().innerText()).toBe('Fyll i detta.');
    await page.getByLabel('Hur har riskerna rört sig?').selectOption('unchanged');
    await page.getByLabel('När ska de följas upp igen?').fill('2031-03-01');
    await page.getByRole('button', { name: 'Förhandsgranska' }).click();
    await page.waitForSelector('.batch-rows');
    const preview = await page.locator('.dialog').innerText();
    expect(preview).toContain('2031-03-01');
    expect(preview).toMatch(/Inget är sparat än/);
    expect(await violations(page)).toEqual([]);
    const later = async (): Promise<number> => {
      const { risks } = await api<{ risks: { nodes: { nextFollowUpOn: string }[] } }>(
        '{ risks(first: 200) { nodes { nextFollowUpOn } } }',
      );
      return risks.nodes.filter(({ nextFollowUpOn }) => nextFollowUpOn === '2031-03-01').length;
    };
    expect(await later()).toBe(0);
    const able = Number(/Ändra (\d+)/.exec(preview)?.[1]);
    expect(able).toBeGreaterThan(0);
    await page.getByRole('button', { name: `Ändra ${able}` }).click();
    await page.getByRole('button', { name: 'Ångra' }).waitFor();
    await page.waitForSelector('.told >> text=/ändrades.*(Nivån är oförändrad: \\d|[A-Z]{3} \\d → \\d)/');
    while ((await later()) !== able) await page.waitForTimeout(100);
    await page.getByRole('button', { name: 'Ångra' }).click();
    while ((await later()) !== 0) await page.waitForTimeout(100);
    await page.waitForSelector('.told >> text=/ångrade.*(Nivån är oförändrad: \\d|[A-Z]{3} \\d → \\d)/');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lets nobody choose rows who may not change them, nor on an earlier day', async () => {
    const { page } = await open('/arbete/risker', { as: 'auditor' });
    await page.waitForSelector(ROWS);
    expect(await page.locator(`${ROWS} input[type=checkbox]`).count()).toBe(0);
    await page.context().close();
    const past = await open('/arbete/atgarder?per=2026-10-01');
    await past.page.waitForSelector(ROWS);
    expect(await past.page.locator(`${ROWS} input[type=checkbox]`).count()).toBe(0);
    await past.page.context().close();
  });

  it('of measures counts each step, and a step is a filter', async () => {
    const { page } = await open('/arbete/atgarder');
    await page.waitForSelector(ROWS);
    expect(await page.locator(ROWS).first().innerText()).toContain('Försenad');
    const late = page.getByRole('button', { name: /Försenad$/ });
    const n = Number(/^(\d+)/.exec(await late.innerText())?.[1]);
    await late.click();
    await page.waitForURL(/steg=late/);
    await page.waitForFunction(
      ([rows, wanted]) => document.querySelectorAll(rows as string).length === Math.min(wanted as number, 25),
      [ROWS, n] as const,
    );
    await page.context().close();
  });
});

describe('the register of persons', () => {
  it('has columns to choose, and gives a file that says that the organisation is made up', async () => {
    const { page, complaints } = await open('/installningar/personer');
    await page.waitForSelector(ROWS);
    await page.getByRole('button', { name: 'Kolumner' }).click();
    await page.getByRole('checkbox', { name: 'Tillagd' }).check();
    await page.keyboard.press('Escape');
    expect(await page.locator('.data-table thead').first().innerText()).toContain('Tillagd');
    const { name, text } = await saved(page, 'Textfil (.csv)');
    expect(name).toMatch(/^pahittad-personer-/);
    expect(text.replace(/^\ufeff/, '')).toMatch(/^Namn;E-post;Roller;Tillagd\r\n/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('Luckor', () => {
  it('is narrowed by words, keeps it under a name, and still says how much there is in all', async () => {
    const { page, complaints } = await open('/uppfoljning/luckor?niva=4');
    await page.waitForSelector(ROWS);
    const finding = await page.locator('#finding').innerText();
    const before = await page.locator(ROWS).count();
    await page.getByLabel('Sök', { exact: true }).fill('utbildning');
    await page.waitForURL(/q=utbildning/);
    await page.waitForFunction(
      ([rows, n]) => {
        const left = document.querySelectorAll(rows as string).length;
        return left > 0 && left < Number(n);
      },
      [ROWS, before],
    );
    expect(await page.locator('#finding').innerText()).toBe(finding);
    expect(await page.getByRole('button', { name: 'Urval' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the palette', () => {
  const one = async (field: string, title: string): Promise<string> => {
    const answer = await api<Record<string, { nodes: { title: string }[] }>>(
      `{ ${field}(first: 1) { nodes { title: ${title} } } }`,
    );
    return answer[field]!.nodes[0]!.title;
  };

  it.each([
    ['procurements', 'name', 'Upphandlingar', /\/arbete\/upphandlingar\/[0-9a-f-]+$/],
    ['assets', 'name', 'Tillgångar', /\/arbete\/tillgangar\/[0-9a-f-]+$/],
    ['followUps', 'title', 'Uppföljningar', /\/uppfoljning\/uppfoljningar\/[0-9a-f-]+$/],
    ['findings', 'title', 'Brister', /\/uppfoljning\/brister\?q=/],
  ])('finds what stands in %s', async (field, name, kind, address) => {
    const title = await one(field, name);
    const { page, complaints } = await open('/laget');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/./).last().fill(title);
    await page.getByRole('menuitem').filter({ hasText: title }).filter({ hasText: kind }).first().click();
    await page.waitForURL(address);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('finds a unit and a person by name, and keeps the moment', async () => {
    const { page, complaints } = await open('/arbete/risker?per=2026-10-01');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/./).last().fill('förskola');
    await page.getByRole('menuitem', { name: /^Förskola/ }).click();
    await page.waitForURL(/verksamheter.*vald=/);
    expect(page.url()).toContain('per=2026-10-01');
    expect(await page.locator('#unit-name').innerText()).toBe('Förskola');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the filter on a unit', () => {
  it('follows from page to page, stands in the address, narrows what is shown, and can be taken away', async () => {
    const { page } = await open('/arbete/risker');
    await page.waitForSelector(ROWS);
    const all = await page.locator('.pages [role=status]').innerText();
    const select = page.getByLabel('Visa för verksamhet');
    const [value] = await select
      .locator('option')
      .evaluateAll((options) =>
        (options as HTMLOptionElement[]).filter(({ text }) => /\(\+\d+\)/.test(text)).map((option) => option.value),
      );
    await select.selectOption(value!);
    await page.waitForURL(/enhet=/);
    await page.waitForSelector('.notice.unit');
    await page.waitForFunction((before) => document.querySelector('.pages [role=status]')?.textContent !== before, all);
    expect(await violations(page)).toEqual([]);
    const query = 'query($id: UUID) { risks(underUnitId: $id, first: 1) { totalCount } }';
    const { risks } = await api<{ risks: { totalCount: number } }>(query, { id: value });
    expect(await page.locator('.pages [role=status]').innerText()).toContain(`av ${risks.totalCount} `);
    const { text } = await saved(page, 'Textfil (.csv)');
    expect(text.trim().split('\r\n').length - 1).toBe(risks.totalCount);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Åtgärder' }).first().click();
    await page.waitForURL(/atgarder.*enhet=/);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    await page.waitForURL((url) => !url.search.includes('enhet'));
    await page.context().close();
  });
});

describe('Att göra', () => {
  it('is walked with J and K, put off with S and brought back, and done with E', async () => {
    const { page, complaints } = await open('/att-gora');
    await page.waitForSelector('.tasks li');
    const pane = page.locator('.task-pane h2');
    const first = await pane.innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await pane.innerText()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await pane.innerText()).toBe(first);
    await page.keyboard.press('s');
    await page.waitForSelector('text=Uppskjutet (1)');
    expect(await page.locator('.tasks').innerText()).not.toContain(first);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Uppskjutet (1)' }).click();
    await page.waitForURL(/visa=uppskjutet/);
    expect(await page.locator('.tasks').innerText()).toContain(first);
    await page.keyboard.press('s');
    await page.waitForSelector('.empty');
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.waitForSelector('.tasks li');
    await page.keyboard.press('e');
    await page.waitForURL(/\/arbete\/|\/laget/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
