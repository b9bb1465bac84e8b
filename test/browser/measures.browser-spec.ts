// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser, open, type Opened, violations } from './support/browser.js';
import { closed, save } from './support/work.js';

afterAll(closeBrowser);

describe('a security measure', () => {
  const button = (page: Page, name: string) => page.locator('.page-actions').getByRole('button', { name, exact: true });
  const status = (page: Page, text: string) => page.waitForSelector(`.page-status .chip >> text="${text}"`);
  const fails = async (page: Page, says: string): Promise<void> => {
    await save(page);
    await page.waitForSelector(`.error-summary >> text=${says}`);
    expect(await violations(page)).toEqual([]);
  };

  async function proposed(title: string): Promise<Opened> {
    const opened = await open('/arbete/atgarder');
    const { page } = opened;
    await page.getByRole('button', { name: 'Ny åtgärd' }).click();
    await fails(page, 'Välj minst en verksamhet');
    await page.fill('#field-title', title);
    await page.locator('#field-unitIds input').nth(0).check();
    await page.locator('#field-unitIds input').nth(1).check();
    await save(page);
    await page.waitForURL(/\/arbete\/atgarder\/[0-9a-f-]{36}/);
    await status(page, 'Föreslagen');
    return opened;
  }

  it('is proposed, decided, given resources, introduced per unit, evaluated, and the last step withdrawn', async () => {
    const { page, complaints } = await proposed('Tvåfaktor i alla system');
    await button(page, 'Besluta').click();
    await fails(page, 'Välj ett svar');
    await page.getByRole('radio', { name: 'Ja, inför den' }).check();
    await page.fill('#field-reason', 'Den minskar den största risken.');
    await save(page);
    await closed(page);
    await status(page, 'Beslutad');
    await button(page, 'Sätt av resurser').click();
    await fails(page, 'Ange minst en resurs');
    await page.fill('#field-hours', '40');
    await save(page);
    await closed(page);
    await status(page, 'Har resurser');
    for (const [n, then] of [
      [1, 'Delvis införd'],
      [0, 'Införd'],
    ] as const) {
      await button(page, 'Registrera att den är införd').click();
      for (let i = 0; i < n; i++) await page.locator('#field-unitIds input').nth(i).uncheck();
      await save(page);
      await closed(page);
      await status(page, then);
    }
    await page.waitForSelector('h2 >> text=Införd i 2 av 2 verksamheter');
    await button(page, 'Utvärdera').click();
    await fails(page, 'Välj ett svar');
    await page.locator('#field-fit').getByRole('radio', { name: 'Ja' }).check();
    await page.locator('#field-sufficient').getByRole('radio', { name: 'Nej' }).check();
    await page.fill('#field-note', 'Två system saknas.');
    await save(page);
    await closed(page);
    await page.waitForSelector('text=Utvärdering: ändamålsenlig, inte tillräcklig');
    await button(page, 'Ta tillbaka det senaste').click();
    await page.fill('#field-reason', 'Fel åtgärd utvärderades.');
    await save(page);
    await closed(page);
    await page.waitForSelector('text=Utvärdering: ändamålsenlig, inte tillräcklig', { state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('may be declined, and stopped', async () => {
    const { page } = await proposed('Stängsel runt serverhallen');
    await button(page, 'Besluta').click();
    await page.getByRole('radio', { name: 'Nej', exact: true }).check();
    await page.fill('#field-reason', 'Hallen flyttas till sommaren.');
    await save(page);
    await closed(page);
    await status(page, 'Ska inte införas');
    await button(page, 'Avsluta åtgärden').click();
    await fails(page, 'Skriv minst en mening');
    await page.fill('#field-reason', 'Frågan är utagerad.');
    await save(page);
    await closed(page);
    await status(page, 'Avslutad');
    await page.context().close();
  });
});

/** Drags a file from outside the browser to a place on the page, as the system would. */
async function drag(page: Page, file: string, to: string): Promise<void> {
  const place = page.locator(to);
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox())!;
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [resolve(file)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
}

describe('attesting with a file', () => {
  it('that is dragged to the page begins it with the file chosen', async () => {
    const { page, complaints } = await open('/uppfoljning/modellen/37.1');
    await page.waitForSelector('.file-drop');
    await drag(page, 'docs/examples/lillans-risker.csv', '.file-drop');
    await page.waitForSelector('[role=dialog] >> text=Vald fil: lillans-risker.csv');
    await page.fill('#field-statement', 'Krav ställs i varje upphandling.');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await page.waitForSelector('.page-status >> text=Uppfylld: Intygat');
    await page.click('.attestations >> text=Dra tillbaka');
    await page.fill('#field-reason', 'Prövat.');
    await save(page);
    await closed(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
