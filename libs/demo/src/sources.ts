// SPDX-License-Identifier: EUPL-1.2
import type { Installation } from '#libs/installation';
import { Files, type StoredFile } from '#libs/platform';
import { type EvidenceName, evidenceFiles } from './data/evidence.js';
import { DEMO_ORGANISATION, ids } from './ids.js';
import { ROUND, ROUND_FILE } from './data/round.js';
import { type ImportedRound, readRound, roundWorkbook } from './round-workbook.js';
import { roundClosed, type Sources } from './script/assessment.js';
import type { Calendar } from './script/calendar.js';

const owner = { organisationId: DEMO_ORGANISATION, personId: ids.person('ciso') };

/** Stores the evidence files, and uploads and reads the round's workbook. What is there already is not stored twice. */
export async function prepareSources(installation: Installation, calendar: Calendar): Promise<Sources> {
  const files: Partial<Record<EvidenceName, StoredFile>> = {};
  const store = installation.app.get(Files);
  for (const { key, name, bytes } of evidenceFiles()) files[key] = await store.store(owner, { name, bytes });
  const round = (await knownRound(installation)) ?? (await uploadedRound(installation, calendar));
  return { files: files as Sources['files'], round };
}

/** The round of a load that was interrupted after it: a workbook written anew would have other bytes. */
async function knownRound({ platform }: Installation): Promise<ImportedRound | undefined> {
  const [reported] = await platform.store.readStream(DEMO_ORGANISATION, ids.round(ROUND));
  return reported?.data as ImportedRound | undefined;
}

async function uploadedRound({ app }: Installation, calendar: Calendar): Promise<ImportedRound> {
  const bytes = await roundWorkbook();
  const { sha256 } = await app.get(Files).store(owner, { name: ROUND_FILE, bytes });
  return { answers: await readRound(bytes, roundClosed(calendar)), fileName: ROUND_FILE, sha256 };
}
