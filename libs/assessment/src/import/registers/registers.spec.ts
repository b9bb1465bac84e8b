// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { readWorkbook } from '#libs/spreadsheet';
import { readRisks, readUnits, risksTemplate, unitsTemplate } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';
import type { KnownUnit } from './unit-tree.js';

const day = '2025-09-30';
const idFor = (key: string) => `id of ${key}`;
const unit = (name: string, parentId: string | null = null): KnownUnit => ({ unitId: `old ${name}`, name, parentId });

async function example(name: string) {
  return readWorkbook(readFileSync(`docs/examples/${name}`), name);
}

function units(rows: Written[][], existing: KnownUnit[] = []) {
  const headers = ['Verksamhet', 'Överordnad', 'Typ', 'Antal anställda', 'Per den', 'Räknas i täckning'];
  return readUnits(workbook(sheet('Enheter', [headers, ...rows])), undefined, { existing, day, idFor });
}
const codes = ({ problems }: { problems: { code: string; row?: number; column?: string }[] }) =>
  problems.map(({ code, row, column }) => `${column ?? ''}${row ?? ''} ${code.replace('import.', '')}`).sort();

describe('business units of a file', () => {
  it('are read from the example: parents in words, head counts with days, a total passed over', async () => {
    const read = readUnits(await example('lillans-enheter.xlsx'), undefined, { existing: [], day, idFor });
    expect(read.problems).toEqual([]);
    expect(read.units.map(({ name }) => name)).toEqual([
      'Kommunen',
      'Vård och omsorg',
      'Skola',
      'Kommunledning',
      'Hemtjänst',
      'Särskilt boende',
      'Administration',
      'Grundskolan',
      'Administration',
    ]);
    const names = new Map(read.units.map(({ unitId }) => [unitId, unitId.replace('id of ', '')]));
    expect(read.headCounts.map(({ unitId, headCount }) => [names.get(unitId), headCount])).toEqual([
      ['Kommunen / Vård och omsorg / Hemtjänst', 212],
      ['Kommunen / Vård och omsorg / Särskilt boende', 1034],
      ['Kommunen / Vård och omsorg / Administration', 18],
      ['Kommunen / Skola / Grundskolan', 640],
      ['Kommunen / Skola / Administration', 25],
      ['Kommunen / Kommunledning', 61],
    ]);
    expect(new Set(read.headCounts.map((count) => count.day))).toEqual(new Set(['2025-09-01']));
    expect(read.units.map(({ countsInCoverage }) => countsInCoverage)).toEqual([
      null,
      null,
      null,
      true,
      true,
      null,
      false,
      null,
      null,
    ]);
  });

  it('stand in any order, parents first in what is made', () => {
    const { units: made } = units([['Bibliotek', 'Kultur'], ['Kultur', 'Kommunen'], ['Kommunen']]);
    expect(made.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Kommunen', null],
      ['Kultur', 'id of Kommunen'],
      ['Bibliotek', 'id of Kommunen / Kultur'],
    ]);
  });

  it('that are there already are known, and take new head counts', () => {
    const read = units(
      [['Kommunen'], ['skola', 'Kommunen', '', 30], ['Ny', 'Skola', '', 2]],
      [unit('Kommunen'), unit('Skola', 'old Kommunen')],
    );
    expect(read).toMatchObject({ problems: [], known: 2 });
    expect(read.units).toEqual([
      { unitId: 'id of Kommunen / Skola / Ny', name: 'Ny', parentId: 'old Skola', countsInCoverage: null },
    ]);
    expect(read.headCounts.map(({ unitId, headCount }) => [unitId, headCount])).toEqual([
      ['old Skola', 30],
      ['id of Kommunen / Skola / Ny', 2],
    ]);
  });

  it.each<[string, Written[][], string[]]>([
    ['unknown parent', [['A', 'Ingen']], ['B2 unit-parent-unknown']],
    [
      'circle',
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      ['B2 unit-circle', 'B3 unit-circle'],
    ],
    ['own parent', [['A', 'A']], ['B2 unit-circle']],
    ['row twice', [['A'], ['A']], ['A3 unit-repeated']],
    [
      'parent that may be two',
      [['K'], ['A', 'K'], ['B', 'K'], ['X', 'A'], ['X', 'B'], ['Y', 'X']],
      ['B7 unit-ambiguous'],
    ],
    ['row without a name', [['', 'A'], ['A']], ['A2 unit-name-missing']],
    ['head count in words', [['A', '', '', 'många']], ['D2 head-count-unclear']],
    ['half a person', [['A', '', '', '1,5']], ['D2 head-count-unclear']],
    ['head count ahead', [['A', '', '', 3, '2030-01-01']], ['E2 date-after-round']],
    ['unclear day', [['A', '', '', 3, '03/04/2024']], ['E2 date-unclear']],
    ['neither yes nor no', [['A', '', '', 3, '', 'kanske']], ['F2 yes-no-unclear']],
    ['name without end', [['x'.repeat(201)]], ['A2 text-too-long']],
    ['file without rows', [], [' register-empty']],
  ])('are refused: %s', (_, rows, expected) => {
    const read = units(rows);
    expect(codes(read)).toEqual(expected);
    expect([...read.units, ...read.headCounts]).toEqual([]);
  });

  it('are refused all together: every row’s problem is listed', () =>
    expect(
      codes(
        units([
          ['A', 'Ingen', '', 'x'],
          ['', '', '', 1],
          ['B', '', '', '', '', '?'],
        ]),
      ),
    ).toEqual(['A3 unit-name-missing', 'B2 unit-parent-unknown', 'D2 head-count-unclear', 'F4 yes-no-unclear']));

  it('need a column of names, and a mapping that says it', () => {
    const other = workbook(
      sheet('B', [
        ['Foo', 'Bar'],
        ['a', 'b'],
      ]),
    );
    const read = (mapping?: unknown) => readUnits(other, mapping, { existing: [], day, idFor });
    expect(codes(read())).toEqual([' register-not-guessed']);
    expect(codes(read({ columns: { parent: 'Bar' } }))).toEqual([' mapping-no-key']);
    expect(codes(read([]))).toEqual([' mapping-no-object']);
    expect(read({ columns: { name: 'Foo' } }).units.map(({ name }) => name)).toEqual(['a']);
  });

  it('are no more than a register holds', () =>
    expect(codes(units(Array.from({ length: 2_001 }, (_, i) => [`U${i}`])))).toEqual([' register-too-large']));
});

