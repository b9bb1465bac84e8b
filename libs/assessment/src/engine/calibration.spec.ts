// SPDX-License-Identifier: EUPL-1.2
import typical from '../models/testing/typical-answers.json' with { type: 'json' };
import {
  compareResultFigures,
  compile,
  evaluateAnswers,
  evaluationOf,
  type MeasureTimeline,
  resultFigureOf,
} from './index.js';
import { sizedModel } from './testing/build.js';

const compiled = compile(sizedModel(typical.questions, typical.areaShares));
const DAY = 20_000;

const ticked = (boxes: readonly number[]) =>
  typical.questions.flatMap(({ no }, q) =>
    Array.from({ length: boxes[q]! }, (_, i) => ({ measureId: `${no}.${i + 1}`, answer: 'yes' })),
  );
const result = (boxes: readonly number[]) => evaluateAnswers(compiled, ticked(boxes), DAY);
const sizes = typical.questions.map(({ measures }) => measures);

describe.each(typical.groups)('the typical answer of $group', ({ boxesPerQuestion, expected }) => {
  const { level, areaLevels, points } = result(boxesPerQuestion);

  it(`has level ${expected.level}`, () => expect(level).toBe(expected.level));
  it('has its area levels', () => expect(areaLevels).toEqual(expected.areaLevels));
  it(`has ${expected.pointsExact} points`, () => expect(points.total).toBe(expected.pointsExact));
});

describe('points do not make a level', () => {
  const question = (no: number) => typical.questions.findIndex((other) => other.no === no);

  it('more than 100 points can be without a level: only question 14 is left out', () => {
    const boxes = sizes.map((size, q) => (q === question(14) ? 0 : size));
    const { level, points } = result(boxes);
    expect(level).toBe(0);
    expect(points.total).toBe('195/1');
  });

  it('9 of 16 in Upphandling can be level 0: none of them on question 9', () => {
    const boxes = sizes.map(() => 0);
    boxes[question(22)] = 5;
    boxes[question(37)] = 4;
    expect(result(boxes).areaLevels['UPH']).toBe(0);
    boxes[question(9)] = 1;
    expect(result(boxes).areaLevels['UPH']).toBe(2);
  });

  it('one measure on each of the fifteen questions of the first section is level 1, fourteen are not', () => {
    const one = typical.questions.map(({ section }) => (section === 1 ? 1 : 0));
    expect(result(one).level).toBe(1);
    for (let q = 0; q < 15; q++) expect(result(one.map((boxes, i) => (i === q ? 0 : boxes))).level).toBe(0);
  });
});

describe('result figures', () => {
  const figure = (boxes: readonly number[]) => {
    const pieces = [{ from: DAY, to: DAY + 1, kind: 'reported' as const }];
    const timelines = ticked(boxes).map(({ measureId }): MeasureTimeline => ({ id: measureId, pieces }));
    return resultFigureOf(compiled, evaluationOf(compiled, timelines).at(DAY));
  };

  it('order the six typical answers as the report does', () => {
    const figures = typical.groups.map(({ boxesPerQuestion }) => figure(boxesPerQuestion));
    for (let i = 1; i < figures.length; i++) expect(compareResultFigures(figures[i - 1]!, figures[i]!)).toBeLessThan(0);
  });

  it('put area levels before points: fewer points can be the better result', () => {
    const one = typical.questions.map(({ section }) => (section === 1 ? 1 : 0));
    const more = sizes.map((size, q) => (typical.questions[q]!.no === 14 ? 0 : size));
    expect(compareResultFigures(figure(one), figure(more))).toBeGreaterThan(0);
    expect(compareResultFigures(figure(one), figure(one))).toBe(0);
  });
});
