// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';
import { reject } from '#libs/kernel';
import type { Moment, ReadSession } from '#libs/platform';
import { type OutCell, streamXlsx } from '#libs/spreadsheet';
import { ASPECTS } from '../domain/procurement/catalogue/entry.js';
import { askedOfSuppliers } from '../domain/procurement/procurement.js';
import type { Procurement } from '../domain/procurement/snapshot.js';
import { procurementRow } from '../read/procurements.js';
import { annexDocx } from './docx.js';
import { type Annex, annexWords } from './words.js';

export const ANNEX_FORMATS = ['docx', 'xlsx'] as const;
export type AnnexFormat = (typeof ANNEX_FORMATS)[number];

const TYPES: Record<AnnexFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The annex of a procurement; refuses `procurement.no-list`. */
export function annexOf({ name, list, answersBy }: Procurement): Annex {
  if (!list) return reject('procurement.no-list', { name });
  const words = annexWords[list.language];
  const asked = askedOfSuppliers(list.requirements);
  const groups = ASPECTS.map((aspect) => ({
    title: words.aspects[aspect],
    requirements: asked.filter((one) => one.aspect === aspect),
  })).filter(({ requirements }) => requirements.length > 0);
  return { name, words, answersBy, groups };
}

/** The annex as a file, in the words of the list, as it is or was. Refuses `procurement.unknown`. */
export async function exportAnnex(
  reads: ReadSession,
  { procurementId, format }: { procurementId: string; format: AnnexFormat },
  moment: Moment,
): Promise<{ name: string; contentType: string; bytes: Readable }> {
  const row = (await procurementRow(reads, procurementId, moment)) ?? reject('procurement.unknown');
  const annex = annexOf(row.state);
  const bytes = format === 'docx' ? await annexDocx(annex) : annexXlsx(annex);
  return { name: `${annex.words.file} ${annex.name}.${format}`, contentType: TYPES[format], bytes };
}

/** One sheet with a header that stays in view, and answers to choose from. */
function annexXlsx({ words, groups }: Annex): Readable {
  const { id, text, force, by, proof, source, answer } = words.columns;
  const header: OutCell[] = [id, words.title, text, force, by, proof, source, answer, words.note];
  const rows = groups.flatMap(({ title, requirements }) =>
    requirements.map((one): OutCell[] => [
      ...[one.requirementId, title, one.text, words.force[one.force], words.by[one.by]],
      ...[one.proof ?? null, one.source ?? null, null, null],
    ]),
  );
  const widths = [8, 18, 70, 14, 14, 40, 26, 12, 40];
  const sheet = { name: words.title, rows: [header, ...rows], headerRow: 1, widths };
  return streamXlsx([{ ...sheet, choices: { 8: words.answers }, choiceRows: rows.length }]);
}
