// SPDX-License-Identifier: EUPL-1.2
import { Problems } from '#libs/spreadsheet';
import { infosakkollen2023 as shipped } from '../../models/index.js';
import { checkMapping, guessMapping, prepareFromWorkbook } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';
import { importTexts, noteTexts } from '../texts.js';

const codes = (json: unknown): string[] => {
  const problems = new Problems(importTexts);
  const mapping = checkMapping(json, problems);
  expect(mapping === undefined).toBe(problems.any);
  return problems.list.map(({ code }) => code.replace('import.mapping-', ''));
};
const columns = { questionNo: 'Nr', answer: 'Svar' };

describe('a mapping as JSON', () => {
  it.each<[string, unknown, string[]]>([
    ['the least', { columns }, []],
    [
      'everything',
      {
        sheets: ['A', 'B'],
        headerRow: { A: 3, B: 4 },
        columns: {
          ...columns,
          questionText: 'B',
          measureText: 'C',
          points: 'D',
          section: 'E',
          area: 'F',
          date: 'G',
          note: 'H',
        },
        own: { level: 'R!B3', points: 'R!B4', areas: { LED: 'R!B5' } },
        sections: [15, 29],
      },
      [],
    ],
    [
      'one sheet by name, nothing in the rest',
      { sheets: 'A', columns: { ...columns, note: null }, own: { level: null, areas: 'R!A1:B10' }, headerRow: null },
      [],
    ],
    ['no object', 'x', ['no-object']],
    ['a list', [], ['no-object']],
    ['no columns', {}, ['wrong-type', 'no-question', 'no-answer']],
    ['no question', { columns: { answer: 'Svar' } }, ['no-question']],
    ['a sheet twice', { columns, sheets: ['A', 'a'] }, ['sheet-twice']],
    ['more sheets than a file has', { columns, sheets: Array<string>(5_000).fill('A') }, ['wrong-type']],
    ['no answer', { columns: { questionNo: 'Nr' } }, ['no-answer']],
    ['a misspelt column', { columns: { ...columns, anwser: 'X' } }, ['unknown-key']],
    ['a misspelt field', { columns, sheet: 'A' }, ['unknown-key']],
    ['a misspelt own figure', { columns, own: { levels: 'B2' } }, ['unknown-key']],
    [
      'wrong types',
      { sheets: [1], headerRow: 'fem', columns: { ...columns, note: 4 }, own: [], sections: [3, 2] },
      ['wrong-type', 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
    ],
    ['wrong types within', { columns, own: { level: 3, areas: [1] } }, ['wrong-type', 'wrong-type']],
  ])('%s', (_, json, expected) => expect(codes(json)).toEqual(expected));
});

const options = { modelId: 'own', closedOn: '2025-09-30', shipped };
const placed = (rows: Written[][], mapping: unknown, more: Written[][] = []) =>
  prepareFromWorkbook(workbook(sheet('A', rows), sheet('B', more)), mapping, options).problems.map(({ code }) =>
    code.replace('import.', ''),
  );

describe('what a mapping names must be there', () => {
  const rows: Written[][] = [['Titel'], ['Nr', 'Åtgärd', 'Svar', 'Svar'], [1, 'Ett', 'ja', 'nej']];
  it.each<[string, unknown, string[]]>([
    ['a sheet', { sheets: ['C'], columns: { questionNo: 'A', answer: 'C' } }, ['sheet-unknown']],
    [
      'a header',
      { sheets: ['A'], headerRow: 2, columns: { questionNo: 'Nr', answer: 'C', points: 'Poäng' } },
      ['column-unknown'],
    ],
    [
      'a header once',
      { sheets: ['A'], headerRow: 2, columns: { questionNo: 'Nr', answer: 'Svar' } },
      ['column-ambiguous'],
    ],
    ['a header row', { sheets: ['A'], columns: { questionNo: 'A', answer: 'C' } }, ['header-row-unknown']],
    ['headers on some sheet', { columns: { questionNo: 'Fråga', answer: 'Ert svar' } }, ['no-sheet-with-headers']],
    [
      'a cell',
      {
        sheets: ['A'],
        headerRow: 2,
        columns: { questionNo: 'Nr', measureText: 'B', answer: 'C' },
        own: { level: 'Z!Q9' },
      },
      ['own-cell-unknown'],
    ],
    [
      'a level',
      {
        sheets: ['A'],
        headerRow: 2,
        columns: { questionNo: 'Nr', measureText: 'B', answer: 'C' },
        own: { level: 'A!A1' },
      },
      ['own-cell-unclear'],
    ],
    [
      'an area',
      {
        sheets: ['A'],
        headerRow: 2,
        columns: { questionNo: 'Nr', measureText: 'B', answer: 'C' },
        own: { areas: { X: 'A!A3' } },
      },
      ['own-area-unknown'],
    ],
    [
      'an area beside a level',
      {
        sheets: ['A'],
        headerRow: 2,
        columns: { questionNo: 'Nr', measureText: 'B', answer: 'C' },
        own: { areas: ['A3', 'A3'] },
      },
      ['own-area-unnamed'],
    ],
  ])('%s', (_, mapping, expected) => expect(placed(rows, mapping)).toEqual(expected));

  it('and is found where the row that is said is another', () =>
    expect(placed(rows, { headerRow: 1, columns: { questionNo: 'Nr', measureText: 'Åtgärd', answer: 'D' } })).toEqual(
      [],
    ));

  it('or where it can be guessed', () =>
    expect(
      placed(
        [
          ['x', 'y'],
          ['a', 'b'],
        ],
        undefined,
      ),
    ).toEqual(['mapping-not-guessed']));
});

describe('a guess from headers', () => {
  const answers: Written[][] = [
    [1, 'Har ni mål?', 'Målen är beslutade', '1,25', 'ja'],
    ['', '', 'Målen är kända', '1,25', 'nej'],
    [2, 'Följs de upp?', 'Varje år', '1,25', 'nej'],
  ];
  it.each<[string, Written[]]>([
    ['Swedish', ['Nr', 'Fråga', 'Åtgärd', 'Poäng', 'Svar']],
    ['Swedish with more words', ['Fråga nr.', 'Frågetext', 'Åtgärder (en per rad)', 'Maxpoäng', 'Ert svar (ja/nej)']],
    [
      'Swedish, numbers under “Fråga”',
      ['Fråga', 'Frågeställning', 'Svarsalternativ', 'Poäng per åtgärd', 'Genomförd?'],
    ],
    ['Swedish, numbers beside the text under a word for both', ['Fråga', 'Frågetext', 'Åtgärd', 'Poäng', 'Svar']],
    ['a number column that no word tells', ['Ordning', 'Fråga', 'Åtgärd', 'Poäng', 'Svar']],
    ['English', ['Question no', 'Question', 'Measure', 'Points', 'Answer']],
    ['English with other words', ['#', 'Question text', 'Statement', 'Max points', 'Implemented (yes/no)']],
  ])('%s', (_, headers) => {
    const { columns: found, headerRow } = guessMapping(workbook(sheet('B', [['Rubrik'], [], headers, ...answers])))!;
    expect(headerRow).toBe(3);
    expect(found).toEqual({
      questionNo: headers[0],
      questionText: headers[1],
      measureText: headers[2],
      points: headers[3],
      answer: headers[4],
    });
  });

  it('takes the points of a measure, not those reached', () => {
    const headers = ['Nr', 'Åtgärd', 'Uppnådd poäng', 'Poäng', 'Svar', 'Arbetsområde', 'Avsnitt', 'Datum', 'Kommentar'];
    const found = guessMapping(workbook(sheet('B', [headers, [1, 'Ett', 0, 1, 'nej', 'Led', 1]])))!;
    expect(found.columns).toEqual({
      questionNo: 'Nr',
      measureText: 'Åtgärd',
      points: 'Poäng',
      answer: 'Svar',
      area: 'Arbetsområde',
      section: 'Avsnitt',
      date: 'Datum',
      note: 'Kommentar',
    });
  });

  it('leaves out hidden sheets and sheets without answers', () => {
    const rows: Written[][] = [
      ['Nr', 'Åtgärd', 'Svar'],
      [1, 'Ett', 'ja'],
    ];
    const book = workbook(
      sheet('Läs mig', [['Fråga oss'], ['Svar ges inom en vecka']]),
      sheet('Gömd', rows, [], true),
      sheet('Svar', rows),
    );
    expect(guessMapping(book)!.sheets).toEqual(['Svar']);
  });

  it('finds the file’s own figures', () => {
    const rows: Written[][] = [
      ['Nr', 'Åtgärd', 'Område', 'Svar'],
      [1, 'Ett', 'Ledning', 'ja'],
      [2, 'Två', 'Risker', 'ja'],
    ];
    const result: Written[][] = [
      ['Resultat'],
      ['Uppnådd nivå:', '', 'Nivå 2'],
      ['Totalpoäng', '10,5 av 20'],
      ['Område', 'Poäng', 'Nivå'],
      ['Ledning', 5, 2],
      ['Risker', '5,5', 3],
    ];
    expect(guessMapping(workbook(sheet('Frågor', rows), sheet('Resultat', result)))!.own).toEqual({
      level: 'Resultat!C2',
      points: 'Resultat!B3',
      areas: { Ledning: 'Resultat!C5', Risker: 'Resultat!C6' },
    });
  });

  it('gives letters where the same header stands twice', () => {
    const rows: Written[][] = [
      ['Nr', 'Åtgärd', 'Svar', 'Svar'],
      [1, 'Ett', 'ja', 'nej'],
    ];
    expect(guessMapping(workbook(sheet('B', rows)))!.columns.answer).toBe('C');
  });
});

describe('every text about an import', () => {
  it.each(Object.entries({ ...importTexts, ...noteTexts }))(
    '%s has the same parameters in both languages',
    (_, { sv, en }) => {
      const names = (words: string) => [...words.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
      expect(names(sv)).toEqual(names(en));
    },
  );
});
