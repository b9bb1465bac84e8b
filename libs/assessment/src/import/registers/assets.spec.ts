// SPDX-License-Identifier: EUPL-1.2
import { readWorkbook } from '#libs/spreadsheet';
import { assetsTemplate, readAssets } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const day = '2025-09-30';
const units = [
  { unitId: 'school', name: 'Skola', parentId: null },
  { unitId: 'care', name: 'Vård', parentId: null },
];
const persons = new Map([['karin ek', 'karin']]);
const HEADERS = [
  ...['Systemnamn', 'Typ', 'Verksamhet', 'Systemägare', 'Leverantör', 'Beskrivning'],
  ...['Konfidentialitet', 'Riktighet', 'Tillgänglighet', 'Spårbarhet', 'Motivering', 'Registrerad'],
];

const read = (rows: Written[][], existing: Parameters<typeof readAssets>[2]['existing'] = []) =>
  readAssets(workbook(sheet('System', [HEADERS, ...rows])), undefined, {
    ...{ units, persons, existing, day },
    idFor: (key) => `id of ${key}`,
  });
const codes = ({ problems }: { problems: { code: string; row?: number; column?: string }[] }) =>
  problems.map(({ code, row, column }) => `${column ?? ''}${row ?? ''} ${code.replace('import.', '')}`).sort();

describe('assets of a file', () => {
  it('are read with owner, units and class', () => {
    const [journal] = read([
      ['Journal', 'Molntjänst', 'Skola; Vård', 'Karin Ek', 'AB', 'Patienter', 'K3', '2', 1, 0, 'Hälsa', '2025-01-31'],
    ]).assets;
    expect(journal).toMatchObject({
      register: { kind: 'service', name: 'Journal', ownerId: 'karin', unitIds: ['school', 'care'], supplier: 'AB' },
      classify: { levels: { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 } },
      day: '2025-01-31',
    });
    expect(journal!.classify!.reasons.integrity).toBe('Hälsa');
  });
  it('are systems where the file does not say, without owner and class where it names none', () => {
    const { assets, problems } = read([['Schema', '', 'Skola']]);
    expect(problems).toEqual([]);
    expect(assets).toMatchObject([{ register: { kind: 'system', ownerId: null }, day }]);
    expect(assets[0]).not.toHaveProperty('classify');
  });
  it('are all refused while anything is unclear, and everything is named', () => {
    const found = read([
      ['', 'Raket', 'Bad'],
      ['Journal', 'System', '', 'Okänd'],
      ['A', 'System', 'Skola', '', '', '', '4', '2', '1', 'x', 'Hälsa'],
      ['B', 'System', 'Skola', '', '', '', '3', '2', '1', '', ''],
    ]);
    expect(found.assets).toEqual([]);
    expect(codes(found)).toEqual([
      'A2 asset-name-missing',
      'B2 asset-kind-unclear',
      'C2 unit-unknown',
      'C3 asset-unit-missing',
      'D3 owner-unknown',
      'G4 class-level-four',
      'J4 class-level-unclear',
      'J5 class-incomplete',
      'K5 class-reason-missing',
    ]);
  });
  it('are told apart by name, kind and units', () => {
    const twice = [
      ['Schema', 'System', 'Skola'],
      ['schema', 'System', 'Skola'],
    ];
    expect(codes(read(twice))).toEqual(['A3 asset-repeated']);
    const there = [{ assetId: 'x', kind: 'system', name: 'Schema', unitIds: ['school'] }];
    expect(codes(read([twice[0]!], there))).toEqual(['A2 asset-exists']);
    const triedBefore = [{ ...there[0]!, assetId: 'id of system\nschema\nschool' }];
    expect(codes(read([twice[0]!], triedBefore))).toEqual([]);
    expect(codes(read([twice[0]!, ['Schema', 'Information', 'Skola']]))).toEqual([]);
  });
  it.each(['sv', 'en'] as const)('fit the %s template: every heading is understood', async (language) => {
    const template = await readWorkbook(await assetsTemplate(language), 'mall.xlsx');
    const { mapping } = readAssets(template, undefined, { units, persons, existing: [], day, idFor: (key) => key });
    expect(Object.keys(mapping!.columns)).toHaveLength(12);
  });
});
