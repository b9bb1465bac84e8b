// SPDX-License-Identifier: EUPL-1.2
import { Rejection } from '#libs/kernel';
import { LIMITS, readWorkbook, spreadsheetTexts } from './index.js';
import { oneSheet, xlsx, xlsxParts, zip } from './testing/zip.js';

const good = oneSheet('<row><c><v>1</v></c></row>');
const part = (name: string, data: string | Buffer) => xlsx({ ...good, extra: [{ name, data }] });
const ole = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);
const many = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('');

/** Digits that do not pack well, the same each time. */
const mixed = (i: number): number => 1e9 + ((i * 2_654_435_761) % 999_999_937);

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof Rejection) return error.code.replace('spreadsheet.', '');
    throw error;
  }
  return 'taken';
}

describe('a file is refused', () => {
  it.each<[string, () => Buffer, string, string?]>([
    ['that is empty', () => Buffer.alloc(0), 'empty'],
    ['above 20 MB', () => Buffer.alloc(LIMITS.fileBytes + 1), 'too-large'],
    ['in the old format', () => ole('Workbook'), 'old-xls', 'gammal.xls'],
    ['in the old format, whatever its name', () => ole('Book'), 'old-xls'],
    ['that is encrypted', () => ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['with an encrypted part', () => zip(xlsxParts(good).map((entry) => ({ ...entry, encrypted: true }))), 'encrypted'],
    ['named as one with macros', () => xlsx(good), 'macros', 'makro.xlsm'],
    ['with a macro project', () => part('xl/vbaProject.bin', 'x'), 'macros'],
    ['with a macro project elsewhere, in capitals', () => part('xl/foo/VBAPROJECT.BIN', 'x'), 'macros'],
    ['with a macro sheet', () => part('xl/macrosheets/sheet1.xml', '<x/>'), 'macros'],
    [
      'whose types say macros',
      () =>
        part(
          '[Content_Types].xml',
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      'macros',
    ],
    ['that is a binary workbook', () => part('xl/workbook.bin', 'x'), 'binary-workbook'],
    [
      'that is a Word document',
      () =>
        zip([
          { name: '[Content_Types].xml', data: '<Types/>' },
          { name: 'word/document.xml', data: '<x/>' },
        ]),
      'not-a-workbook',
    ],
    ['that is another zip', () => zip([{ name: 'a.txt', data: 'a' }]), 'not-a-workbook'],
    ['that is a PDF', () => Buffer.from('%PDF-1.7 …'), 'not-a-workbook'],
    ['that is a web page', () => Buffer.from('<!DOCTYPE html><html></html>'), 'not-a-workbook', 'x.csv'],
    [
      'that is a web page in disguise',
      () => Buffer.from('\ufeff <html><table></table></html>'),
      'not-a-workbook',
      'x.xls',
    ],
    ['that is XML', () => Buffer.from('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook'],
    ['that is JSON', () => Buffer.from('{"a": 1}'), 'not-a-workbook'],
    [
      'that is binary',
      () => Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7 + 3) % 31)),
      'not-a-workbook',
      'x.csv',
    ],
    ['that was cut off', () => xlsx(good).subarray(0, 700), 'damaged'],
    ['without its directory', () => xlsx(good).subarray(0, -30), 'damaged'],
    ['whose XML is broken', () => part('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'), 'damaged'],
    ['whose sheet is missing', () => zip(xlsxParts(good).filter(({ name }) => !name.includes('sheet1'))), 'damaged'],
    [
      'with a document type in a sheet',
      () =>
        part(
          'xl/worksheets/sheet1.xml',
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>',
        ),
      'doctype',
    ],
    [
      'with a document type in a part that nobody reads',
      () => part('docProps/custom.xml', '<!DOCTYPE x><x/>'),
      'doctype',
    ],
    [
      'with a document type in UTF-16',
      () => part('xl/theme/theme1.xml', Buffer.from('\ufeff<!DOCTYPE x><x/>', 'utf16le')),
      'doctype',
    ],
    [
      'with an entity that nobody declared',
      () => part('xl/worksheets/sheet1.xml', '<worksheet>&e;</worksheet>'),
      'damaged',
    ],
    ['that unpacks to a hundred times its size', () => part('xl/media/x.bin', Buffer.alloc(8_000_000)), 'bomb'],
    [
      'that says less than it unpacks to',
      () => zip(xlsxParts(good).map((entry) => ({ ...entry, saysSize: 10 }))),
      'damaged',
    ],
    [
      'with thousands of parts',
      () => xlsx({ ...good, extra: Array.from({ length: 2_001 }, (_, i) => ({ name: `x/${i}`, data: '' })) }),
      'bomb',
    ],
    [
      'with elements within elements without end',
      () => part('xl/worksheets/sheet1.xml', '<a>'.repeat(200) + '</a>'.repeat(200)),
      'damaged',
    ],
    ['with a path out of the archive', () => part('../../etc/passwd', 'x'), 'damaged'],
    ['with a million empty cells', () => xlsx(oneSheet(many(1_000_001, (i) => `<c s="${mixed(i)}"/>`))), 'bomb'],
    ['with no content', () => xlsx(oneSheet('')), 'no-sheets'],
    ['with only a hidden sheet', () => xlsx({ sheets: [{ ...good.sheets[0]!, state: 'hidden' }] }), 'no-sheets'],
    ['with too many columns', () => xlsx(oneSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')), 'too-many-columns'],
    [
      'with too many rows',
      () => xlsx(oneSheet(many(LIMITS.rows + 1, () => '<row><c><v>1</v></c></row>'))),
      'too-many-rows',
    ],
    [
      'with too many cells',
      () =>
        xlsx(
          oneSheet(
            many(
              LIMITS.cells / 500 + 1,
              (i) => `<row>${many(500, (j) => `<c><v>${mixed(i * 500 + j)}</v></c>`)}</row>`,
            ),
          ),
        ),
      'too-many-cells',
    ],
    [
      'with merges that fill too many cells',
      () => {
        const rows =
          '<row r="1"><c r="A1"><v>1</v></c><c r="ALL1"><v>1</v></c></row><row r="900"><c r="ALL900"><v>1</v></c></row>';
        return xlsx(oneSheet(rows, '<mergeCells><mergeCell ref="A1:ALK900"/></mergeCells>'));
      },
      'too-many-cells',
    ],
    [
      'with a text beyond what a cell holds',
      () => xlsx(oneSheet(`<row><c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`)),
      'too-long-text',
    ],
    [
      'with too many merges',
      () =>
        xlsx(
          oneSheet(
            '<row><c><v>1</v></c></row>',
            `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(20_001)}</mergeCells>`,
          ),
        ),
      'too-many-merges',
    ],
    [
      'with too many sheets',
      () => xlsx({ sheets: Array.from({ length: 201 }, (_, i) => ({ name: `B${i}`, xml: '' })) }),
      'too-many-sheets',
    ],
    [
      'with too many texts',
      () => xlsx({ ...good, strings: many(LIMITS.sharedStrings + 1, (i) => `<si><t>${mixed(i)}</t></si>`) }),
      'too-many-texts',
    ],
    [
      'with too much text',
      () =>
        xlsx({
          ...good,
          strings: many(1_001, (i) => `<si><t>${many(3_000, (j) => `${mixed(i * 3_000 + j)}`)}</t></si>`),
        }),
      'too-many-characters',
    ],
  ])('%s', async (_, bytes, code, name = 'fil.xlsx') => {
    expect(await refusal(bytes(), name)).toBe(code);
  });

  it.each(Object.entries(spreadsheetTexts))(
    '%s says in both languages what to do with the same parameters',
    (_, { sv, en }) => {
      const names = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
      expect(names(sv)).toEqual(names(en));
      expect(names(sv)).toContain('name');
    },
  );

  it('but not for links to other files, which are left alone', async () => {
    const rels =
      '<Relationships><Relationship Id="r9" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    expect(await refusal(part('xl/externalLinks/_rels/externalLink1.xml.rels', rels), 'x.xlsx')).toBe('taken');
  });
});
