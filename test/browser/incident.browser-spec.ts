// SPDX-License-Identifier: EUPL-1.2
import { closeBrowser, open, violations } from './support/browser.js';
import { closed, made, save, unitId } from './support/work.js';

afterAll(closeBrowser);

it('an incident is linked by search to an asset and a measure, told apart by what they are, and let go again', async () => {
  const unitIds = [await unitId()];
  const reported = { kind: 'incident', category: 'outage', title: 'Schemat gick inte att nå', ongoing: 'no', unitIds };
  const incidentId = await made('reportIncident', 'ReportIncidentInput', reported);
  await made('registerAsset', 'RegisterAssetInput', { kind: 'system', name: 'Kuvertgåtan', unitIds });
  await made('proposeSecurityMeasure', 'ProposeSecurityMeasureInput', { title: 'Kuvertgåtan dubbleras', unitIds });
  const { page, complaints } = await open(`/arbete/incidenter/${incidentId}`, { as: 'riskOwner' });
  await page.getByRole('button', { name: 'Koppla', exact: true }).click();
  await page.waitForSelector('#field-chosen');
  for (const name of ['Kuvertgåtan Tillgång', 'Kuvertgåtan dubbleras Åtgärd']) {
    await page.fill('#field-chosen', 'kuvertg');
    await page.getByRole('option', { name }).click();
    await page.locator('.picked li', { hasText: name }).waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await save(page);
  await closed(page);
  await page.locator('.incident-links a', { hasText: 'Kuvertgåtan dubbleras' }).waitFor();
  await page.getByRole('button', { name: 'Ta bort: Kuvertgåtan', exact: true }).click();
  await page.locator('.incident-links a', { hasText: /^Kuvertgåtan$/ }).waitFor({ state: 'detached' });
  expect(await page.locator('.incident-links a').count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});
