// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { cellAt, readWorkbook, rowAt, type Sheet, startsFormula, type Workbook } from '#libs/spreadsheet';
import { infosakkollen2023 as shipped } from '../../models/index.js';
import { type FilledAnswer, fillWorkbook, prepareFromWorkbook, type PreparedWorkbook } from '../index.js';
import { sheet, workbook } from '../testing/workbook.js';

const options = { modelId: 'own', closedOn: '2025-09-30', shipped };

const prepare = (book: Workbook, mapping?: unknown): PreparedWorkbook => {
  const prepared = prepareFromWorkbook(book, mapping, options);
  expect(prepared.problems).toEqual([]);
  return prepared;
};

/** The answers of the round as what holds today. */
const asTheyWere = ({ own }: PreparedWorkbook): Map<string, FilledAnswer> =>
  new Map(
    own!.answers.map(({ measureId, answer, day, note }) => [measureId, { answer, day, evidence: note ? [note] : [] }]),
  );

const filled = async ({ own }: PreparedWorkbook, answers: Map<string, FilledAnswer>): Promise<Workbook> =>
  readWorkbook(await fillWorkbook({ layout: JSON.parse(JSON.stringify(own!.layout)) as never, answers }), 'ut.xlsx');

const column = ({ rows }: Sheet, number: number): string[] => rows.map((row) => cellAt(row, number).text);

describe('the imported workbook filled in again', () => {
  it.each(['lillans-kommun.xlsx', 'region-exempel.csv'])(
    'reads back to the same model and answers: %s',
    async (name) => {
      const first = prepare(await readWorkbook(readFileSync(`docs/examples/${name}`), name));
      const again = prepare(await filled(first, asTheyWere(first)), { ...first.mapping, own: undefined });
      expect(again.own!.model!.questions.map(({ points, area, section }) => [points, area, section])).toEqual(
        first.own!.model!.questions.map(({ points, area, section }) => [points, area, section]),
      );
      expect(again.own!.model!.questions.map(({ text, measures }) => [text, measures.map((one) => one.text)])).toEqual(
        first.own!.model!.questions.map(({ text, measures }) => [text, measures.map((one) => one.text)]),
      );
      expect(again.own!.answers).toEqual(first.own!.answers);
    },
  );

  it('has the mapped sheets with headers and rows where they were, and no other', async () => {
    const bytes = readFileSync('docs/examples/lillans-kommun.xlsx');
    const original = await readWorkbook(bytes, 'lillans-kommun.xlsx');
    const first = prepare(original);
    const out = await filled(first, new Map());
    expect(out.sheets.map(({ name }) => name)).toEqual([
      'Ledning och styrning',
      'Riskarbete',
      'Incidenter',
      'Utbildning',
    ]);
    for (const now of out.sheets) {
      const before = original.sheets.find(({ name }) => name === now.name)!;
      expect(column(now, 3).filter(Boolean)).toEqual(column(before, 3).filter(Boolean));
      const headerRow = [...before.rows].find((row) => cellAt(row, 1).text === 'Nr')!.number;
      expect(cellAt(rowAt(now, headerRow), 6).text).toBe('Svar');
      expect(column(now, 6).filter((text) => text !== '' && text !== now.name)).toEqual(['Svar']);
      expect(now.merges.length).toBeGreaterThan(0);
    }
  });

  it('says what a reader must know of the whole file on a sheet after the others', async () => {
    const { own } = prepare(
      await readWorkbook(readFileSync('docs/examples/lillans-kommun.xlsx'), 'lillans-kommun.xlsx'),
    );
    const remark = { sheet: 'Påhittad', text: 'Påhittad organisation' };
    const book = await readWorkbook(await fillWorkbook({ layout: own!.layout, answers: new Map(), remark }), 'ut.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual([...own!.layout.map(({ name }) => name), 'Påhittad']);
    expect(column(book.sheets.at(-1)!, 1)).toEqual(['Påhittad organisation']);
  });

  it('holds today’s answers in the file’s own words, with day and evidence', async () => {
    const rows = [
      ['Nr', 'Åtgärd', 'Poäng', 'Svar', 'Datum', 'Underlag'],
      [1, 'Ett', 1, 'x', '2025-01-01', 'gammalt'],
      [1, 'Två', 1, 'nej', '', ''],
      [1, 'Tre', 1, 'x', '', ''],
    ];
    const first = prepare(workbook(sheet('Blad1', rows)));
    const answers = new Map<string, FilledAnswer>([
      ['1.1', { answer: 'no', day: '2025-06-01' }],
      ['1.2', { answer: 'yes', day: '2025-07-01', evidence: ['Beslut 12', '=1+1'] }],
    ]);
    const now = (await filled(first, answers)).sheets[0]!;
    expect(column(now, 4)).toEqual(['Svar', 'nej', 'x', '']);
    expect(column(now, 5)).toEqual(['Datum', '2025-06-01', '2025-07-01', '']);
    expect(column(now, 6)).toEqual(['Underlag', 'gammalt', 'Beslut 12\n=1+1', '']);
  });

  it('gets a column for evidence where the file has none, and today’s figures where it states its own', async () => {
    const rows = [
      ['Nivå', 1],
      ['Totalpoäng', '2,5'],
      ['Nr', 'Åtgärd', 'Poäng', 'Svar'],
      [1, 'Ett', '2,5', 'Ja'],
    ];
    const first = prepare(workbook(sheet('Blad1', rows)));
    expect(first.own!.own).toEqual({ level: 1, points: '5/2' });
    const answers = new Map<string, FilledAnswer>([['1.1', { answer: 'yes', evidence: ['Intyg 3'] }]]);
    const bytes = await fillWorkbook({ layout: first.own!.layout, answers, figures: { level: 0, points: '5/4' } });
    const now = (await readWorkbook(bytes, 'ut.xlsx')).sheets[0]!;
    expect(now.rows.map((row) => [1, 2, 3, 4, 5].map((at) => cellAt(row, at).text))).toEqual([
      ['Nivå', '0', '', '', ''],
      ['Totalpoäng', '1.25', '', '', ''],
      ['Nr', 'Åtgärd', 'Poäng', 'Svar', 'Underlag'],
      ['1', 'Ett', '2,5', 'Ja', 'Intyg 3'],
    ]);
  });

  it('starts no formula, whatever the file held, and reads back without a change', async () => {
    const rows = [
      ['Nr', '=Åtgärd', 'Poäng', '@Svar'],
      [1, '=HYPERLINK("http://x.example")', 1, 'Ja'],
      [1, '- punkt ett', 1, 'Nej'],
      [1, '\t＋2', 1, 'Ja'],
    ];
    const mapping = { columns: { questionNo: 'Nr', measureText: '=Åtgärd', points: 'Poäng', answer: '@Svar' } };
    const first = prepare(workbook(sheet('=cmd', rows)), mapping);
    const out = await filled(first, asTheyWere(first));
    const texts = out.sheets.flatMap(({ name, rows: all }) => [
      name,
      ...all.flatMap((row) => [...row.cells.values()].map((cell) => cell.text)),
    ]);
    expect(texts.filter(startsFormula)).toEqual([]);
    const measures = (prepared: PreparedWorkbook) =>
      prepared.own!.model!.questions.flatMap((question) => question.measures.map(({ text }) => text.sv.trim()));
    expect(measures(prepare(out, { columns: mapping.columns }))).toEqual(measures(first));
  });
});
