// SPDX-License-Identifier: EUPL-1.2
import type { Merge, Workbook } from '#libs/spreadsheet';
import { compile, Fraction, lintModel } from '../../engine/index.js';
import { hasModelShape, infosakkollen2023 as shipped } from '../../models/index.js';
import { prepareFromWorkbook } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const closedOn = '2025-09-30';

function own(book: Workbook, mapping?: unknown) {
  const prepared = prepareFromWorkbook(book, mapping, { modelId: 'own', closedOn, shipped });
  expect(prepared.problems).toEqual([]);
  const { model, answers, notes } = prepared.own!;
  expect(hasModelShape(model)).toBe(true);
  expect(lintModel(model!).filter(({ severity }) => severity === 'error')).toEqual([]);
  compile(model!);
  return { model: model!, answers, notes: notes.map(({ code }) => code.replace('import.', '')) };
}

const one = (rows: Written[][], mapping?: unknown, merges: Merge[] = []) =>
  own(workbook(sheet('Blad', rows, merges)), mapping);
const yes = ({ answers }: ReturnType<typeof own>) =>
  answers.filter(({ answer }) => answer === 'yes').map(({ measureId }) => measureId);
const no = ({ answers }: ReturnType<typeof own>) =>
  answers.filter(({ answer }) => answer === 'no').map(({ measureId }) => measureId);
const texts = ({ model }: ReturnType<typeof own>) =>
  model.questions.map(({ no: number, text, measures }) => [number, text.sv, ...measures.map((each) => each.text.sv)]);
const points = ({ model }: ReturnType<typeof own>) =>
  model.questions.map((question) => [question.points, ...question.measures.map((each) => each.points)]);

const H = ['Nr', 'Fråga', 'Åtgärd', 'Poäng', 'Svar'];

