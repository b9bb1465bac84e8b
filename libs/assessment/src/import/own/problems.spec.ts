// SPDX-License-Identifier: EUPL-1.2
import { infosakkollen2023 as shipped } from '../../models/index.js';
import { prepareFromWorkbook } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const HEADERS = ['Nr', 'Fråga', 'Åtgärd', 'Poäng', 'Område', 'Svar', 'Datum'];
const options = { modelId: 'own', closedOn: '2026-11-24', shipped };

function problems(rows: Written[][], mapping?: unknown): string[] {
  const { problems: found, own } = prepareFromWorkbook(workbook(sheet('Blad1', rows)), mapping, options);
  if (found.length > 0) {
    expect(own?.model).toBeUndefined();
    expect(own?.answers ?? []).toEqual([]);
  }
  return found.map(({ row, column, code }) => `${column ?? ''}${row ?? ''} ${code.replace('import.', '')}`).sort();
}

describe('every problem is listed at once', () => {
  it('whatever else is wrong with the row or its question', () => {
    expect(
      problems([
        HEADERS,
        ['1', 'F1', 'aaa aaa aaa aaa', 'en', 'A', 'kanske', '32 mars 2026'],
        ['1', 'F1', 'bbb bbb bbb bbb', -2, 'A', 'ja', '2099-01-01'],
        ['x', 'F1', 'ccc ccc ccc ccc', 1, '', 'ja'],
        ['2', 'F2', '', 1, 'A', 'ja'],
      ]),
    ).toEqual([
      'A4 question-no-unclear',
      'C5 measure-missing',
      'D2 points-unclear',
      'D3 points-negative',
      'E4 area-missing',
      'F2 answer-unclear',
      'G2 date-unclear',
      'G3 date-after-round',
    ]);
  });
});

const good = (no: number, ...more: Written[]): Written[] => [
  no,
  `Fråga ${no}?`,
  'En åtgärd',
  1,
  'A',
  'ja',
  '2026-01-01',
  ...more,
];

