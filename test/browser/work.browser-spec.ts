// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api, closeBrowser, open, url, violations } from './support/browser.js';
import { focusOn } from './support/focus.js';
import { beside, closed, judgedRisk, made, save, unitId } from './support/work.js';

afterAll(closeBrowser);

/** What a person does on the way and sees on it: 1.2 s for each key, click or field, 0.25 s for each word. */
function reckoning(page: Page, flow: string) {
  let acts = 0;
  let words = 0;
  return {
    act: async (does: () => Promise<unknown>) => {
      acts++;
      await does();
    },
    sees: async () => {
      words += (await page.locator('main').innerText()).split(/\s+/).length;
    },
    done: () => {
      const seconds = Math.round(acts * 1.2 + words * 0.25);
      console.info(`${flow}: ${acts} acts, ${words} words, about ${seconds} s`);
      return { acts, seconds };
    },
  };
}

async function analysis(): Promise<string> {
  return made('openRiskAnalysis', 'OpenRiskAnalysisInput', {
    ...{ title: `Nytt elevregister ${Date.now()}`, unitIds: [await unitId()], assets: ['Elevregistret'] },
  });
}

describe('the risk owner’s flow', () => {
  it('goes from Att göra to a decision with the keyboard alone: six acts, under two minutes', async () => {
    const { page, complaints } = await open('/att-gora', { as: 'riskOwner' });
    await page.waitForSelector('.tasks li');
    const { act, sees, done } = reckoning(page, 'from Att göra to a decision');
    await sees();
    const begin = page.getByRole('button', { name: /^Börja besluta/ });
    await act(() => begin.focus());
    await act(() => page.keyboard.press('Enter'));
    await page.waitForSelector('#field-rationale');
    await sees();
    await act(() => page.keyboard.press('j'));
    await act(() => page.keyboard.press('2'));
    await act(() => page.keyboard.type('Vi kan leva med den tills systemet byts.'));
    await act(() => page.keyboard.press('Control+Enter'));
    await page.waitForSelector('.result h2');
    await sees();
    expect(await page.locator('.result h2').innerText()).toMatch(/Beslutet är sparat: Acceptera|Förslaget är skickat/);
    const { acts, seconds } = done();
    expect(acts).toBeLessThanOrEqual(6);
    expect(seconds).toBeLessThan(120);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.waitForSelector('#field-rationale');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('becomes a proposal to a named receiver above the mandate, and the leadership decides on it', async () => {
    const riskId = await judgedRisk('Hela förvaltningen står stilla i en vecka', 4, 5);
    const card = `/arbete/risker/${riskId}/besluta`;
    const { page } = await open(card, { as: 'riskOwner' });
    await page.waitForSelector('.decision .aside >> text=blir ett förslag till');
    const receiver = /förslag till (.+)\.$/.exec(await page.locator('.decision .aside').innerText())![1]!;
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await page.keyboard.type('Vi har inget bättre att ta till just nu.');
    await page.getByRole('button', { name: 'Skicka förslaget' }).click();
    await page.waitForSelector(`.result h2 >> text=Förslaget är skickat till ${receiver}`);
    await page.context().close();

    const leader = await open(card, { as: 'leadership' });
    await leader.page.waitForSelector('.proposed-upward >> text=föreslår: acceptera');
    expect(await leader.page.locator('.proposed-upward').innerText()).toContain('Vi har inget bättre');
    expect(await violations(leader.page)).toEqual([]);
    await leader.page.keyboard.press('j');
    await leader.page.keyboard.press('4');
    await leader.page.keyboard.press('Control+Enter');
    await leader.page.waitForSelector('.result >> text=Beslutet är sparat: Undvik');
    const { risk } = await api<{
      risk: { status: string; decisions: { escalated: boolean; asLeadership: boolean }[] };
    }>(`{ risk(id: "${riskId}") { status decisions { escalated asLeadership } } }`);
    expect(risk).toMatchObject({ status: 'decided', decisions: [{ escalated: true }] });
    await leader.page.getByRole('button', { name: 'Ångra' }).click();
    await leader.page.waitForSelector('#field-rationale');
    await leader.page.context().close();
  });

  it('judges by days instead of words, and hands the risk over to another owner', async () => {
    const riskId = await judgedRisk('Nyckeln till arkivet kommer bort', 1, 0.05);
    const { page } = await open(`/arbete/risker/${riskId}`);
    await page.getByRole('button', { name: 'Bedöm på nytt' }).click();
    await page.getByRole('radio', { name: 'Tidigast, troligast, senast' }).check();
    await page.fill('#field-earliest', '2028-01-01');
    await page.fill('#field-likeliest', '2027-01-01');
    await save(page);
    await page.waitForSelector('.error-summary >> text=i ordning');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-earliest', '2027-01-01');
    await page.fill('#field-likeliest', '2028-01-01');
    await page.waitForSelector('[role=dialog] >> text=Det motsvarar:');
    await save(page);
    await closed(page);
    await page.waitForSelector('.judgement >> text=troligast 2028-01-01');
    await page.getByRole('button', { name: /Ange ägare|Lämna över/ }).click();
    await page.selectOption('#field-ownerId', { index: 2 });
    const owner = await page.locator('#field-ownerId option:checked').innerText();
    await save(page);
    await closed(page);
    await page.waitForSelector(`.page-status >> text=${owner}`);
    await page.context().close();
  });
});

describe('a risk analysis', () => {
  it('is opened, filled line by line, judged risk by risk, treated and finished, by the keyboard', async () => {
    const { page, complaints } = await open('/arbete/analyser');
    await page.getByRole('button', { name: 'Ny riskanalys' }).press('Enter');
    await page.waitForSelector('#field-title');
    await save(page);
    await page.waitForSelector('.error-summary >> text=Välj minst en verksamhet');
    expect(await violations(page)).toEqual([]);
    await page.fill('#field-title', 'Nytt elevregister');
    await page.locator('#field-unitIds input').first().press('Space');
    await page.fill('#field-assets', 'Elevregistret\nOmdömen');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/arbete\/analyser\/[0-9a-f-]{36}/);
    await page.waitForSelector('.empty');
    await page.keyboard.press('n');
    for (const line of ['Elever ser varandras omdömen', 'Registret är nere i en vecka', 'Backupen går inte att läsa']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => document.querySelectorAll('.data-table tbody tr').length === 3);
    expect(await page.locator('.data-table tbody th').allInnerTexts()).toContain('Registret är nere i en vecka');
    await page.getByRole('button', { name: 'Bedöm nästa (3 kvar)' }).press('Enter');
    await page.waitForSelector('#field-harms');
    await page.locator('#field-harms input').first().press('Space');
    await page.locator('[id^="field-degree-"] input').nth(3).press('Space');
    await page.locator('#field-likelihood input').nth(3).press('Space');
    await page.locator('#field-certainty input').nth(1).press('Space');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await closed(page);
    await page.waitForSelector('.matrix tbody button');
    await page.getByRole('button', { name: /^Föreslå:/ }).press('Enter');
    await page.locator('#field-treatment input').first().press('Space');
    await page.fill('#field-proposal', 'Stäng av delningen.');
    await page.keyboard.press('Control+Enter');
    await closed(page);
    await page.waitForSelector('.data-table .chip >> text=Åtgärd föreslagen');
    await page.getByRole('button', { name: 'Avsluta analysen' }).press('Enter');
    await page.waitForSelector('[role=dialog] >> text=2 risker är inte bedömda');
    await page.fill('#field-summary', 'En risk att åtgärda, två att bedöma.');
    await page.keyboard.press('Control+Enter');
    await closed(page);
    await page.waitForSelector('.page-status .chip >> text=Avslutad');
    expect(await page.locator('#field-risk').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what was written while the server was away, and sends it once', async () => {
    const id = await analysis();
    const { page } = await open(`/arbete/analyser/${id}`);
    await page.waitForSelector('#field-risk');
    await page.route('**/graphql', (route) => route.abort());
    await page.fill('#field-risk', 'Nätet är nere');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entries >> text=Nätet är nere');
    await page.unroute('**/graphql');
    await page.reload();
    await page.waitForSelector('.data-table tbody th >> text=Nätet är nere');
    const { risks } = await api<{ risks: { totalCount: number } }>(`{ risks(analysisId: "${id}") { totalCount } }`);
    expect(risks.totalCount).toBe(1);
    await page.context().close();
  });

  it('opened by mistake is withdrawn, with the reason', async () => {
    const { page } = await open(`/arbete/analyser/${await analysis()}`);
    await page.getByRole('button', { name: 'Ta tillbaka analysen' }).click();
    await save(page);
    await page.waitForSelector('.error-summary >> text=Skriv minst en mening');
    await page.fill('#field-reason', 'Dubblett.');
    await save(page);
    await closed(page);
    await page.waitForSelector('.page-status .chip >> text=Tillbakatagen');
    await page.context().close();
  });
});

describe('an object', () => {
  it.each([
    ['/arbete/risker/00000000-0000-4000-8000-000000000000', 'Risken finns inte', 'Risker'],
    ['/arbete/risker/fel/besluta', 'Risken finns inte', 'Risker'],
    ['/arbete/atgarder/fel', 'Åtgärden finns inte', 'Åtgärder'],
    ['/arbete/analyser/fel', 'Riskanalysen finns inte', 'Riskanalyser'],
  ])('that is not there says so, and leads back: %s', async (path, says, list) => {
    const { page, complaints } = await open(path);
    expect(await page.locator('h1').innerText()).toBe(says);
    expect(await violations(page)).toEqual([]);
    await page.locator('main').getByRole('link', { name: list }).last().click();
    await page.waitForSelector('.data-table tbody tr');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows what held on an earlier day, and nothing can be changed', async () => {
    const riskId = await judgedRisk('Nyupptäckt', 2, 1);
    const { page } = await open(`/arbete/risker/${riskId}?per=2026-01-01`);
    expect(await page.locator('h1').innerText()).toBe('Risken finns inte');
    await page.waitForSelector('.empty >> text=2026-01-01');
    await page.goto(`${url()}/arbete/risker/99bed351-58c5-5b4d-94bb-7b2b20b21ba8?per=2026-10-15`);
    await page.waitForSelector('.judgement');
    expect(await page.locator('.page-actions').count()).toBe(0);
    expect(await page.locator('main button:has-text("Ta tillbaka")').count()).toBe(0);
    await page.context().close();
  });
});

describe.each([
  ['Besluta på nytt', 'Bedöm på nytt', '#field-harms'],
  ['Besluta på nytt', 'Följ upp', '#field-status'],
  ['Besluta på nytt', 'Lämna över till en annan ägare', '#field-ownerId'],
  ['Besluta på nytt', 'Avsluta risken', '#field-reason'],
])('with %s as the next step, the dialog of %s', (next, name, field) => {
  it.each([
    [320, 'dark'],
    [1280, 'light'],
  ] as const)('breaks no rule, also with its errors shown, at %i px, %s', async (width, colorScheme) => {
    const viewport = { width, height: 800 };
    const { page } = await open('/arbete/risker/8094e709-6510-5e1c-be8d-f40174916202', { viewport, colorScheme });
    await page.waitForSelector(`.page-actions >> text=${next}`);
    await page.locator('.page-actions').getByRole('button', { name, exact: true }).click();
    await page.waitForSelector(field);
    expect(await violations(page)).toEqual([]);
    if (field !== '#field-harms') {
      await save(page);
      await page.waitForSelector('.error-summary');
      expect(await violations(page)).toEqual([]);
    }
    expect(await beside(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await focusOn(page, name)).toBe(name);
    await page.context().close();
  });
});
