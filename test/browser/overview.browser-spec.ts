// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser, open, url } from './support/browser.js';

afterAll(closeBrowser);

/** Where something ends, from the top of the page. */
const endOf = async (page: Page, what: string): Promise<number> => {
  const box = await page.locator(what).first().boundingBox();
  return box!.y + box!.height;
};

describe('Läget in 30 seconds', () => {
  it('has level, distance, recorded work, change, reason and what holds back within the first 800 px', async () => {
    const { page } = await open('/laget', { as: 'leadership' });
    await page.waitForSelector('#change');
    expect(await page.innerText('#level')).toMatch(/^Nivå \d$/);
    expect(await page.innerText('.distance')).toMatch(/\d+ (?:fråga|frågor) och \d+ (?:åtgärd|åtgärder) till nivå \d/);
    expect(await page.innerText('.derived-only summary')).toMatch(/registrerat arbete: nivå \d/);
    expect(await page.innerText('#change')).toMatch(/^Nivån (?:har sjunkit|har stigit|är)/);
    expect(await page.innerText('.change')).toMatch(/Fråga \d+: \d+ åtgärd[\s\S]*Orsak: [\s\S]*Varför/);
    expect(await page.innerText('#areas')).toMatch(/håller nere nivån|Alla områden/);
    for (const what of ['.staircase', '.change', '#areas', '.areas tbody tr:nth-child(3)'])
      expect(await endOf(page, what)).toBeLessThanOrEqual(800);
    await page.context().close();
  });

  it('opens the reason for a change', async () => {
    const { page } = await open('/laget');
    await page.click('.change li a');
    await page.waitForURL(/modellen\/\d+\.\d+/);
    await page.waitForSelector('h2 >> text=Så avgörs det');
    await page.context().close();
  });

  it('is printed with the chart’s table, in light colours also from a dark screen', async () => {
    const { page } = await open('/laget', { colorScheme: 'dark' });
    await page.waitForSelector('.step-chart canvas');
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.step-chart canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let darkest = 255;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 250) darkest = Math.min(darkest, data[at + 1]!);
      return darkest < 60;
    });
    expect(await page.isVisible('.print-only')).toBe(true);
    expect(await page.isVisible('.top')).toBe(false);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeLessThanOrEqual(3);
    await page.context().close();
  });
});

describe('the presentation', () => {
  it('is gone through by the keyboard alone, says the moment on each slide, and ends where it began', async () => {
    const { page } = await open('/laget');
    await page.focus('text=Visa för ledningen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.slide.shown #level');
    const place = (): Promise<string> => page.innerText('.slide.shown footer');
    expect(await place()).toMatch(/Siffror per \d{4}-\d\d-\d\d, händelse [\d\s]+\.[\s\S]*Bild 1 av 8/);
    for (const [key, at] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['End', 8],
      ['ArrowRight', 8],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector(`.slide.shown footer >> text=Bild ${at} av 8`);
    }
    expect(await page.locator('.slide.shown').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/laget$/);
    await page.waitForSelector('h1 >> text=Läget');
    await page.context().close();
  });

  it('is turned by a finger, and stays on its slide after a reload', async () => {
    const { page } = await open('/laget', { hasTouch: true, viewport: { width: 768, height: 1024 } });
    await page.goto(`${url()}/laget/foredrag`);
    await page.tap('text=Nästa');
    await page.waitForSelector('.slide.shown #change');
    await page.reload();
    await page.waitForSelector('.slide.shown #change');
    await page.context().close();
  });

  it('is printed one slide a page', async () => {
    const { page } = await open('/laget');
    await page.goto(`${url()}/laget/foredrag`);
    await page.waitForSelector('.slide .step-chart canvas', { state: 'attached' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(8);
    await page.context().close();
  });
});

describe('the guides', () => {
  it('begin with the one of one’s own role', async () => {
    const { page } = await open('/hjalp', { as: 'auditor' });
    expect(await page.innerText('.guide-list >> nth=0')).toMatch(/^Granskare/);
    await page.context().close();
  });

  it('lead nowhere that is not there', async () => {
    const { page } = await open('/hjalp');
    const guides = readdirSync(join(import.meta.dirname, '../../docs/guide')).map((file) => file.replace('.md', ''));
    expect(guides.length).toBeGreaterThanOrEqual(7);
    const links = new Set<string>();
    for (const guide of guides) {
      await page.goto(`${url()}/hjalp/${guide}`);
      await page.waitForSelector('.guide h2');
      for (const href of await page.$$eval('.guide a', (all) => all.map((link) => link.getAttribute('href')!))) {
        if (href.startsWith('/')) links.add(href);
      }
    }
    expect(links.size).toBeGreaterThan(5);
    for (const href of links) {
      await page.goto(url() + href);
      await page.waitForSelector('main h1');
      expect([href, await page.locator('text=Sidan finns inte').count()]).toEqual([href, 0]);
      const anchor = decodeURIComponent(href.split('#')[1] ?? '');
      if (anchor) await page.waitForSelector(`[id="${anchor}"]`);
    }
    await page.context().close();
  }, 120_000);
});
