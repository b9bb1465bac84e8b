// SPDX-License-Identifier: EUPL-1.2
import { readWorkbook } from '#libs/spreadsheet';
import { sheet, workbook, type Written } from '../testing/workbook.js';
import { readWork, WORK, type WorkName, workTemplate } from './index.js';
import type { WorkKind } from './read-work.js';

const day = '2025-09-30';
const units = [
  { unitId: 'school', name: 'Skola', parentId: null },
  { unitId: 'care', name: 'Vård', parentId: null },
];
const persons = new Map([['karin ek', 'karin']]);
const EMPTY = new Map<string, string>();

function read(of: WorkName, headers: string[], rows: Written[][], existing: ReadonlyMap<string, string> = EMPTY) {
  const file = workbook(sheet('Blad', [headers, ...rows]));
  const options = { ...{ units, persons, existing, day }, idFor: (told: string) => `id of ${told}` };
  return readWork(file, undefined, WORK[of] as WorkKind<string, object>, options);
}
const codes = ({ problems }: { problems: { code: string; row?: number; column?: string }[] }) =>
  problems.map(({ code, row, column }) => `${column ?? ''}${row ?? ''} ${code.replace('import.', '')}`).sort();

describe.each(Object.keys(WORK) as WorkName[])('the template of %s', (of) => {
  it.each(['sv', 'en'] as const)('is understood in %s, every heading of it, and has no rows', async (language) => {
    const template = await readWorkbook(await workTemplate(of, language), 'mall.xlsx');
    const options = { units, persons, existing: EMPTY, day, idFor: (told: string) => told };
    const found = readWork(template, undefined, WORK[of] as WorkKind<string, object>, options);
    expect(Object.keys(found.mapping!.columns).sort()).toEqual(Object.keys(WORK[of].columns).sort());
    expect(codes(found)).toEqual([' register-empty']);
  });
});

describe('assets of a file', () => {
  const HEADERS = [
    ...['Systemnamn', 'Typ', 'Verksamhet', 'Systemägare', 'Leverantör', 'Beskrivning'],
    ...['Konfidentialitet', 'Riktighet', 'Tillgänglighet', 'Spårbarhet', 'Motivering', 'Registrerad'],
  ];
  it('are read with owner, units and class', () => {
    const [journal] = read('assets', HEADERS, [
      ['Journal', 'Molntjänst', 'Skola; Vård', 'Karin Ek', 'AB', 'Patienter', 'K3', '2', 1, 0, 'Hälsa', '2025-01-31'],
    ]).rows;
    expect(journal).toMatchObject({
      ...{ kind: 'service', name: 'Journal', ownerId: 'karin', unitIds: ['school', 'care'], supplier: 'AB' },
      classify: { levels: { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 } },
      day: '2025-01-31',
    });
    expect(journal).toHaveProperty('classify.reasons.integrity', 'Hälsa');
  });
  it('are systems where the file does not say, without owner and class where it names none', () => {
    const { rows, problems } = read('assets', HEADERS, [['Schema', '', 'Skola']]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ kind: 'system', ownerId: undefined, day }]);
    expect(rows[0]).not.toHaveProperty('classify');
  });
  it('are all refused while anything is unclear, and everything is named', () => {
    const found = read('assets', HEADERS, [
      ['', 'Raket', 'Bad'],
      ['Journal', 'System', '', 'Okänd'],
      ['A', 'System', 'Skola', '', '', '', '4', '2', '1', 'x', 'Hälsa'],
      ['B', 'System', 'Skola', '', '', '', '3', '2', '1', '', ''],
      ['C', 'System', 'Skola', '', '', '', '', '', '', '', '', '2025-10-01'],
    ]);
    expect(found.rows).toEqual([]);
    expect(codes(found)).toEqual([
      'A2 cell-needed',
      'B2 word-unclear',
      'C2 unit-unknown',
      'C3 cell-needed',
      'D3 owner-unknown',
      'G4 class-level-four',
      'J4 class-level-unclear',
      'J5 class-incomplete',
      'K5 cell-needed',
      'L6 day-to-come',
    ]);
  });
  it('are told apart by name, kind and units', () => {
    const twice = [
      ['Schema', 'System', 'Skola'],
      ['schema', 'System', 'Skola'],
    ];
    expect(codes(read('assets', HEADERS, twice))).toEqual(['A3 row-repeated']);
    const told = 'system\nschema\nschool';
    expect(codes(read('assets', HEADERS, [twice[0]!], new Map([[told, 'x']])))).toEqual(['A2 row-exists']);
    expect(codes(read('assets', HEADERS, [twice[0]!], new Map([[told, `id of ${told}`]])))).toEqual([]);
    expect(codes(read('assets', HEADERS, [twice[0]!, ['Schema', 'Information', 'Skola']]))).toEqual([]);
  });
});