describe('a question’s rows', () => {
  const expected = [
    [1, 'Har ni mål?', 'Beslutade', 'Kända'],
    [2, 'Följs de upp?', 'Varje år'],
  ];
  it('may repeat the number and text', () =>
    expect(
      texts(
        one([
          H,
          [1, 'Har ni mål?', 'Beslutade', 1, 'ja'],
          [1, 'Har ni mål?', 'Kända', 1, 'ja'],
          [2, 'Följs de upp?', 'Varje år', 1, 'nej'],
        ]),
      ),
    ).toEqual(expected));
  it('may have them on the first row only, with blank rows between', () =>
    expect(
      texts(
        one([
          H,
          ['Fråga 1', 'Har ni mål?', 'Beslutade', 1, 'ja'],
          ['', '', 'Kända', 1, 'ja'],
          [],
          ['Fråga 2', 'Följs de upp?', 'Varje år', 1, 'nej'],
        ]),
      ),
    ).toEqual(expected));
  it('may have them merged', () =>
    expect(
      texts(
        one(
          [
            H,
            ['1.', 'Har ni mål?', 'Beslutade', 1, 'ja'],
            ['', '', 'Kända', 1, 'ja'],
            ['2.', 'Följs de upp?', 'Varje år', 1, 'nej'],
          ],
          undefined,
          [
            { top: 2, left: 1, bottom: 3, right: 1 },
            { top: 2, left: 2, bottom: 3, right: 2 },
          ],
        ),
      ),
    ).toEqual(expected));
  it('may stand below a row of the question itself', () =>
    expect(
      texts(
        one([
          H,
          [1, 'Har ni mål?'],
          ['', '', 'Beslutade', 1, 'ja'],
          ['1b', '', 'Kända', 1, 'ja'],
          [2, 'Följs de upp?'],
          ['2.1', '', 'Varje år', 1, 'nej'],
        ]),
      ),
    ).toEqual(expected));
  it('may stand in the question’s own column', () => {
    const rows: Written[][] = [
      ['Fråga och åtgärd', 'Poäng', 'Svar'],
      ['1. Har ni mål?'],
      ['Beslutade', 1, 'ja'],
      ['Kända', 1, 'ja'],
      ['2. Följs de upp?'],
      ['Varje år', 1, 'nej'],
    ];
    const columns = { questionNo: 'A', questionText: 'A', measureText: 'A', points: 'B', answer: 'C' };
    expect(texts(one(rows, { headerRow: 1, columns }))).toEqual(expected);
  });
  it('may carry the number within the text', () => {
    const rows: Written[][] = [
      ['Fråga', 'Åtgärd', 'Poäng', 'Svar'],
      ['1. Har ni mål?', 'Beslutade', 1, 'ja'],
      ['', 'Kända', 1, 'ja'],
      ['2. Följs de upp?', 'Varje år', 1, 'nej'],
    ];
    expect(texts(one(rows))).toEqual(expected);
  });
  it('may have no number at all: they are counted', () => {
    const rows: Written[][] = [
      ['Frågetext', 'Åtgärd', 'Poäng', 'Svar'],
      ['Har ni mål?', 'Beslutade', 1, 'ja'],
      ['', 'Kända', 1, 'ja'],
      ['Följs de upp?', 'Varje år', 1, 'nej'],
    ];
    expect(texts(one(rows))).toEqual(expected);
  });
  it('may be the measures themselves', () => {
    const rows: Written[][] = [
      ['Nr', 'Fråga', 'Poäng', 'Svar'],
      [1, 'Har ni mål?', 1, 'ja'],
      [2, 'Följs de upp?', 1, ''],
    ];
    expect(texts(one(rows))).toEqual([
      [1, 'Har ni mål?', 'Har ni mål?'],
      [2, 'Följs de upp?', 'Följs de upp?'],
    ]);
  });
  it('may lie between headings, totals and headers printed again', () => {
    const read = one([
      ['Egen uppföljning'],
      H,
      ['Avsnitt 1 – grunder'],
      [1, 'Har ni mål?', 'Beslutade', 1, 'ja'],
      ['', '', 'Kända', 1, 'ja'],
      ['', '', 'Summa', 2],
      H,
      ['', 'Avsnitt 2'],
      [2, 'Följs de upp?', 'Varje år', 1, 'nej'],
      ['Totalt', '', '', 3, 2],
      ['', '', 'Uppnådd nivå:', '', 1],
    ]);
    expect(texts(read)).toEqual(expected);
    expect(read.notes).toEqual([
      'note-heading',
      'note-total',
      'note-heading',
      'note-heading',
      'note-total',
      'note-sections-assumed',
    ]);
  });
  it('may be of any number of questions, in any order of numbers', () => {
    const rows = Array.from({ length: 60 }, (_, i): Written[] => [200 - i, `F${i}`, `Å${i}`, '0,1', 'ja', 1 + (i % 3)]);
    const read = one([[...H, 'Avsnitt'], ...rows]);
    expect(read.model.questions).toHaveLength(60);
    expect(read.model.questions[0]!.no).toBe(141);
  });
  it('have texts composed to one form', () =>
    expect(
      texts(one([['Nr', 'A\u030atga\u0308rd', 'Svar'].map((text) => text.normalize('NFC')), [1, 'Ö', 'ja']]))[0],
    ).toEqual([1, 'Fråga 1', 'Ö']));
});

describe('points', () => {
  it('are exact decimals, as numbers or text', () => {
    const read = one([
      H,
      [1, 'F', 'A', 0.1, 'ja'],
      ['', '', 'B', '0,2', 'ja'],
      ['', '', 'C', '1,25 p', 'ja'],
      ['', '', 'D', 0, 'ja'],
    ]);
    expect(points(read)).toEqual([['31/20', '1/10', '1/5', '5/4', '0']]);
  });
  it('merged over rows are split evenly, and that is said', () => {
    const read = one([H, [1, 'F', 'A', 5, 'ja'], ['', '', 'B', '', 'ja'], ['', '', 'C', '', 'nej']], undefined, [
      { top: 2, left: 4, bottom: 4, right: 4 },
    ]);
    expect(points(read)).toEqual([['5', '5/3', '5/3', '5/3']]);
    expect(read.notes).toEqual(['note-points-split', 'note-sections-assumed']);
  });
  it('on the question’s own row are split evenly', () =>
    expect(points(one([H, [1, 'F', '', 5], ['', '', 'A', '', 'ja'], ['', '', 'B', '', 'nej']]))).toEqual([
      ['5', '5/2', '5/2'],
    ]));
  it('are five per question, assumed, where the file has none', () => {
    const read = one([
      ['Nr', 'Åtgärd', 'Svar'],
      [1, 'A', 'ja'],
      [1, 'B', 'ja'],
    ]);
    expect(points(read)).toEqual([['5', '5/2', '5/2']]);
    expect(read.model.questions[0]!.provenance.points.grade).toBe('assumed');
  });
});

