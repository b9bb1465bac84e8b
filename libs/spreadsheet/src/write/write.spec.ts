// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fromBufferPromise } from 'yauzl';
import {
  cellAt,
  neutralise,
  readWorkbook,
  rowAt,
  startsFormula,
  withoutApostrophe,
  writeCsv,
  streamXlsx,
  writeXlsx,
} from '../index.js';

const DANGEROUS = [
  '=1+1',
  '+46 70 123 45 67',
  '-1+cmd|" /C calc"!A0',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '﹦1',
  '−1',
  '=HYPERLINK("http://x.example","klicka")',
  '\u2003＝1',
];

describe('a value that starts a formula', () => {
  it.each(DANGEROUS)('gets an apostrophe in front: %j', (text) => {
    expect(startsFormula(text)).toBe(true);
    expect(neutralise(text).startsWith("'")).toBe(true);
    expect(startsFormula(neutralise(text))).toBe(false);
    expect(withoutApostrophe(neutralise(text))).toBe(text);
  });

  it.each(['Ja', '1,25', 'a=b', 'Åtgärd – klar', "'citat'", '50 %', ''])('leaves %j alone', (text) =>
    expect(neutralise(text)).toBe(text),
  );

  it('never survives, whatever stands around it', () => {
    const blanks = fc.array(fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2003', '\u200b', '\ufeff'), { maxLength: 5 });
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(blanks, sign, fc.string(), (before, first, rest) => {
        expect(startsFormula(neutralise(`${before.join('')}${first}${rest}`))).toBe(false);
      }),
      { seed: 2026, numRuns: 1_000 },
    );
  });

  it('is neutralised in cells, headers and sheet names of an .xlsx', async () => {
    const names = DANGEROUS.map((text, i) => ({ name: text, rows: [[text], [text, String(i)]], headerRow: 1 }));
    const bytes = await writeXlsx(names);
    expect(await formulasIn(bytes)).toEqual([]);
    const { sheets } = await readWorkbook(bytes, 'ut.xlsx');
    expect(sheets).toHaveLength(DANGEROUS.length);
    for (const sheet of sheets) {
      expect(startsFormula(sheet.name)).toBe(false);
      expect(cellAt(rowAt(sheet, 1), 1).text.startsWith("'")).toBe(true);
      expect(cellAt(rowAt(sheet, 2), 1).text.startsWith("'")).toBe(true);
    }
  });

  it('is neutralised in a .csv', async () => {
    const { sheets } = await readWorkbook(writeCsv([['Rubrik'], ...DANGEROUS.map((text) => [text])]), 'ut.csv');
    const texts = sheets[0]!.rows.slice(1).map((row) => cellAt(row, 1).text);
    expect(texts).toHaveLength(DANGEROUS.length);
    expect(texts.every((text) => text.startsWith("'"))).toBe(true);
  });
});

describe('a written workbook', () => {
  it('reads back as it was', async () => {
    const rows = [['Åtgärd', { number: '1.25' }, { day: '2024-03-01' }, null, 'rad 1\nrad 2'], [], ['x']] as const;
    const bytes = await writeXlsx([{ name: 'Blad/1', rows, merges: [{ top: 3, left: 1, bottom: 5, right: 1 }] }]);
    const sheet = (await readWorkbook(bytes, 'ut.xlsx')).sheets[0]!;
    expect(sheet.name).toBe('Blad 1');
    const first = rowAt(sheet, 1);
    expect([1, 2, 3, 4, 5].map((column) => cellAt(first, column).value)).toEqual([
      'Åtgärd',
      '1.25',
      '2024-03-01',
      '',
      'rad 1\nrad 2',
    ]);
    expect(cellAt(first, 2).kind + cellAt(first, 3).kind).toBe('numberdate');
    expect(sheet.merges).toEqual([{ top: 3, left: 1, bottom: 5, right: 1 }]);
  });

  it('holds control characters and half characters no more', async () => {
    const bytes = await writeXlsx([{ name: 'B', rows: [['a\u0000b\u0008\ud800c\ufffe']] }]);
    expect(cellAt((await readWorkbook(bytes, 'ut.xlsx')).sheets[0]!.rows[0], 1).text).toBe('ab\ufffdc');
  });

  it('is written row by row, however many there are', async () => {
    async function* rows() {
      for (let i = 0; i < 20_000; i++) yield [`rad ${i}`, { number: String(i) }];
    }
    const { sheets } = await readWorkbook(await writeXlsx([{ name: 'Stort', rows: rows() }]), 'ut.xlsx');
    expect(sheets[0]!.rows).toHaveLength(20_000);
  });

  it('as a stream asks for no more rows than somebody reads', async () => {
    let asked = 0;
    async function* rows() {
      for (; asked < 1_000_000; asked++) yield [`rad ${asked} ${Math.random()}`];
    }
    const stream = streamXlsx([{ name: 'Stort', rows: rows() }]);
    await new Promise((resolve) => stream.once('readable', resolve));
    let before = -1;
    while (before !== asked) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(200_000);
    stream.on('error', () => undefined).destroy();
  });

  it('has sheets of the same name told apart', async () => {
    const long = 'Ledningens styrning och kontroll av säkerheten';
    const bytes = await writeXlsx([1, 2, 3].map(() => ({ name: long, rows: [['x']] })));
    const names = (await readWorkbook(bytes, 'ut.xlsx')).sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});

/** Formula elements in any part of the file. */
async function formulasIn(bytes: Buffer): Promise<string[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const found: string[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.startsWith('xl/worksheets/')) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    found.push(
      ...(Buffer.concat(chunks)
        .toString()
        .match(/<f[ >]/g) ?? []),
    );
  }
  return found;
}
