// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { closeBrowser, open, violations } from './support/browser.js';
import { focusOn } from './support/focus.js';

afterAll(closeBrowser);

const shown = (page: Page): Promise<string[]> => page.locator('nav.rail >> css=a:visible').allInnerTexts();

describe('the menu', () => {
  it('has six headings; settings stand closed until asked for, and stay as they were left', async () => {
    const { page, complaints } = await open('/laget');
    const top = page.locator('nav.rail > a, nav.rail > div > button');
    const headings = ['Läget', 'Att göra', 'Arbete', 'Uppföljning', 'Bevis', 'Inställningar'];
    expect(await top.allInnerTexts()).toEqual(headings);
    expect(await shown(page)).not.toContain('Import');
    await page.getByRole('button', { name: 'Inställningar' }).click();
    await page.getByRole('link', { name: 'Import', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Arbete' }).click();
    await page.getByRole('link', { name: 'Risker', exact: true }).waitFor({ state: 'hidden' });
    await page.reload();
    await page.waitForSelector('main h1');
    expect(await shown(page)).toContain('Import');
    expect(await shown(page)).not.toContain('Risker');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows where one is, however one came there', async () => {
    const { page } = await open('/installningar/personer');
    await page.waitForSelector('nav.rail a.active >> text=Personer');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('is on a phone behind a button, by the keyboard too, %s', async (colorScheme) => {
    const { page, complaints } = await open('/laget', { viewport: { width: 320, height: 800 }, colorScheme });
    expect(await shown(page)).toEqual(['Läget', 'Att göra']);
    await page.getByRole('button', { name: 'Meny', exact: true }).press('Enter');
    const risks = page.getByRole('link', { name: 'Risker', exact: true });
    await risks.waitFor();
    expect(await violations(page)).toEqual([]);
    await risks.press('Enter');
    await page.waitForSelector('h1 >> text=Risker');
    await risks.waitFor({ state: 'hidden' });
    expect(await focusOn(page, 'Risker')).toBe('Risker');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
