// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { compile, type Evaluation, evaluate } from '../engine/index.js';
import { infosakkollen2023 as shipped } from '../models/index.js';
import { compareWithFile, prepareOwnModel, type PreparedWorkbook } from './index.js';
import { roundFact } from './testing/round-fact.js';
import { toDayNumber } from '#libs/kernel';

const EXAMPLES = 'docs/examples';
const closedOn = '2025-09-30';

async function read(name: string, mapping?: unknown): Promise<PreparedWorkbook> {
  return prepareOwnModel(readFileSync(`${EXAMPLES}/${name}`), name, mapping, { modelId: 'own', closedOn, shipped });
}

function evaluated({ own }: PreparedWorkbook): Evaluation {
  return evaluate(compile(own!.model!), [roundFact(own!.model!.id, own!.answers)]);
}

/* Levels and points are worked out by hand from the files, not by this code; docs/examples/README.md shows how. */
describe('the workbook of Lillåns kommun', () => {
  it('is read without a mapping: a sheet per area, merged cells, headers further down, Swedish decimals', async () => {
    const { guessed, mapping, problems, own } = await read('lillans-kommun.xlsx');
    expect(problems).toEqual([]);
    expect(guessed).toBe(true);
    expect(mapping!.sheets).toEqual(['Ledning och styrning', 'Riskarbete', 'Incidenter', 'Utbildning']);
    expect(own!.counts).toEqual({ areas: 4, sections: 4, questions: 15, measures: 54, yes: 33, no: 18, unanswered: 3 });
  });

  it('gives the level, the area levels and the points that the file states', async () => {
    const prepared = await read('lillans-kommun.xlsx');
    const { model, answers, own } = prepared.own!;
    const step = evaluated(prepared).at(toDayNumber(closedOn));
    expect(step.level).toBe(1);
    expect(Object.values(step.areas).map(({ level }) => level)).toEqual([2, 2, 3, 1]);
    expect(Object.values(step.areas).map(({ points }) => String(points))).toEqual(['11', '127/10', '133/10', '9/2']);
    expect(String(step.points)).toBe('83/2');
    expect(own).toMatchObject({ level: 1, points: '83/2' });
    expect(Object.values(own.areas!)).toEqual([2, 2, 3, 1]);
    expect(compareWithFile(model!, step, answers, closedOn, own).same).toBe(true);
  });
});

describe('the .csv of Region Exempel', () => {
  const mapping = JSON.parse(readFileSync(`${EXAMPLES}/region-exempel.mapping.json`, 'utf8')) as unknown;

  it.each([
    ['its saved mapping', mapping],
    ['a guess', undefined],
  ])('is read by %s from Windows-1252', async (_, given) => {
    const prepared = await read('region-exempel.csv', given);
    expect(prepared.problems).toEqual([]);
    expect(prepared).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    const step = evaluated(prepared).at(toDayNumber(closedOn));
    expect(step.level).toBe(0);
    expect(Object.values(step.areas).map(({ level }) => level)).toEqual([2, 2, 0]);
    expect(String(step.points)).toBe('16');
    expect(prepared.own!.own).toMatchObject({ level: 0, points: '16' });
  });
});