describe('a coverage question', () => {
  const steps = ['>0–25 %', '25–50 %', '50–75 %', '75–100 %'];
  const rows = (answers: Written[], names = steps): Written[][] => [
    H,
    ...names.map((name, i): Written[] => [
      i === 0 ? 16 : '',
      i === 0 ? 'Hur stor andel?' : '',
      name,
      '1,25',
      answers[i],
    ]),
  ];
  const up = (n: number) => ['16.1', '16.2', '16.3', '16.4'].slice(0, n);

  it.each<[string, Written[], number]>([
    ['on the first row', ['50–75 %'], 3],
    ['on the last row', ['', '', '', '25-50%'], 2],
    ['on every row', Array<Written>(4).fill('75 – 100 %'), 4],
    ['as a share', [{ percent: 26 }], 2],
    ['none', ['inga'], 0],
    ['all', ['alla'], 4],
  ])('is answered by an interval %s: every step up to it', (_, answers, reached) => {
    const read = one(rows(answers));
    expect(yes(read)).toEqual(up(reached));
    expect(no(read)).toHaveLength(4 - reached);
  });
  it('is answered in a merged cell', () => {
    const read = one(rows(['25–50 %']), undefined, [{ top: 2, left: 5, bottom: 5, right: 5 }]);
    expect(yes(read)).toEqual(up(2));
  });
  it('is answered on its own row', () => {
    const read = one([
      H,
      [16, 'Hur stor andel?', '', '', '50–75 %'],
      ...steps.map((step): Written[] => ['', '', step, 1, '']),
    ]);
    expect(yes(read)).toEqual(up(3));
  });
  it('may name its steps otherwise', () =>
    expect(yes(one(rows(['50–75 %'], ['Några verksamheter', 'En fjärdedel', 'Hälften', 'Tre fjärdedelar'])))).toEqual(
      up(3),
    ));
  it('may have five steps, the fifth for all', () => {
    const five = [...steps, '100 %'];
    expect(yes(one(rows(['75–100 %'], five)))).toEqual(up(4));
    expect(yes(one(rows(['100 %'], five)))).toHaveLength(5);
  });
  it('may be ticked step by step instead', () => {
    const read = one(rows(['ja', 'ja', 'nej', '']));
    expect([yes(read), no(read)]).toEqual([up(2), ['16.3']]);
  });
  it('may have a row for none, which is an alternative and no measure', () => {
    const read = one([
      H,
      [16, 'Hur stor andel?', 'Inga', 0, 'x'],
      ...steps.map((step): Written[] => ['', '', step, 1, '']),
    ]);
    expect(yes(read)).toEqual([]);
    expect(no(read)).toEqual(['16.1', '16.2', '16.3', '16.4']);
  });
  it('may ask about several kinds, each with its steps', () => {
    const kinds = ['Information', 'System', 'Nätverk'];
    const all = kinds.flatMap((kind) => steps.map((step) => `${kind}: ${step}`));
    const answers: Written[] = all.map((_, i) => (i === 0 ? '50–75 %' : i === 4 ? 'inga' : i === 8 ? '75–100 %' : ''));
    const read = one([H, ...all.map((name, i): Written[] => [3, 'Inventerat?', name, 1, answers[i]])]);
    expect(yes(read)).toEqual(['3.1', '3.2', '3.3', '3.9', '3.10', '3.11', '3.12']);
  });
});

