// SPDX-License-Identifier: EUPL-1.2
import { buffer, text as content } from 'node:stream/consumers';
import { type Entry, fromBuffer } from 'yauzl';
import { given, log, rowsOf } from '#libs/kernel/testing';
import type { NewEvent, Rejection } from '#libs/kernel';
import type { ReadSession } from '#libs/platform';
import { readWorkbook } from '#libs/spreadsheet';
import { procurementDecider } from '../domain/procurement/decider.js';
import { procurementProjection } from '../read/procurement-projection.js';
import * as e from '../testing/examples.js';
import { type AnnexFormat, annexOf, exportAnnex } from './annex.js';

function exported(format: AnnexFormat, ...history: NewEvent[]) {
  const [row] = rowsOf(
    procurementProjection,
    log(...history.map((event): [string, NewEvent] => ['2026-03-01', event])),
  );
  const reads = { at: () => ({ one: () => Promise.resolve(row) }) } as unknown as ReadSession;
  return exportAnnex(reads, { procurementId: e.subject.procurementId, format }, {});
}

/** The parts of a document, by name. */
const partsOf = (bytes: Buffer): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const parts: Record<string, string> = {};
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          void content(stream).then((words) => {
            parts[entry.fileName] = words;
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(parts));
      zip.readEntry();
    });
  });

const out = [e.started, e.linked, e.generated(), e.attached];

describe('the annex of a procurement', () => {
  it('asks suppliers nothing that the organisation does itself', () => {
    const { current } = given(procurementDecider, ...out).state;
    const codes = annexOf(current!).groups.flatMap(({ requirements }) => requirements.map((one) => one.requirementId));
    expect(codes).toEqual(e.asked.map(({ requirementId }) => requirementId));
    expect(codes).not.toContain('K1.6');
  });
  it('as a document has headings, tables with header rows, and its language', async () => {
    const { name, bytes } = await exported('docx', ...out);
    expect(name).toBe('säkerhetskrav Journalsystem.docx');
    const parts = await partsOf(await buffer(bytes));
    const [text, styles] = [parts['word/document.xml']!, parts['word/styles.xml']!];
    expect(text.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(1);
    expect(text.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(2);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    for (const { requirementId } of e.asked) expect(text).toContain(`>${requirementId}<`);
    expect(text).toContain('Sista dag att svara: 2026-04-01');
    expect(styles).toMatch(/w:lang w:val="sv-SE"/);
  });
  it('as a workbook has one row per requirement below its header', async () => {
    const { bytes } = await exported('xlsx', ...out);
    const { sheets } = await readWorkbook(await buffer(bytes), 'bilaga.xlsx');
    const rows = sheets[0]!.rows;
    expect(rows).toHaveLength(e.asked.length + 1);
  });
  it('is refused where there is no procurement, and where there is no list', async () => {
    const code = (wish: Promise<unknown>) => wish.catch((error: Rejection) => error.code);
    expect(await code(exported('docx'))).toBe('procurement.unknown');
    expect(await code(exported('docx', e.started))).toBe('procurement.no-list');
  });
});
