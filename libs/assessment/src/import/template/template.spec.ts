// SPDX-License-Identifier: EUPL-1.2
import { readWorkbook, type Workbook, writeCsv } from '#libs/spreadsheet';
import { infosakkollen2023 as model } from '../../models/index.js';
import { isTemplate, readTemplate, shippedTemplate, type TemplateAnswers } from '../index.js';
import { sheet, workbook, type Written } from '../testing/workbook.js';

const closedOn = '2025-09-30';
const ids = model.questions.flatMap(({ measures }) => measures.map(({ id }) => id));

const rows = (...lines: Written[][]): Workbook =>
  workbook(sheet('Svar', [['Åtgärds-id', 'Svar', 'Datum', 'Underlag'], ...lines]));
const codes = (book: Workbook) =>
  readTemplate(book, model, closedOn).problems.map(
    ({ code, row, column }) => `${column ?? ''}${row ?? ''} ${code.replace('import.', '')}`,
  );

describe('the shipped model’s template', () => {
  it.each(['sv', 'en'] as const)('reads back as it was filled in, by our ids: %s', async (language) => {
    const given: TemplateAnswers = new Map(
      ids
        .slice(0, 60)
        .map((id, i) => [id, { answer: i % 3 ? 'yes' : 'no', day: '2025-01-31', note: `=dnr ${i}` } as const]),
    );
    const book = await readWorkbook(await shippedTemplate(model, language, given), 'mall.xlsx');
    expect(isTemplate(book)).toBe(true);
    expect(book.sheets).toHaveLength(2);
    const { answers, problems, counts } = readTemplate(book, model, closedOn);
    expect(problems).toEqual([]);
    expect(answers).toEqual([...given].map(([measureId, answer]) => ({ measureId, ...answer })));
    expect(counts).toEqual({ measures: 348, yes: 40, no: 20, unanswered: 288 });
  });

  it('says what a reader must know of the whole file, and is a template all the same', async () => {
    const book = await readWorkbook(
      await shippedTemplate(model, 'sv', undefined, 'Påhittad organisation'),
      'mall.xlsx',
    );
    const texts = book.sheets[1]!.rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
    expect(texts).toContain('Påhittad organisation');
    expect(isTemplate(book)).toBe(true);
  });

  it('is empty when nothing is filled in', async () => {
    const book = await readWorkbook(await shippedTemplate(model, 'sv'), 'mall.xlsx');
    expect(readTemplate(book, model, closedOn)).toMatchObject({
      answers: [],
      problems: [],
      counts: { unanswered: 348 },
    });
  });

  it('is also a .csv with an id and an answer per row', async () => {
    const bytes = writeCsv([
      ['measureId', 'answer'],
      ['1.1', 'yes'],
      ['1.2', 'no'],
      ['1.3', ''],
    ]);
    expect(readTemplate(await readWorkbook(bytes, 'svar.csv'), model, closedOn).answers).toEqual([
      { measureId: '1.1', answer: 'yes', day: closedOn },
      { measureId: '1.2', answer: 'no', day: closedOn },
    ]);
  });

  it('takes an interval on a coverage question: every step up to it', () => {
    const question = model.questions.find(({ no }) => no === 16)!;
    const lines = question.measures.map(({ id }, i): Written[] => [id, i === 0 ? '50–75 %' : '']);
    expect(readTemplate(rows(...lines), model, closedOn).answers.map(({ answer }) => answer)).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
    ]);
  });

  it('takes an interval for each kind that question 3 asks about', () => {
    const question = model.questions.find(({ no }) => no === 3)!;
    const lines = question.measures.map(({ id }, i): Written[] => [id, i === 4 ? '25–50 %' : '']);
    const { answers, problems } = readTemplate(rows(...lines), model, closedOn);
    expect(problems).toEqual([]);
    expect(answers.map(({ measureId, answer }) => [measureId, answer])).toEqual([
      ['3.5', 'yes'],
      ['3.6', 'yes'],
      ['3.7', 'no'],
      ['3.8', 'no'],
    ]);
  });

  it('is no template without our ids', () => {
    const other = workbook(
      sheet('B', [
        ['Nr', 'Svar'],
        [1, 'ja'],
      ]),
    );
    expect(isTemplate(other)).toBe(false);
    expect(codes(other)).toEqual([' no-template']);
  });

  it.each<[string, Written[][], string[]]>([
    ['an id that the model does not have', [['99.1', 'Ja']], ['A2 measure-unknown']],
    [
      'an id twice',
      [
        ['1.1', 'Ja'],
        ['1.1', 'Nej'],
      ],
      ['A3 measure-repeated'],
    ],
    ['an answer without an id', [['', 'Ja']], ['A2 measure-id-missing']],
    ['an unclear answer', [['1.1', 'delvis']], ['B2 answer-unclear']],
    ['a day after the round', [['1.1', 'Ja', '2025-10-01']], ['C2 date-after-round']],
  ])('is refused with %s', (_, lines, expected) => {
    expect(codes(rows(...lines))).toEqual(expected);
    expect(readTemplate(rows(...lines, ['2.1', 'Ja']), model, closedOn).answers).toEqual([]);
  });

  it('of another model is refused', () => {
    const book = rows(['1.1', 'Ja']);
    const instructions = sheet('Instruktion', [['Rubrik'], ['Modell', 'annan-2020']]);
    expect(codes({ ...book, sheets: [...book.sheets, instructions] })).toEqual(['B2 template-of-other-model']);
  });
});
