// SPDX-License-Identifier: EUPL-1.2
import { api, closeBrowser, open, url } from './support/browser.js';

afterAll(closeBrowser);

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const day = (days: number): string => ago(days).slice(0, 10);

interface Gaps {
  gaps: { areas: { close: { measureId: string }[] }[] };
}

/** A measure that was missing ten days ago and that somebody may vouch for. */
async function missingThen(): Promise<string> {
  const { gaps } = await api<Gaps>(
    `{ gaps(target: { level: 4 }, at: "${day(10)}") { areas { close { measureId } } } }`,
  );
  for (const { measureId } of gaps.areas.flatMap(({ close }) => close)) {
    const { measure } = await api<{ measure: { acceptsAttestation: boolean } }>(
      `{ measure(id: "${measureId}") { acceptsAttestation } }`,
    );
    if (measure.acceptsAttestation) return measureId;
  }
  throw new Error('nothing that was missing can be attested');
}

describe('the time bar', () => {
  it('leads Luckor through both modes: what held then, and what was known then', async () => {
    const measureId = await missingThen();
    await api('mutation ($input: AttestMeasureInput!) { attestMeasure(input: $input) { id } }', {
      input: {
        ...{ measureId, statement: 'Det gällde redan då.', links: ['https://example.org/bevis'] },
        ...{ from: day(20), occurredAt: ago(20) },
      },
    });
    const { page } = await open(`/uppfoljning/luckor?niva=4&per=${day(10)}`);
    const row = page.locator('.data-table tbody tr', { has: page.getByText(new RegExp(`^${measureId} `)) });
    await page.waitForSelector('.data-table tbody tr');
    expect(await row.count()).toBe(0);
    await page.keyboard.press('t');
    await page.check('input[name=visste] >> nth=1');
    await page.waitForURL(/visste=true/);
    await row.waitFor();
    expect(await page.getAttribute('a >> text=Hämta Excel', 'href')).toContain('knownAt=');
    await page.check('input[name=visste] >> nth=0');
    await row.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('leads the page of a risk: there before anybody knew, and not yet known', async () => {
    const { businessUnits } = await api<{ businessUnits: { nodes: { unitId: string }[] } }>(
      '{ businessUnits(first: 1, active: true) { nodes { unitId } } }',
    );
    const input = { title: 'Sent upptäckt', unitIds: [businessUnits.nodes[0]!.unitId], occurredAt: ago(20) };
    const { identifyRisk } = await api<{ identifyRisk: { id: string } }>(
      'mutation ($input: IdentifyRiskInput!) { identifyRisk(input: $input) { id } }',
      { input },
    );
    const { page } = await open(`/arbete/risker/${identifyRisk.id}?per=${day(10)}`);
    await page.waitForSelector('main h1 >> text=Sent upptäckt');
    for (const moment of [`per=${day(10)}&visste=true`, `per=${day(30)}`]) {
      await page.goto(`${url()}/arbete/risker/${identifyRisk.id}?${moment}`);
      await page.waitForSelector('main h1');
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main').innerText()).not.toContain('Sent upptäckt');
    }
    await page.context().close();
  });
});
