// SPDX-License-Identifier: EUPL-1.2
import type { Installation } from '#libs/installation';
import { Files, type StoredFile } from '#libs/platform';
import { type EvidenceName, evidenceFiles } from './data/evidence.js';
import { DEMO_ORGANISATION, ids } from './ids.js';
import { importRound } from './round-workbook.js';
import { roundClosed, type Sources } from './script/assessment.js';
import type { Calendar } from './script/calendar.js';

/** Stores the evidence files and reads the round's workbook. Files that are there already are not stored twice. */
export async function prepareSources({ app }: Installation, calendar: Calendar): Promise<Sources> {
  const owner = { organisationId: DEMO_ORGANISATION, personId: ids.person('ciso') };
  const files: Partial<Record<EvidenceName, StoredFile>> = {};
  for (const { key, name, bytes } of evidenceFiles()) files[key] = await app.get(Files).store(owner, { name, bytes });
  const round = await importRound(roundClosed(calendar));
  return { files: files as Sources['files'], round };
}
