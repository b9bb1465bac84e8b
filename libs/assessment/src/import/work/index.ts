// SPDX-License-Identifier: EUPL-1.2
import { emptyTable } from '../registers/templates.js';
import type { Language } from '../template/template.js';
import { type ReadAsset, ASSETS } from './assets.js';
import { FOLLOW_UPS, type ReadFollowUp } from './follow-ups.js';
import { INCIDENTS, type ReadIncident } from './incidents.js';
import { PRACTICES, type ReadPractice } from './practices.js';
import { PROCUREMENTS, type ReadProcurement } from './procurements.js';

export const WORK = {
  assets: ASSETS,
  incidents: INCIDENTS,
  procurements: PROCUREMENTS,
  followUps: FOLLOW_UPS,
  practices: PRACTICES,
} as const;
export type WorkName = keyof typeof WORK;

export type { ReadAsset, ReadFollowUp, ReadIncident, ReadPractice, ReadProcurement };
export { readWork, type WorkFile, type WorkKind, type WorkOptions } from './read-work.js';

/** An empty table to fill in with work of one kind. */
export function workTemplate(of: WorkName, language: Language): Promise<Buffer> {
  const { columns, sheet, help } = WORK[of];
  const headers = Object.values(columns).map((column) => column[language]);
  return emptyTable({ name: sheet[language], headers, help: help.map((line) => line[language]) }, language);
}
