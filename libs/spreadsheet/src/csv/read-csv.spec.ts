// SPDX-License-Identifier: EUPL-1.2
import iconv from 'iconv-lite';
import { cellAt, readWorkbook, rowAt, type Workbook } from '../index.js';

const LINES = 'Nr;Fråga;Åtgärd;Poäng\r\n1;Är målen kända på förvaltningen?;Översyn é gjord;1,25\r\n';

const grid = ({ sheets }: Workbook): string[][] =>
  sheets[0]!.rows.map((row) => Array.from({ length: sheets[0]!.columns }, (_, i) => cellAt(row, i + 1).text));
const read = (text: string) => readWorkbook(Buffer.from(text), 'svar.csv');

describe('the encoding of a .csv is recognised', () => {
  it.each([
    ['utf-8', 'utf8', false],
    ['utf-8', 'utf8', true],
    ['utf-16le', 'utf-16le', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16be', 'utf-16be', true],
    ['utf-16be', 'utf-16be', false],
    ['windows-1252', 'windows-1252', false],
    ['cp850', 'cp850', false],
  ])('%s (%s, byte order mark: %s)', async (encoding, name, addBOM) => {
    const workbook = await readWorkbook(iconv.encode(LINES, name, { addBOM }), 'svar.csv');
    expect(workbook).toMatchObject({ format: 'csv', encoding, delimiter: ';' });
    expect(grid(workbook)).toEqual([
      ['Nr', 'Fråga', 'Åtgärd', 'Poäng'],
      ['1', 'Är målen kända på förvaltningen?', 'Översyn é gjord', '1,25'],
    ]);
  });

  it.each([
    'Ja – ”delvis”, 50 €',
    'ÖVERGRIPANDE NIVÅ;Åsa Öberg',
    'Förskola, Ängelholm, Växjö, Malmö, José, Zoë, München',
    'andel > 0–25 %; § 4 lagen; ½ tjänst',
  ])('Windows-1252: %s', async (text) => {
    const workbook = await readWorkbook(iconv.encode(`${text}\r\nFråga`, 'windows-1252'), 'x.csv');
    expect(workbook.encoding).toBe('windows-1252');
  });

  it.each(['Åtgärd;ÖVERSYN;ärende', 'Ängelholm;Åsa;Örebro', 'räksmörgås', 'é;ü;å'])('CP850: %s', async (text) => {
    const workbook = await readWorkbook(iconv.encode(`${text}\r\n`, 'cp850'), 'x.csv');
    expect(workbook.encoding).toBe('cp850');
    expect(grid(workbook).flat().join(';')).toBe(text);
  });
});

describe('the delimiter of a .csv', () => {
  it.each([
    ['semicolons, with decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5', ';'],
    ['commas', 'a,b,c\n1,2,3', ','],
    ['tabs', 'a\tb, c\tc\n1\t2, 3\t3', '\t'],
    ['commas, with semicolons in quotes', 'a,b\n"x; y; z",2\n"x; y",3', ','],
    ['what the first line says', 'sep=,\r\na,b;c\r\n1,2;3', ','],
  ])('is seen: %s', async (_, text, delimiter) => expect((await read(text)).delimiter).toBe(delimiter));
});

describe('cells of a .csv', () => {
  it('hold quotes, delimiters and line breaks', async () => {
    const workbook = await read('a;b\n"rad 1\nrad ""2""; slut";x\n\n3;4');
    expect(grid(workbook)).toEqual([
      ['a', 'b'],
      ['rad 1\nrad "2"; slut', 'x'],
      ['3', '4'],
    ]);
    expect(workbook.sheets[0]!.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it('hold a loose quote mark as an ordinary sign', async () =>
    expect(grid(await read('a;b\n5" skärm;x\nc;d'))).toEqual([
      ['a', 'b'],
      ['5" skärm', 'x'],
      ['c', 'd'],
    ]));

  it('stand in rows of any length', async () => {
    const sheet = (await read('a;b;c\n1\n;;3')).sheets[0]!;
    expect(cellAt(rowAt(sheet, 3), 3).text).toBe('3');
  });
});

describe('a .csv beyond what a workbook holds is refused before it is taken apart', () => {
  const refusal = (text: string) =>
    read(text).then(
      () => 'taken',
      (error: { code: string }) => error.code,
    );
  it.each<[string, () => string]>([
    ['spreadsheet.too-many-columns', () => ';'.repeat(2_000_000)],
    ['spreadsheet.too-many-rows', () => '1;2\n'.repeat(400_000)],
    ['spreadsheet.damaged', () => `"${'a;'.repeat(1_000_000)}`],
    ['spreadsheet.too-long-text', () => `a;${'b'.repeat(40_000)}`],
  ])('%s', async (code, text) => {
    const start = Date.now();
    expect(await refusal(text())).toBe(code);
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});
