// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import { cleanText, type Sheet, type Workbook } from '../workbook.js';
import type { CellContext } from './cell.js';
import { checkOtherParts, openParts, type Parts } from './parts.js';
import { readSharedStrings, TextBudget } from './shared-strings.js';
import { type CellBudget, readSheet } from './sheet.js';
import { readStyles } from './styles.js';
import { parseXml } from './xml.js';

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Reads an .xlsx: values only. Formulas count by their last value; pictures, links to other files and code are not touched. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const parts = await openParts(bytes, fileName);
  await refuseMacroTypes(parts);
  const main =
    (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = await relationsOf(parts, main);
  const { date1904, listed } = await readContents(parts, main);
  const budget = new TextBudget(fileName);
  const pathOf = (type: string) =>
    relations.find((relation) => relation.type === type && parts.has(relation.target))?.target;
  const strings = pathOf('sharedStrings');
  const styles = pathOf('styles');
  const context: CellContext = {
    date1904,
    budget,
    strings: strings ? await readSharedStrings(parts, strings, budget) : [],
    styles: styles ? await readStyles(parts, styles) : [],
  };
  const sheets: Sheet[] = [];
  const cells: CellBudget = { cells: 0 };
  const seen = new Set([main, strings ?? '', styles ?? '']);
  for (const { name, hidden, id } of listed) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (!relation) reject('spreadsheet.damaged', { name: fileName, part: name });
    if (relation.type !== 'worksheet') continue;
    seen.add(relation.target.toLowerCase());
    sheets.push(await readSheet(parts, relation.target, { name, hidden }, context, cells));
  }
  await checkOtherParts(parts, seen);
  return { fileName, format: 'xlsx', sheets };
}

async function refuseMacroTypes(parts: Parts): Promise<void> {
  let macros = false;
  await parseXml(parts, '[content_types].xml', {
    open: (_, { ContentType = '' }) => void (macros ||= /macroEnabled|vbaProject|macrosheet/i.test(ContentType)),
  });
  if (macros) reject('spreadsheet.macros', { name: parts.fileName });
}

async function readContents(parts: Parts, main: string) {
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  await parseXml(parts, main, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true|on)$/i.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      listed.push({ name: cleanText(attributes.name ?? ''), hidden, id: attributes['r:id'] ?? attributes.id ?? '' });
    },
  });
  const name = parts.fileName;
  if (listed.length > LIMITS.sheets) reject('spreadsheet.too-many-sheets', { name, limit: LIMITS.sheets });
  if (listed.length === 0) reject('spreadsheet.damaged', { name, part: main });
  return { date1904, listed };
}

/** What a part refers to inside the file; links to other files are left alone. */
async function relationsOf(parts: Parts, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
  if (!parts.has(rels)) return [];
  const relations: Relation[] = [];
  await parseXml(parts, rels, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