const known = [unit('Hemtjänst'), unit('Skola'), unit('Administration', 'old Skola')];

function risks(rows: Written[][], existing: { riskId: string; title: string; unitIds: string[] }[] = []) {
  const headers = [
    'Risk',
    'Enhet',
    'Konsekvens',
    'Sannolikhet',
    'Tidigast',
    'Troligast',
    'Säkerhet i bedömningen',
    'Bedömd',
    'Liv och hälsa',
  ];
  return readRisks(workbook(sheet('Risker', [headers, ...rows])), undefined, { units: known, existing, day, idFor });
}

describe('risks of a file', () => {
  it('are read from the example with their judgements', async () => {
    const tree = await example('lillans-enheter.xlsx');
    const { units: made } = readUnits(tree, undefined, { existing: [], day, idFor });
    const file = await example('lillans-risker.csv');
    expect(file.encoding).toBe('utf-16le');
    const read = readRisks(file, undefined, { units: made, existing: [], day, idFor });
    expect(read.problems).toEqual([]);
    expect(read.risks).toHaveLength(4);
    expect(read.risks[0]).toMatchObject({
      day: '2025-08-20',
      identify: {
        title: 'Journalsystemet nås inte',
        threat: 'Avbrott hos leverantören',
        existingProtection: 'Pappersrutin',
      },
      assess: {
        consequences: { personalIntegrity: 1, criticalServices: 3, economy: 2 },
        likelihood: { earliest: '2025-10-01', likeliest: '2026-03-01', latest: '2027-12-31', frequencyPerYear: 0.5 },
        certainty: 'medium',
      },
    });
    expect(read.risks[0]!.identify.unitIds).toHaveLength(2);
    expect(read.risks[1]!.assess).toMatchObject({ likelihood: { frequencyPerYear: 0.2 }, certainty: 'low' });
    expect(read.risks[3]!.assess).toBeUndefined();
    expect(read.risks[3]!.identify.unitIds).toEqual([
      'id of Kommunen / Vård och omsorg',
      'id of Kommunen / Skola / Administration',
    ]);
  });

  it('with one consequence and a level of likelihood are judged by them', () => {
    const [risk] = risks([['Brand', 'Skola', 'Allvarlig', '4 – sannolik']]).risks;
    expect(risk!.assess).toEqual({
      phase: 'before',
      consequences: { serviceDelivery: 3 },
      likelihood: { frequencyPerYear: 1 },
      certainty: 'low',
    });
  });

  it('may say consequence and likelihood in the words that Trappan itself shows', () => {
    const words = ['Mycket osannolikt', 'Osannolikt', 'Möjligt', 'Sannolikt', 'Mycket sannolikt'];
    const read = risks(words.map((word, i) => [`Risk ${i}`, 'Skola', 'Lindrig', word, '', '', 'Ganska säker']));
    expect(codes(read)).toEqual([]);
    expect(read.risks.map(({ assess }) => assess!.likelihood.frequencyPerYear)).toEqual([0.01, 0.05, 0.2, 1, 4]);
    expect(read.risks[0]!.assess).toMatchObject({ consequences: { serviceDelivery: 1 }, certainty: 'medium' });
  });

  it.each<[string, string[], string[], object]>([
    ['where the risk is, when no other column says it', ['Verksamhet'], ['Skola'], { serviceDelivery: 2 }],
    ['harm to it, beside a column of units', ['Enhet', 'Verksamhet'], ['Skola', '4'], { serviceDelivery: 4 }],
  ])('take a column “Verksamhet” for %s', (_, headers, cells, consequences) => {
    const file = workbook(
      sheet('R', [
        ['Risk', ...headers, 'Konsekvens', 'Sannolikhet'],
        ['Brand', ...cells, 2, 3],
      ]),
    );
    const read = readRisks(file, undefined, { units: known, existing: [], day, idFor });
    expect(codes(read)).toEqual([]);
    expect(read.risks[0]).toMatchObject({ identify: { unitIds: ['old Skola'] }, assess: { consequences } });
  });

  it.each<[string, Written[], string[]]>([
    ['no title', ['', 'Skola'], ['A2 risk-title-missing']],
    ['no unit', ['Brand'], ['B2 risk-unit-missing']],
    ['unknown unit', ['Brand', 'Skola; Badhuset'], ['B2 unit-unknown']],
    ['a degree of harm beyond 4', ['Brand', 'Skola', 5, 3], ['C2 degree-unclear']],
    ['a likelihood of nought', ['Brand', 'Skola', 3, 0], ['D2 likelihood-unclear']],
    ['harm without likelihood', ['Brand', 'Skola', 3], ['2 risk-half-assessed']],
    ['likelihood without harm', ['Brand', 'Skola', '', 3], ['2 risk-half-assessed']],
    ['days in disorder', ['Brand', 'Skola', 3, 3, '2026-05-01', '2026-01-01'], ['F2 days-not-in-order']],
    ['an unclear certainty', ['Brand', 'Skola', 3, 3, '', '', 'tja'], ['G2 certainty-unclear']],
    ['a judgement ahead', ['Brand', 'Skola', 3, 3, '', '', '', '2030-01-01'], ['H2 date-after-round']],
  ])('are refused: %s', (_, row, expected) => {
    const read = risks([row]);
    expect(codes(read)).toEqual(expected);
    expect(read.risks).toEqual([]);
  });

  it('are refused where the frequency says nothing', () => {
    const file = workbook(
      sheet('R', [
        ['Risk', 'Enhet', 'Konsekvens', 'Frekvens'],
        ['Brand', 'Skola', 3, 'ibland'],
      ]),
    );
    expect(codes(readRisks(file, undefined, { units: known, existing: [], day, idFor }))).toEqual([
      'D2 frequency-unclear',
    ]);
  });

  it('are refused where they stand twice, or are there already', () => {
    expect(
      codes(
        risks([
          ['Brand', 'Skola'],
          ['brand', 'Skola'],
          ['Brand', 'Hemtjänst'],
        ]),
      ),
    ).toEqual(['A3 risk-repeated']);
    expect(codes(risks([['Brand', 'Skola']], [{ riskId: 'r', title: 'Brand', unitIds: ['old Skola'] }]))).toEqual([
      'A2 risk-exists',
    ]);
  });

  it('are taken again by a second try of the same import', () => {
    const first = risks([['Brand', 'Skola']]).risks[0]!.identify;
    expect(codes(risks([['Brand', 'Skola']], [first]))).toEqual([]);
  });
});

describe('templates of the registers', () => {
  it.each(['sv', 'en'] as const)('are read by the import when filled in: %s', async (language) => {
    const unitsFile = await readWorkbook(await unitsTemplate(language), 'u.xlsx');
    expect(codes(readUnits(unitsFile, undefined, { existing: [], day, idFor }))).toEqual([' register-empty']);
    const { mapping } = readUnits(unitsFile, undefined, { existing: [], day, idFor });
    expect(Object.keys(mapping!.columns).sort()).toEqual([
      'countsInCoverage',
      'headCount',
      'headCountDay',
      'kind',
      'name',
      'parent',
    ]);
    const risksFile = await readWorkbook(await risksTemplate(language), 'r.xlsx');
    const read = readRisks(risksFile, undefined, { units: [], existing: [], day, idFor });
    expect(codes(read)).toEqual([' register-empty']);
    expect(Object.keys(read.mapping!.columns)).toHaveLength(19);
  });
});