describe('areas and sections', () => {
  const A = ['Nr', 'Åtgärd', 'Poäng', 'Arbetsområde', 'Avsnitt', 'Svar'];
  const placed = ({ model }: ReturnType<typeof own>) =>
    model.questions.map(({ no: number, area, section }) => [number, area, section]);

  it('come from their columns, as the file names them', () => {
    const read = one([
      A,
      [1, 'Ett', 1, 'Ledning  (LED)', 'Avsnitt 1', 'ja'],
      [2, 'Två', 1, 'Inköp', '2. Systematik', 'ja'],
    ]);
    expect(placed(read)).toEqual([
      [1, 'Ledning (LED)', 1],
      [2, 'Inköp', 2],
    ]);
    expect(read.model.areas.map(({ code, name }) => [code, name.sv])).toEqual([
      ['Ledning (LED)', 'Ledning (LED)'],
      ['Inköp', 'Inköp'],
    ]);
  });
  it('may stand on the first row of a block only', () => {
    const read = one([
      A,
      [1, 'Ett', 1, 'Ledning', 1, 'ja'],
      [2, 'Två', 1, '', '', 'ja'],
      [3, 'Tre', 1, 'Inköp', 2, 'ja'],
      [4, 'Fyra', 1, '', '', 'ja'],
    ]);
    expect(placed(read)).toEqual([
      [1, 'Ledning', 1],
      [2, 'Ledning', 1],
      [3, 'Inköp', 2],
      [4, 'Inköp', 2],
    ]);
  });
  it('may be the sheets’ names, with headers where they happen to stand', () => {
    const head: Written[] = ['Nr', 'Åtgärd', 'Poäng', 'Svar'];
    const read = own(
      workbook(
        sheet('Ledning', [head, [1, 'Ett', 1, 'ja']]),
        sheet('Inköp', [['Rubrik'], [], head, [16, 'Två', 1, 'ja']]),
      ),
    );
    expect(placed(read)).toEqual([
      [1, 'Ledning', 1],
      [16, 'Inköp', 2],
    ]);
  });
  it('have sections by number, assumed, where no column says them: 1–15, 16–29, 30–38, 39–40', () => {
    const read = one([
      ['Nr', 'Åtgärd', 'Svar'],
      ...[15, 16, 29, 30, 38, 39, 40].map((number): Written[] => [number, `Å${number}`, 'ja']),
    ]);
    expect(placed(read).map(([, , section]) => section)).toEqual([1, 2, 2, 3, 3, 4, 4]);
    expect(read.model.questions[0]!.provenance.section.grade).toBe('assumed');
  });
  it('or by what the mapping says', () => {
    const mapping = { columns: { questionNo: 'Nr', measureText: 'Åtgärd', answer: 'Svar' }, sections: [2, 100] };
    expect(
      placed(
        one(
          [
            ['Nr', 'Åtgärd', 'Svar'],
            [1, 'A', 'ja'],
            [3, 'B', 'ja'],
            [99, 'C', 'ja'],
          ],
          mapping,
        ),
      ).map(([, , section]) => section),
    ).toEqual([1, 2, 2]);
  });
  it('keep the shipped level rules, assumed', () => {
    const { levels } = one([
      ['Nr', 'Åtgärd', 'Svar'],
      [1, 'A', 'ja'],
    ]).model;
    expect(levels.area.map(({ share }) => share)).toEqual(shipped.levels.area.map(({ share }) => share));
    expect(levels.area.every(({ provenance }) => provenance.grade === 'assumed')).toBe(true);
  });
});

describe('days and evidence of answers', () => {
  const D = ['Nr', 'Åtgärd', 'Svar', 'Datum', 'Underlag'];
  it('are the row’s, and the round’s where it has none', () => {
    const { answers } = one([
      D,
      [1, 'A', 'ja', '1 mars 2024', 'dnr 1'],
      [1, 'B', 'nej', '', "'=1+1"],
      [1, 'C', 'ja', { day: '2025-01-02' }],
      [1, 'D', '', '2025-01-01', 'x'],
    ]);
    expect(answers).toEqual([
      { measureId: '1.1', answer: 'yes', day: '2024-03-01', note: 'dnr 1' },
      { measureId: '1.2', answer: 'no', day: closedOn, note: '=1+1' },
      { measureId: '1.3', answer: 'yes', day: '2025-01-02' },
    ]);
  });
  it('are those of the interval for the steps that it ticks', () => {
    const rows = ['0–25 %', '25–50 %', '50–75 %', '75–100 %'].map((step, i): Written[] => [
      1,
      step,
      i === 0 ? '25–50 %' : '',
      i === 0 ? '2025-02-03' : '',
      i === 0 ? 'Rapport' : '',
    ]);
    const { answers } = one([D, ...rows]);
    expect(answers.map(({ day, note }) => [day, note])).toEqual(Array(4).fill(['2025-02-03', 'Rapport']));
  });
});

it('the points of all measures together are the model’s', () => {
  const read = one([H, ...Array.from({ length: 10 }, (_, i): Written[] => [i + 1, `F${i}`, `Å${i}`, `${i},1`, 'ja'])]);
  expect(Fraction.sum(points(read).map(([sum]) => Fraction.parse(sum!))).toString()).toBe('46');
});
