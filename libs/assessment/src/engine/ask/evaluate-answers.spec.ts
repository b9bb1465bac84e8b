// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber } from '#libs/kernel';
import { compile, evaluateAnswers } from '../index.js';
import { sizedModel } from '../testing/build.js';

const compiled = compile(
  sizedModel(
    [
      { no: 1, section: 1, area: 'A', measures: 3 },
      { no: 2, section: 1, area: 'B', measures: 1 },
      { no: 3, section: 2, area: 'B', measures: 2 },
    ],
    { 2: '1/2' },
  ),
);
const result = (...answers: [string, string][]) =>
  evaluateAnswers(
    compiled,
    answers.map(([measureId, answer]) => ({ measureId, answer })),
    20_000,
  );

describe('the level of plain answers', () => {
  it('says level, area levels and exact points as n/d', () => {
    const { gaps, ...rest } = result(['1.1', 'yes'], ['2.1', 'yes'], ['3.1', 'yes'], ['1.2', 'no']);
    expect(rest).toEqual({
      level: 1,
      areaLevels: { A: 1, B: 2 },
      points: { total: '55/6', areas: { A: '5/3', B: '15/2' } },
      resultFigure: [1, [1, 2], '55/6', ['5/3', '15/2']],
    });
    expect(gaps).toEqual([
      {
        area: 'A',
        level: 1,
        target: 2,
        questions: [
          {
            no: 1,
            why: 'points',
            met: 1,
            of: 3,
            unmet: [
              { measureId: '1.2', question: 1, points: '5/3', effortHours: 8 },
              { measureId: '1.3', question: 1, points: '5/3', effortHours: 8 },
            ],
          },
        ],
        shares: [{ level: 2, have: '5/3', need: '5/2', missing: '5/6' }],
        close: [{ measureId: '1.2', question: 1, points: '5/3', effortHours: 8 }],
        effortHours: 8,
      },
    ]);
  });

  it('a missing row is unanswered: nothing is level 0 with no points', () =>
    expect(result()).toMatchObject({
      level: 0,
      points: { total: '0/1' },
      resultFigure: [0, [0, 0], '0/1', ['0/1', '0/1']],
    }));

  it('at the highest level there is no gap', () =>
    expect(result(['1.1', 'yes'], ['1.2', 'yes'], ['2.1', 'yes'], ['3.1', 'yes'])).toMatchObject({
      level: 2,
      gaps: [],
    }));

  it('an answer older than 24 months does not count, nor one that is yet to come', () => {
    const on = (day: string) =>
      evaluateAnswers(compiled, [{ measureId: '1.1', answer: 'yes', day }], 20_000).points.total;
    expect(fromDayNumber(20_000)).toBe('2024-10-04');
    expect(['2022-10-04', '2022-10-05', '2024-10-04', '2024-10-05'].map(on)).toEqual(['0/1', '5/3', '5/3', '0/1']);
  });

  it('refuses a measure that is not there, an answer it does not know, and two that differ', () => {
    expect(() => result(['9.9', 'yes'])).toThrow('assessment.measure-unknown');
    expect(() => result(['1.1', 'maybe'])).toThrow('assessment.answer-unknown');
    expect(() => result(['1.1', 'yes'], ['1.1', 'no'])).toThrow('assessment.answer-twice');
    expect(result(['1.1', 'yes'], ['1.1', 'yes']).points.total).toBe('5/3');
  });
});
