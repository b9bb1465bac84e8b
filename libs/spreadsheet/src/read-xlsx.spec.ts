// SPDX-License-Identifier: EUPL-1.2
import { cellAt, readWorkbook, rowAt, type Sheet } from './index.js';
import { oneSheet, xlsx } from './testing/zip.js';

const text = (value: string) => `<is><t>${value}</t></is>`;
const at = (sheet: Sheet, row: number, column: number) => cellAt(rowAt(sheet, row), column);

async function first(bytes: Buffer): Promise<Sheet> {
  return (await readWorkbook(bytes, 'x.xlsx')).sheets[0]!;
}

describe('cells of an .xlsx', () => {
  it('are read with kind, value and text', async () => {
    const rows = `<row r="2"><c r="B2" t="inlineStr">${text(' Å\u0308  ')}</c><c r="C2"><v>1.25</v></c><c r="D2" t="b"><v>1</v></c>
      <c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="str"><f>A1</f><v>ja</v></c><c r="G2" t="d"><v>2024-03-01</v></c></row>`;
    const sheet = await first(xlsx(oneSheet(rows)));
    expect(at(sheet, 2, 3)).toEqual({ kind: 'number', text: '1.25', value: '1.25', row: 2, column: 3 });
    expect(at(sheet, 2, 4)).toMatchObject({ kind: 'boolean', text: 'TRUE', value: 'true' });
    expect(at(sheet, 2, 5)).toMatchObject({ kind: 'error', value: '#REF!' });
    expect(at(sheet, 2, 6)).toMatchObject({ kind: 'text', value: 'ja' });
    expect(at(sheet, 2, 7)).toMatchObject({ kind: 'date', value: '2024-03-01' });
    expect(at(sheet, 2, 1)).toMatchObject({ kind: 'empty' });
  });

  it('hold texts composed, trimmed and with ordinary spaces', async () => {
    const sheet = await first(
      xlsx(oneSheet(`<row><c t="inlineStr">${text('\u00a0A\u030atga\u0308rd\u00a012 \u200b')}</c></row>`)),
    );
    expect(at(sheet, 1, 1).text).toBe('Åtgärd 12');
  });

  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.1499999999999999', '1.15'],
    ['4.9999999999999996E-2', '0.05'],
    ['1E3', '1000'],
    ['-0', '0'],
    ['123456789012345678', '123456789012346000'],
    ['0.1234567890123456', '0.123456789012346'],
  ])('read the number %s as %s: 15 significant digits, exactly', async (stored, value) => {
    expect(at(await first(xlsx(oneSheet(`<row><c><v>${stored}</v></c></row>`))), 1, 1)).toMatchObject({
      kind: 'number',
      value,
    });
  });

  it('take shared strings with runs of format, without reading aids', async () => {
    const strings =
      '<si><t xml:space="preserve">ett </t></si><si><r><t>två</t></r><r><rPr/><t xml:space="preserve"> tre</t></r><rPh sb="0" eb="1"><t>fyra</t></rPh></si>';
    const sheet = await first(
      xlsx({ ...oneSheet('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row>'), strings }),
    );
    expect([1, 2, 3].map((column) => at(sheet, 1, column).text)).toEqual(['ett', 'två tre', '#STRING']);
  });

  it('are a formula’s last value, and an error where it never had one', async () => {
    const rows =
      '<row><c><f>1+1</f><v>2</v></c><c><f>SUM(A1)</f><v></v></c><c><f>B1</f></c><c t="str"><f>""</f><v></v></c></row>';
    const sheet = await first(xlsx(oneSheet(rows)));
    expect([1, 2, 3, 4].map((column) => at(sheet, 1, column).value)).toEqual(['2', '#UNCOMPUTED', '#UNCOMPUTED', '']);
  });

  it('repeat a merge’s value in each of its cells and say where it stands', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr">${text('Fråga')}</c><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>`;
    const sheet = await first(
      xlsx(oneSheet(rows, '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:XFD1048576"/></mergeCells>')),
    );
    expect(at(sheet, 3, 1)).toMatchObject({ text: 'Fråga', row: 3, column: 1, master: { row: 1, column: 1 } });
    expect(sheet.rows).toHaveLength(3);
  });

  it('need no addresses, and stand in any order', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
    const sheet = await first(xlsx(oneSheet(rows)));
    expect(at(sheet, 1, 2).value + at(sheet, 2, 3).value + at(sheet, 2, 4).value).toBe('234');
  });

  it('have names with a prefix where the tool writes them so', async () => {
    const xml = '<x:sheetData xmlns:x="urn:x"><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>';
    expect(at(await first(xlsx({ sheets: [{ name: 'B', xml }] })), 1, 1).value).toBe('7');
  });
});

describe('days of an .xlsx', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="[$-41D]d\\ mmmm\\ yyyy"/><numFmt numFmtId="166" formatCode="0.0&quot; dagar&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/></cellXfs>';
  const cells = (serial: string) => [1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('');

  it('are known by their format, in the system of 1900', async () => {
    const sheet = await first(xlsx({ ...oneSheet(`<row>${cells('45352.75')}</row>`), styles }));
    expect([1, 2, 3].map((column) => at(sheet, 1, column).value)).toEqual(['2024-03-01', '2024-03-01', '2024-03-01']);
    expect(at(sheet, 1, 4)).toMatchObject({ kind: 'number', value: '45352.75' });
  });

  it('and of 1904', async () => {
    const sheet = await first(xlsx({ ...oneSheet(`<row>${cells('43890')}</row>`), styles, date1904: true }));
    expect(at(sheet, 1, 1)).toMatchObject({ kind: 'date', value: '2024-03-01' });
  });

  it('know the day of 1900 that never was', async () => {
    const sheet = await first(
      xlsx({ ...oneSheet('<row><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c></row>'), styles }),
    );
    expect([1, 2, 3].map((column) => at(sheet, 1, column).text)).toEqual(['1900-02-28', '60', '1900-03-01']);
  });

  it('show shares with their sign', async () => {
    const sheet = await first(xlsx({ ...oneSheet('<row><c s="5"><v>0.625</v></c></row>'), styles }));
    expect(at(sheet, 1, 1)).toMatchObject({ kind: 'number', text: '62.5%', value: '0.625' });
  });
});

describe('sheets of an .xlsx', () => {
  it('say which are hidden', async () => {
    const xml = '<sheetData><row><c><v>1</v></c></row></sheetData>';
    const { sheets } = await readWorkbook(
      xlsx({
        sheets: [
          { name: 'A &amp; B', xml },
          { name: 'C', xml, state: 'hidden' },
          { name: 'D', xml, state: 'veryHidden' },
        ],
      }),
      'x.xlsx',
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A & B', false],
      ['C', true],
      ['D', true],
    ]);
  });
});