describe('incidents of a file', () => {
  const HEADERS = ['Rubrik', 'Typ', 'Kategori', 'Enhet', 'Allvar', 'Brådska', 'Datum'];
  it('are incidents of some other kind, unsorted, where the file does not say', () => {
    const { rows, problems } = read('incidents', HEADERS, [['Nyckel borta', '', '', 'Skola', '', 'hög']]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ kind: 'incident', category: 'other', unitIds: ['school'], day }]);
    expect(rows[0]).not.toHaveProperty('sorted');
  });
  it('are sorted where the file says how serious they are', () => {
    const { rows } = read('incidents', HEADERS, [['Avbrott', 'Avvikelse', 'Avbrott', 'Vård', 'Hög', '', '2025-03-01']]);
    expect(rows).toMatchObject([
      {
        kind: 'nonconformity',
        category: 'outage',
        sorted: { severity: 'serious', urgency: 'normal' },
        day: '2025-03-01',
      },
    ]);
  });
  it('name the words that may stand in a cell, in the language of the reader', () => {
    const { problems } = read('incidents', HEADERS, [['Avbrott', 'Raket', '', 'Vård']]);
    expect(problems[0]!.text).toEqual({
      sv: '”raket” är inget av orden som kan stå här: incident, avvikelse.',
      en: '“raket” is none of the words that may stand here: incident, nonconformity.',
    });
  });
  it('need a unit, and a day that has come', () => {
    const found = read('incidents', HEADERS, [['Avbrott', '', '', '', '', '', '2026-01-01']]);
    expect(codes(found)).toEqual(['D2 cell-needed', 'G2 day-to-come']);
    const { problems } = read('incidents', ['Rubrik'], [['Avbrott']]);
    expect(problems[0]!.text.sv).toBe('Verksamheter saknas på raden.');
  });
});

describe('procurements of a file', () => {
  it('are read with who runs them and when they are wanted, also on days to come', () => {
    const headers = ['Upphandling', 'Förvaltning', 'Behov', 'Ansvarig', 'Avtalsstart'];
    const { rows, problems } = read('procurements', headers, [['Skrivare', 'Skola', 'Nya', 'karin ek', '2027-01-01']]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { name: 'Skrivare', unitIds: ['school'], need: 'Nya', responsibleId: 'karin', wantedOn: '2027-01-01', day },
    ]);
  });
});

describe('follow-ups of a file', () => {
  const HEADERS = ['Uppföljning', 'Gäller', 'Vad', 'Ska göras', 'Upprepas'];
  it('are of a way of working, a unit, or of something with a name', () => {
    const { rows, problems } = read('followUps', HEADERS, [
      ['Klassas det?', 'Arbetssätt', 'Klassning', '2025-10-01', 'årligen'],
      ['Skolan', 'Verksamhet', 'Skola', '2025-11-01', ''],
      ['Molnet', 'Leverantör', 'Molnet AB', '2025-12-01', 'varje halvår'],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { target: { kind: 'wayOfWorking', wayOfWorking: 'classification' }, rule: 'FREQ=YEARLY' },
      { target: { kind: 'unit', id: 'school' }, rule: undefined },
      { target: { kind: 'supplier', name: 'Molnet AB' }, rule: 'FREQ=MONTHLY;INTERVAL=6' },
    ]);
  });
  it('need to say what they are of, and are not for days that have been', () => {
    const found = read('followUps', HEADERS, [
      ['Klassas det?', 'Arbetssätt', 'Raket', '2025-10-01', 'ofta'],
      ['Molnet', 'Leverantör', '', '2025-09-29'],
      ['Vad?', '', 'Något', ''],
    ]);
    expect(codes(found)).toEqual([
      'B4 cell-needed',
      'C2 word-unclear',
      'C3 cell-needed',
      'D3 day-passed',
      'D4 cell-needed',
      'E2 word-unclear',
    ]);
  });
});

describe('ways of working of a file', () => {
  const HEADERS = ['Arbetssätt', 'Del', 'Dokument', 'Gäller från', 'Gäller till'];
  it('have attributes, or central parts by their number', () => {
    const { rows, problems } = read('practices', HEADERS, [
      ['Incidenthantering', 'Beslut', 'Riktlinje 12', '2025-01-01', '2026-12-31'],
      ['Klassning', '32.4', 'Rutin 3'],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { wayOfWorking: 'incident', part: { attribute: 'decided' }, day: '2025-01-01', validUntil: '2026-12-31' },
      { wayOfWorking: 'classification', part: { modelMeasureId: '32.4' }, document: 'Rutin 3', day },
    ]);
  });
  it('are named, part by part, once', () => {
    const twice = ['Upphandling', 'Roller', 'Ordning'];
    expect(codes(read('practices', HEADERS, [twice, twice]))).toEqual(['A3 row-repeated']);
    expect(codes(read('practices', HEADERS, [['Fika', '32.4x', 'x']]))).toEqual(['A2 word-unclear', 'B2 word-unclear']);
  });
});
