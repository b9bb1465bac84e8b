// SPDX-License-Identifier: EUPL-1.2
import { api, closeBrowser, open, url, violations } from './support/browser.js';
import { beside } from './support/work.js';

afterAll(closeBrowser);

describe('Att göra', () => {
  it('shows what the server says waits for me, with why, and goes where it is done', async () => {
    const { page, complaints } = await open('/att-gora');
    await page.waitForSelector('.tasks li');
    const { tasks } = await api<{ tasks: { nodes: { title: string; why: string; path: string }[] } }>(
      '{ tasks(forMe: true, waiting: true, first: 5) { nodes { title why path } } }',
    );
    expect(await page.locator('.tasks a').allInnerTexts()).toEqual(tasks.nodes.map(({ title }) => title));
    expect(await page.locator('.task-pane').innerText()).toContain(tasks.nodes[0]!.why);
    await page.locator('.tasks a').first().click();
    await page.waitForURL((url) => url.pathname === tasks.nodes[0]!.path);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follows the chosen day', async () => {
    const { page } = await open('/att-gora?per=2020-01-01');
    await page.waitForSelector('.empty');
    await page.context().close();
  });
});

describe('Att göra on a past day', () => {
  it('opens what waited then, but puts nothing off', async () => {
    const { page } = await open('/att-gora?per=2025-03-01');
    await page.waitForSelector('.task-pane a:has-text("Öppna")');
    const first = await page.locator('.task-pane h2').innerText();
    await page.keyboard.press('s');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForFunction((was) => document.querySelector('.task-pane h2')?.textContent !== was, first);
    expect(await page.getByText(/Skjut upp|Uppskjutet/).count()).toBe(0);
    await page.context().close();
  });
});

describe('an address with a day that does not exist', () => {
  it('shows now, and nothing of how the server is asked', async () => {
    const { page, complaints } = await open('/laget?per=2026-13-45');
    await page.waitForSelector('table.areas tbody tr');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the year', () => {
  it('counts each month, shows what stands in it, and takes it out as a file', async () => {
    const { page, complaints } = await open('/att-gora/aret');
    await page.waitForSelector('.year > li.now');
    expect(await page.locator('.year > li').count()).toBe(12);
    await page.getByRole('link', { name: String(new Date().getFullYear() + 1) }).click();
    await page.waitForURL(/ar=/);
    const month = page.locator('.year > li', { has: page.locator('strong') }).first();
    await month.waitFor();
    const counts = (await month.locator('strong').allInnerTexts()).map(Number);
    await month.locator('h2 a').click();
    await page.waitForURL(/manad=/);
    await page.waitForSelector('.year > li.chosen');
    const total = counts.reduce((sum, n) => sum + n, 0);
    await page.waitForSelector(`caption >> text=${total} saker att göra`);
    expect(await page.locator('.data-table tbody tr').count()).toBe(Math.min(total, 25));
    await page.getByRole('button', { name: 'Ta ut' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel (.xlsx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/att göra-.*\.xlsx$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [320, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('breaks no rule of accessibility at %i px, %s', async (width, colorScheme) => {
    const { page, complaints } = await open('/att-gora/aret', { viewport: { width, height: 800 }, colorScheme });
    await page.waitForSelector('.data-table tbody tr');
    expect(await violations(page)).toEqual([]);
    expect(await beside(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('Mitt konto', () => {
  it('gives a secret link to a calendar once, and takes it back; nobody is reminded until they say so', async () => {
    const { page, complaints } = await open('/konto');
    await page.getByRole('button', { name: 'Gör en länk' }).click();
    const link = await page.locator('.secret-link code').innerText();
    expect(link.startsWith(`${url()}/calendar/`)).toBe(true);
    expect(await violations(page)).toEqual([]);
    const calendar = await page.request.get(link);
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
    await page.reload();
    await page.waitForSelector('text=Du har en länk');
    expect(await page.locator('.secret-link').count()).toBe(0);
    await page.getByRole('button', { name: 'Sluta dela kalendern' }).click();
    await page.waitForSelector('text=Du har ingen länk');
    expect((await page.request.get(link)).status()).toBe(404);
    expect(await page.getByRole('checkbox', { name: 'En gång i veckan' }).isChecked()).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
