// SPDX-License-Identifier: EUPL-1.2
import { type Cell } from '#libs/spreadsheet';
import { sheet, type Written } from '../testing/workbook.js';
import { parseSteps, stepOfText } from './intervals.js';
import { parseAnswer, parseQuestionNo, parseSection } from './values.js';

const cell = (written: Written): Cell =>
  sheet('B', [[written]]).rows[0]?.cells.get(1) ?? { kind: 'empty', text: '', value: '', row: 1, column: 1 };

describe('an answer', () => {
  it.each<Written>(['Ja', 'JA', 'ja.', 'j', 'Yes', 'y', 'x', 'X', '1', 1, true, 'Sant', 'TRUE', '✓', '✔️', '☑', '[x]'])(
    '%j is yes',
    (written) => expect(parseAnswer(cell(written))).toEqual({ kind: 'yes' }),
  );
  it.each<Written>(['Nej', 'n', 'No', '0', 0, false, 'Falskt', '☐'])('%j is no', (written) =>
    expect(parseAnswer(cell(written))).toEqual({ kind: 'no' }),
  );
  it.each<Written>(['', null, 'vet ej', 'Ej besvarad'])('%j is unanswered', (written) =>
    expect(parseAnswer(cell(written))).toEqual({ kind: 'unanswered' }),
  );
  it.each<Written>([
    'delvis',
    '?',
    '-',
    '–',
    '✗',
    'ja/nej',
    2,
    0.5,
    { error: '#N/A' },
    { day: '2025-01-25' },
    '10–20 %',
    'ej aktuellt',
  ])('%j is not clear', (written) => expect(parseAnswer(cell(written))).toBeUndefined());
});

describe('an interval', () => {
  it.each<[Written, number]>([
    ['inga', 0],
    ['Ingen', 0],
    ['0 %', 0],
    [{ percent: 0 }, 0],
    ['>0–25 %', 1],
    ['> 0 - 25%', 1],
    ['0-25', 1],
    ['1–25 %', 1],
    ['upp till 25 %', 1],
    ['mindre än 25 procent', 1],
    ['25-50', 2],
    ['25 — 50 %', 2],
    ['25 % – 50 %', 2],
    ['26–50 %', 2],
    ['25 till 50 procent', 2],
    ['50-75 %', 3],
    ['51\u00a0−\u00a075\u00a0%', 3],
    ['75–100 % av verksamheterna', 4],
    ['76-100', 4],
    ['>75 %', 4],
    ['minst 75 %', 4],
    ['100 %', 5],
    ['alla', 5],
    ['Samtliga', 5],
    [{ percent: 60 }, 3],
    [{ percent: 25 }, 2],
    [{ percent: 0.5 }, 1],
    [{ percent: 100 }, 5],
    ['62,5 %', 3],
  ])('%j reaches step %i', (written, steps) => expect(parseAnswer(cell(written))).toEqual({ kind: 'steps', steps }));

  it.each(['10-40', '25', '120 %', '0-100', '25-75', 'hälften', '-'])('%j is none of them', (text) =>
    expect(parseSteps(text)).toBeUndefined(),
  );

  it.each<[string, number | undefined]>([
    ['Andel utbildade: 25–50 % av medarbetarna', 2],
    ['Mer än 75 %', 4],
    ['Minst 25 % av systemen är inventerade', 2],
    ['Policyn är antagen 2024-2025', undefined],
    ['Alla har 100 % koll på 25–50 % av systemen', undefined],
  ])('in a measure’s text: %s', (text, step) => expect(stepOfText(text)).toBe(step));
});

describe('a question number', () => {
  it.each<[Written, number]>([
    [12, 12],
    ['12', 12],
    ['12.', 12],
    ['12)', 12],
    ['Fråga 12', 12],
    ['FRÅGA\u00a0nr 12:', 12],
    ['Q12', 12],
    ['F 12', 12],
    ['#12', 12],
    ['012', 12],
  ])('%j', (written, no) =>
    expect(parseQuestionNo(cell(typeof written === 'string' ? written.replace('\u00a0', ' ') : written))).toBe(no),
  );

  it.each<Written>(['12a', '12a)', '1.2', 1.2, '0', 'A1', 'tolv', '', '12-13', true])(
    '%j is none, or several',
    (written) => expect(parseQuestionNo(cell(written))).toBeUndefined(),
  );
});

describe('a section', () => {
  it.each<[Written, number]>([
    [2, 2],
    ['2', 2],
    ['Avsnitt 2', 2],
    ['2. Systematik', 2],
    ['Avsnitt 2 – systematik', 2],
    ['Section 2', 2],
  ])('%j', (written, no) => expect(parseSection(cell(written))).toBe(no));
  it.each<Written>(['Systematik', '2.5', '0', ''])('%j is none', (written) =>
    expect(parseSection(cell(written))).toBeUndefined(),
  );
});
