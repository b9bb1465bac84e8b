// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { focusOn } from './support/focus.js';
import { act, api, closeBrowser, open, url, violations } from './support/browser.js';

afterAll(closeBrowser);

const RISK = '99bed351-58c5-5b4d-94bb-7b2b20b21ba8';
const CARD = `/arbete/risker/${RISK}/besluta`;
/** No attestation may hold the question that the decision is to raise. */
async function leaveQuestion23ToDecisions(): Promise<void> {
  const { attestations } = await api<{ attestations: { nodes: { attestationId: string }[] } }>(
    '{ attestations(measureId: "23.1", withdrawn: false) { nodes { attestationId } } }',
  );
  for (const { attestationId } of attestations.nodes)
    await api('mutation ($input: WithdrawAttestationInput!) { withdrawAttestation(input: $input) { id } }', {
      input: { attestationId, reason: 'Prövas med ett beslut i stället.' },
    });
}

/** What a person does on the way, counted; and about how long that takes: 1.2 s for each act, 0.25 s for each word seen. */
function counting(page: Page) {
  let acts = 0;
  return {
    act: async (does: () => Promise<unknown>) => {
      acts++;
      await does();
    },
    done: async (flow: string): Promise<number> => {
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      console.info(`${flow}: ${acts} acts, about ${Math.round(acts * 1.2 + words * 0.25)} s`);
      return acts;
    },
  };
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.waitForSelector('#field-rationale');
}

