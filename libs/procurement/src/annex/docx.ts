// SPDX-License-Identifier: EUPL-1.2
import { PassThrough, type Readable } from 'node:stream';
import type * as Docx from 'docx';
import type { Requirement } from '../domain/procurement/data.js';
import type { Annex } from './words.js';

/** Widths of the columns, in twentieths of a point: together the text width of an upright A4. */
const WIDTHS = [800, 4100, 1000, 1200, 2538];

/** The annex as a document: headings, one table per aspect whose first row is its header, language marked. Streamed. */
export async function annexDocx({ name, words, groups, answersBy }: Annex): Promise<Readable> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level], keepNext: true });
  const children = [
    heading(`${words.title}: ${name}`, 'HEADING_1'),
    new Paragraph({ text: words.intro, spacing: { after: 120 } }),
    ...(answersBy === undefined ? [] : [new Paragraph({ text: `${words.until}: ${answersBy}` })]),
    ...groups.flatMap(({ title, requirements }) => [heading(title, 'HEADING_2'), tableOf(docx, requirements, words)]),
  ];
  const run = { font: 'Arial', size: 21, language: { value: words.mark } };
  const document = new Document({
    title: `${words.title}: ${name}`,
    creator: 'Trappan',
    styles: {
      default: {
        document: { run },
        heading1: { run: { ...run, size: 34, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { ...run, size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
      },
    },
    sections: [{ properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } }, children }],
  });
  // The library names its stream by the bare class.
  return Packer.toStream(document).pipe(new PassThrough());
}

function tableOf(docx: typeof Docx, requirements: readonly Requirement[], words: Annex['words']) {
  const { id, text, force, by, proof } = words.columns;
  const header = rowOf(docx, [id, text, force, by, proof], true);
  const rows = requirements.map((one) =>
    rowOf(docx, [one.requirementId, one.text, words.force[one.force], words.by[one.by], one.proof ?? ''], false),
  );
  return new docx.Table({
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    rows: [header, ...rows],
  });
}

function rowOf(docx: typeof Docx, cells: readonly string[], tableHeader: boolean): Docx.TableRow {
  return new docx.TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (text, i) =>
        new docx.TableCell({
          width: { size: WIDTHS[i]!, type: docx.WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 80, right: 80 },
          ...(tableHeader && { shading: { fill: 'E6ECE9' } }),
          children: [new docx.Paragraph({ children: [new docx.TextRun({ text, bold: tableHeader })] })],
        }),
    ),
  });
}
