// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { api } from './browser.js';

export const beside = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

export const save = (page: Page): Promise<void> => page.locator('[role=dialog] button[type=submit]').click();
export const closed = (page: Page): Promise<unknown> => page.waitForSelector('[role=dialog]', { state: 'detached' });

/** A unit of the demo to work on. */
export async function unitId(): Promise<string> {
  const { businessUnits } = await api<{ businessUnits: { nodes: { unitId: string }[] } }>(
    '{ businessUnits(first: 50) { nodes { unitId closedOn } } }',
  );
  return businessUnits.nodes.at(-1)!.unitId;
}

export const made = async (mutation: string, type: string, input: object): Promise<string> =>
  (
    await api<{ made: { id: string } }>(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`, {
      input,
    })
  ).made.id;

/** A risk that was found and judged, of this size. */
export async function judgedRisk(title: string, degree: number, frequencyPerYear: number): Promise<string> {
  const riskId = await made('identifyRisk', 'IdentifyRiskInput', { title, unitIds: [await unitId()] });
  await made('assessRisk', 'AssessRiskInput', {
    ...{ riskId, phase: 'before', certainty: 'medium', consequences: [{ harm: 'trust', degree }] },
    likelihood: { frequencyPerYear },
  });
  return riskId;
}
