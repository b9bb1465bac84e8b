// SPDX-License-Identifier: EUPL-1.2
import { closeBrowser, open, violations } from './support/browser.js';

afterAll(closeBrowser);

describe('the event log', () => {
  it('is narrowed by kind in the address, opens into the event as recorded, and leads to its object', async () => {
    const { page } = await open('/bevis');
    await page.getByText('Slag av händelse').click();
    await page.getByRole('checkbox', { name: 'Riskbeslut', exact: true }).check();
    await page.waitForURL(/slag=RiskDecisionRecorded/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.event-log strong')].every((title) =>
        title.textContent.startsWith('Riskbeslut: '),
      ),
    );
    const first = page.locator('.event-log li').first();
    await first.locator('summary').click();
    expect(await first.locator('pre').innerText()).toMatch(/"type": "RiskDecisionRecorded"/);
    expect(await violations(page)).toEqual([]);
    await first.getByRole('link').first().click();
    await page.waitForURL(/arbete\/risker\//);
    await page.waitForSelector('.history li');
    await page.context().close();
  });

  it('goes on with older events, none of them twice', async () => {
    const { page } = await open('/bevis');
    const rows = page.locator('.event-log li');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.event-log li').length > n, before);
    expect(await rows.count()).toBe(before * 2);
    await page.context().close();
  });

  it('shows only what had happened by the day of the time bar', async () => {
    const { page } = await open('/bevis?per=2025-06-01');
    const day = await page.locator('.event-log time').first().getAttribute('datetime');
    expect(day! <= '2025-06-02').toBe(true);
    await page.context().close();
  });
});

describe('the comparison', () => {
  it('says what was lost and that its evidence expired, and leads to the event', async () => {
    const yearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);
    const { page } = await open(`/bevis/jamfor?fran=${yearAgo}`);
    await page
      .getByText(/Beviset gick ut \d{4}-/)
      .first()
      .waitFor();
    await page.locator('.cause a').first().click();
    await page.waitForURL(/handelse=/);
    await page.waitForSelector('.event-log li');
    expect(await page.locator('.event-log li').count()).toBe(1);
    await page.context().close();
  });
});
