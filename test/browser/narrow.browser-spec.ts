// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, violations } from './support/browser.js';
import { beside, judgedRisk, made } from './support/work.js';

afterAll(closeBrowser);

const ROWS = '.data-table tbody tr';
const PHONE = { width: 375, height: 800 };

/** What a reader at the edge of the window does not see: text that is cut, or a table that must be drawn sideways. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header *, main *')]
      .filter((box) => {
        const { overflowX, textOverflow } = getComputedStyle(box);
        const hides = overflowX !== 'visible' || textOverflow === 'ellipsis';
        return hides && box.tagName !== 'PRE' && box.clientWidth > 2 && box.scrollWidth > box.clientWidth + 1;
      })
      .map((box) => `${box.tagName} ${box.className}`),
  );

describe('on a phone', () => {
  it.each([
    '/laget',
    '/arbete/risker',
    '/arbete/risker?visa=matris',
    '/arbete/analyser',
    '/arbete/atgarder',
    '/uppfoljning/luckor?niva=4',
    '/installningar/personer',
    '/installningar/modeller',
  ])('%s cuts no text and needs no drawing sideways', async (path) => {
    const { page } = await open(path, { viewport: PHONE });
    await page.waitForSelector(`${ROWS}, .matrix`, { state: 'attached' });
    expect(await cutOff(page)).toEqual([]);
    expect(await beside(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('a row is a card that still is a row: every value has its header, the order can be chosen, nothing breaks a rule', async () => {
    const { page, complaints } = await open('/arbete/risker', { viewport: PHONE });
    await page.waitForSelector(ROWS);
    const row = page.getByRole('row').nth(1);
    expect(await row.getByRole('rowheader').innerText()).not.toBe('');
    expect(await row.getByRole('cell').count()).toBeGreaterThan(4);
    expect(await page.locator(`${ROWS} td[data-header="Ägare"]`).first().isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Risk/ }).click();
    await page.waitForURL(/sort=title/);
    await page.waitForSelector(ROWS);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the matrix', () => {
  it('shows the same risks as the list is narrowed to, and where they were before measures', async () => {
    const riskId = await judgedRisk('Bron till kommunhuset stängs', 4, 12);
    await made('assessRisk', 'AssessRiskInput', {
      ...{ riskId, phase: 'after', certainty: 'medium', consequences: [{ harm: 'trust', degree: 1 }] },
      likelihood: { frequencyPerYear: 12 },
    });
    const { page, complaints } = await open('/arbete/risker?visa=matris&q=kommunhuset');
    const cell = page.locator('.matrix td button');
    await cell.waitFor();
    const words = async (): Promise<string | null> => cell.first().getAttribute('aria-label');
    expect(await cell.count()).toBe(1);
    const now = await words();
    await page.getByRole('button', { name: 'Före åtgärder' }).click();
    expect(await words()).not.toBe(now);
    await page.getByRole('button', { name: 'Efter åtgärder' }).click();
    expect(await words()).toBe(now);
    await cell.click();
    expect(await page.locator('.beside').innerText()).toContain('Bron till kommunhuset stängs');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('an object', () => {
  it('says which measures of the model it counts for, and each of them opens its events', async () => {
    const { risks } = await api<{ risks: { nodes: { riskId: string; status: string }[] } }>(
      '{ risks(first: 200, status: decided) { nodes { riskId status } } }',
    );
    let counting: string | undefined;
    for (const { riskId } of risks.nodes) {
      const query = 'query ($id: UUID!) { carriedBy(stream: $id) { measureId } }';
      counting ??=
        (await api<{ carriedBy: unknown[] }>(query, { id: riskId })).carriedBy.length > 0 ? riskId : undefined;
    }
    const { page, complaints } = await open(`/arbete/risker/${counting}`);
    const counts = page.locator('section', { hasText: 'Räknas i nivån' }).locator('a[href*="/uppfoljning/modellen/"]');
    await counts.first().click();
    await page.waitForURL(/uppfoljning\/modellen/);
    const event = page.locator('.data-table tbody summary').first();
    await event.click();
    await page.waitForSelector('.data-table tbody .event-log li');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('that is a unit has a history of its own', async () => {
    const { page } = await open('/installningar/verksamheter');
    await page.locator('.unit-tree [role=row]').first().click();
    await page.waitForSelector('.unit-panel .event-log li');
    await page.context().close();
  });
});

describe('Läget', () => {
  it('leads from its change to all that has changed between the same two days', async () => {
    const { page } = await open('/laget');
    await page.getByRole('link', { name: 'Allt som har ändrats' }).click();
    await page.waitForURL(/bevis\/jamfor\?.*fran=\d{4}-\d{2}-\d{2}.*till=\d{4}-\d{2}-\d{2}/);
    await page.context().close();
  });

  it('shows the largest risks of the chosen unit', async () => {
    const { risks } = await api<{ risks: { nodes: { unitIds: string[] }[] } }>(
      '{ risks(first: 1, sort: "size", descending: true) { nodes { unitIds } } }',
    );
    const unitId = risks.nodes[0]!.unitIds[0]!;
    const query = 'query ($id: UUID) { risks(first: 200, underUnitId: $id) { nodes { title } } }';
    const own = await api<{ risks: { nodes: { title: string }[] } }>(query, { id: unitId });
    const titles = new Set(own.risks.nodes.map(({ title }) => title));
    const { page } = await open(`/laget?enhet=${unitId}`);
    const shown = page.locator('section[aria-labelledby=largest] li a');
    await shown.first().waitFor();
    for (const title of await shown.allInnerTexts()) expect(titles).toContain(title);
    await page.context().close();
  });
});