describe('a risk owner’s decision', () => {
  beforeEach(leaveQuestion23ToDecisions);

  it('takes at most six acts with the keyboard, and says that the level rose', async () => {
    const { page, complaints } = await open(CARD);
    await page.waitForSelector('#field-rationale');
    const { act, done } = counting(page);
    await act(() => page.keyboard.press('j'));
    await act(() => page.keyboard.press('1'));
    await act(() => page.keyboard.type('Lås och kryptera mobilerna.'));
    const acts = await done('deciding with the keyboard');
    await act(() => page.keyboard.press('Control+Enter'));
    await page.waitForSelector('.result');
    expect(await page.locator('.result').innerText()).toContain('SAK 1 → 2');
    expect(acts + 1).toBeLessThanOrEqual(6);
    expect(await violations(page)).toEqual([]);
    await undo(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes at most six acts with the mouse; undone, the level is what it was', async () => {
    const { page } = await open(CARD);
    const levelOf = async (): Promise<number> =>
      (await api<{ maturity: { level: number } }>('{ maturity { level } }')).maturity.level;
    const before = await levelOf();
    const { act, done } = counting(page);
    await act(() => page.getByRole('radio', { name: 'Ja', exact: true }).check());
    await act(() => page.getByRole('radio', { name: /^Acceptera/ }).check());
    await act(() => page.fill('#field-rationale', 'Risken är liten när telefonerna kan spärras på distans.'));
    const acts = await done('deciding with the mouse');
    await act(() => page.getByRole('button', { name: 'Spara beslutet' }).click());
    await page.waitForSelector('.result');
    expect(acts + 1).toBeLessThanOrEqual(6);
    expect(await page.locator('.result').innerText()).toContain('Beslutet är sparat: Acceptera');
    expect(await levelOf()).toBeGreaterThan(before);
    await undo(page);
    while ((await levelOf()) !== before) await page.waitForTimeout(100);
    await page.context().close();
  });

  it('that lacks something says what, and keeps what was written over a reload', async () => {
    const { page } = await open(CARD);
    await page.fill('#field-rationale', 'Halvfärdigt');
    await page.getByRole('button', { name: 'Spara beslutet' }).click();
    await page.waitForSelector('.error-summary');
    expect(await page.locator('.error-summary').innerText()).toContain('Svara på om bilden stämmer.');
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('#field-rationale');
    expect(await page.inputValue('#field-rationale')).toBe('Halvfärdigt');
    await page.context().close();
  });

  it('is not offered to who may not decide, nor on an earlier day', async () => {
    const { page } = await open(CARD, { as: 'auditor' });
    await page.waitForSelector('.empty');
    expect(await page.getByRole('button', { name: 'Spara beslutet' }).count()).toBe(0);
    await page.goto(`${url()}/arbete/risker/${RISK}?per=2026-10-15`);
    await page.waitForSelector('.history li');
    expect(await page.getByRole('link', { name: 'Besluta' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('the risk register', () => {
  it('filters and sorts by its address, and goes on from page to page', async () => {
    const { page } = await open('/arbete/risker');
    await page.waitForSelector('.data-table tbody tr');
    expect(await page.locator('.data-table tbody tr').count()).toBe(25);
    await page.getByRole('button', { name: 'Nästa sida' }).click();
    await page.waitForURL(/pages=/);
    await page.getByLabel('Status').selectOption('proposedUpward');
    await page.waitForURL(/status=proposedUpward/);
    await page.waitForFunction(() => document.querySelectorAll('.data-table tbody tr').length < 25);
    const chips = await page.locator('.data-table tbody .chip').allInnerTexts();
    expect(new Set(chips)).toEqual(new Set(['Föreslaget uppåt']));
    await page.reload();
    await page.waitForSelector('.data-table tbody tr');
    expect(await page.locator('.data-table tbody tr').count()).toBe(chips.length);
    await page.context().close();
  });

  it('shows the risks of a cell of the matrix beside it', async () => {
    const { page } = await open('/arbete/risker?visa=matris');
    const cell = page.locator('.matrix tbody button').first();
    const count = Number(await cell.innerText());
    await cell.press('Enter');
    await page.waitForSelector('.beside li');
    expect(await page.locator('.beside li').count()).toBe(count);
    await page.context().close();
  });
});

describe('Att göra', () => {
  it('is walked through by j and k, and Enter opens', async () => {
    const { page } = await open('/att-gora', { as: 'riskOwner' });
    await page.waitForSelector('.tasks li');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await page.locator('.tasks a').first().innerText();
    expect(await focusOn(page, first)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/arbete\//);
    await page.context().close();
  });
});

describe('the import of a workbook', () => {
  it('is read, looked over and confirmed, and comes to the same as the file says', async () => {
    const { page, complaints } = await open('/laget');
    const { registerOrganisation } = await api<{ registerOrganisation: { id: string } }>(
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }',
      { input: { name: 'Inläsningskommunen', actorGroup: 'municipality', myName: 'Ivar' } },
    );
    await act(page, 'organisation', { organisationId: registerOrganisation.id });
    await page.goto(`${url()}/installningar/import`);
    await page.waitForSelector('input[type=file]');
    await page.setInputFiles('input[type=file]', 'docs/examples/lillans-kommun.xlsx');
    await page.fill('#field-closedOn', '2025-09-30');
    await page.getByRole('button', { name: 'Läs filen' }).click();
    await page.waitForSelector('.import-review');
    expect(await page.locator('.import-review').innerText()).toContain('15 frågor, 54 åtgärder: 33 ja, 18 nej');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.waitForSelector('text=3. Klart');
    await page.waitForSelector('.import-review [role=status] >> text=/[A-Z]{3} \\d → \\d|Nivån är oförändrad/');
    expect(await page.locator('.data-table tbody tr').nth(1).innerText()).toMatch(/41,5\s+41,5\s+samma/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lists every problem by sheet, row and column, and writes nothing', async () => {
    const { page } = await open('/installningar/import');
    await page.getByRole('radio', { name: /^Risker/ }).check();
    await page.setInputFiles('input[type=file]', 'docs/examples/lillans-risker.csv');
    await page.getByRole('button', { name: 'Läs filen' }).click();
    await page.waitForSelector('text=fel hindrar inläsningen');
    expect(await page.locator('.data-table tbody tr').first().innerText()).toMatch(/lillans-risker\s+2\s+B/);
    expect(await page.getByRole('button', { name: 'Läs in', exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the card, for who does not know', () => {
  const ownerOf = async (id: string) => {
    const query = 'query ($id: UUID!) { risk(id: $id) { ownerId decisions { eventId } } }';
    return (await api<{ risk: { ownerId: string | null; decisions: unknown[] } }>(query, { id })).risk;
  };

  it('leads on to a new judgement or to somebody who knows, and sends no decision', async () => {
    const { risks } = await api<{ risks: { nodes: { riskId: string }[] } }>(
      '{ risks(first: 5, status: assessed) { nodes { riskId } } }',
    );
    const { riskId } = risks.nodes.find((risk) => risk.riskId !== RISK)!;
    const before = await ownerOf(riskId);
    const { page, complaints } = await open(`/arbete/risker/${riskId}/besluta`);
    await page.getByText('Vet inte', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bedöm på nytt nu' }).click();
    expect(await page.getByRole('radio', { name: 'Den har ändrats' }).isChecked()).toBe(true);
    await page.getByText('Vet inte', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Lämna till någon som vet' }).click();
    await page.getByLabel('Vem ska äga risken?').selectOption({ index: 1 });
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.waitForSelector('[role=dialog]', { state: 'detached' });
    const after = await ownerOf(riskId);
    expect(after.ownerId).not.toBe(before.ownerId);
    expect(after.decisions).toEqual(before.decisions);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the history of a risk', () => {
  it('lets each entry but the first be taken back with a reason, and says what that did to the level', async () => {
    const { businessUnits, persons } = await api<{
      businessUnits: { nodes: { unitId: string }[] };
      persons: { nodes: { personId: string; name: string }[] };
    }>('{ businessUnits(first: 1) { nodes { unitId } } persons(first: 1) { nodes { personId name } } }');
    const { identifyRisk } = await api<{ identifyRisk: { id: string } }>(
      'mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }',
      { input: { title: 'Nyckeln ligger i en olåst låda', unitIds: [businessUnits.nodes[0]!.unitId] } },
    );
    await api('mutation ($input: AssignRiskOwnerInput!) { assignRiskOwner(input: $input) { id } }', {
      input: { riskId: identifyRisk.id, ownerId: persons.nodes[0]!.personId },
    });
    const { page, complaints } = await open(`/arbete/risker/${identifyRisk.id}`);
    await page.waitForSelector(`.page-header >> text=${persons.nodes[0]!.name}`);
    const back = page.locator('.history').getByRole('button', { name: /^Ta tillbaka/ });
    await back.first().waitFor();
    expect(await back.count()).toBe(1);
    await back.click();
    await page.fill('#field-reason', 'Fel person.');
    expect(await violations(page)).toEqual([]);
    await page.click('[role=dialog] button[type=submit]');
    await page.waitForSelector('.told >> text=/Sparat. (Nivån är oförändrad|[A-Z]{3} \\d)/');
    await page.waitForSelector(`.page-header >> text=${persons.nodes[0]!.name}`, { state: 'detached' });
    await page.waitForSelector('.history .void');
    expect(await back.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