describe('a row is refused', () => {
  it.each<[string, Written[][], string[]]>([
    ['whose number may mean several things', [['12a', 'F', 'Å', 1, 'A', 'ja']], ['A2 question-no-unclear']],
    ['whose number has a point', [['1.2', 'F', 'Å', 1, 'A', 'ja']], ['A2 question-no-unclear']],
    ['that belongs to no question', [['', '', 'Å', 1, 'A', 'ja']], ['A2 question-no-missing']],
    [
      'below a heading, without a number',
      [good(1), ['', 'Ny rubrik'], ['', '', 'Å', 1, 'A', 'ja']],
      ['A4 question-no-missing'],
    ],
    ['without points', [good(1), ['', '', 'Å', null, 'A', 'nej']], ['D3 points-missing']],
    [
      'whose formula was never computed',
      [[1, 'F', 'Å', { error: '#UNCOMPUTED' }, 'A', { error: '#UNCOMPUTED' }]],
      ['D2 formula-uncomputed', 'F2 formula-uncomputed'],
    ],
    ['that answers in part', [[1, 'F', 'Å', 1, 'A', 'delvis']], ['F2 answer-unclear']],
    ['that answers by an error', [[1, 'F', 'Å', 1, 'A', { error: '#N/A' }]], ['F2 answer-unclear']],
    [
      'that answers by a day, as 1-25 becomes in some programs',
      [[1, 'F', 'Å', 1, 'A', { day: '2025-01-25' }]],
      ['F2 answer-unclear'],
    ],
    ['with a day that may be two', [[1, 'F', 'Å', 1, 'A', 'ja', '03/04/2024']], ['G2 date-unclear']],
    [
      'of a second question with the same number',
      [good(1), good(2), [1, 'En annan?', 'Å', 1, 'A', 'ja']],
      ['A4 question-repeated'],
    ],
    [
      'with another text for its question',
      [good(1), [1, 'En annan?', 'Å', 1, 'A', 'ja']],
      ['B3 question-text-differs'],
    ],
    ['in two areas', [good(1), [1, 'Fråga 1?', 'Å', 1, 'B', 'ja']], ['E3 area-differs']],
    ['with points and no measure', [good(1), ['', '', '', 2, '', 'ja']], ['C3 measure-missing']],
    [
      'of a question with nothing to answer',
      [good(1), [2, 'Beskriv läget', '', null, 'A']],
      ['3 question-without-measures'],
    ],
    [
      'with an interval where no row is a step',
      [
        [1, 'F', 'Ett', 1, 'A', '25–50 %'],
        [1, 'F', 'Två', 1, 'A', ''],
      ],
      ['F2 interval-without-steps'],
    ],
    [
      'with two intervals',
      [
        [1, 'F', '0–25 %', 1, 'A', '25–50 %'],
        [1, 'F', '25–50 %', 1, 'A', '50–75 %'],
      ],
      ['F3 interval-conflict'],
    ],
    [
      'whose yes contradicts the interval',
      [
        [1, 'F', '0–25 %', 1, 'A', '0–25 %'],
        [1, 'F', '25–50 %', 1, 'A', 'ja'],
      ],
      ['F3 interval-conflict'],
    ],
    [
      'with an interval of another kind',
      [
        [1, 'F', '0–25 %', 1, 'A', '10–40 %'],
        [1, 'F', '25–50 %', 1, 'A', ''],
      ],
      ['F2 answer-unclear'],
    ],
    [
      'that answers a question instead of its measures',
      [
        [1, 'F', '', null, 'A', 'ja'],
        ['', '', 'Å', 1, '', ''],
        ['', '', 'Ö', 1, '', ''],
      ],
      ['F2 answer-on-question'],
    ],
    [
      'whose measures do not make up the question’s points',
      [
        [1, 'F', '', 5, 'A', ''],
        ['', '', 'Å', 1, '', 'ja'],
        ['', '', 'Ö', 1, '', 'ja'],
      ],
      ['D2 points-sum'],
    ],
    ['with a text without end', [[1, 'F', 'x'.repeat(4_001), 1, 'A', 'ja']], ['C2 text-too-long']],
    ['beyond the sections', [good(41)], ['2 section-unknown']],
    ['file without rows', [], ['no-questions']],
  ])('%s', (_, rows, expected) => {
    const mapping = {
      columns: {
        questionNo: 'Nr',
        questionText: 'Fråga',
        measureText: 'Åtgärd',
        points: 'Poäng',
        area: 'Område',
        answer: 'Svar',
        date: 'Datum',
      },
    };
    expect(problems([HEADERS, ...rows], mapping)).toEqual(
      expected.map((line) => (line.includes(' ') ? line : ` ${line}`)).sort(),
    );
  });

  it('whose section is missing, unclear or another than the question’s', () => {
    const rows: Written[][] = [
      ['Nr', 'Åtgärd', 'Poäng', 'Avsnitt', 'Svar'],
      [1, 'Ett', 1, 1, 'ja'],
      [2, 'Två', 1, 1, 'ja'],
      [3, 'Tre', 1, '', 'ja'],
      [4, 'Fyra', 1, 'Grunder', 'ja'],
      [5, 'Fem', 1, 2, 'ja'],
      [5, 'Fem igen', 1, 3, 'ja'],
    ];
    expect(problems(rows)).toEqual(['D4 section-missing', 'D5 section-unclear', 'D7 section-differs']);
  });

  it('with a note without end', () => {
    const rows = [
      ['Nr', 'Åtgärd', 'Svar', 'Kommentar'],
      [1, 'Ett', 'ja', 'x'.repeat(2_001)],
    ];
    expect(problems(rows)).toEqual(['D2 note-too-long']);
  });

  it('when there are more measures than a round can hold', () => {
    const rows = Array.from({ length: 2_001 }, (_, i): Written[] => [1, `Åtgärd ${i}`, 1, 'ja']);
    expect(problems([['Nr', 'Åtgärd', 'Poäng', 'Svar'], ...rows])).toEqual([' too-many-measures']);
  });
});
