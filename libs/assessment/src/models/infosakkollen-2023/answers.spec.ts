// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { compile, evaluate, type Fact, Fraction, lintModel, type Step } from '../../engine/index.js';
import typical from '../testing/typical-answers.json' with { type: 'json' };
import { infosakkollen2023 as model } from './index.js';

const compiled = compile(model);
const DAY = '2023-06-30';
const day = toDayNumber(DAY);

/** A round in which the first n boxes of each question are ticked. */
function round(boxesPerQuestion: readonly number[]): Fact {
  const answers = model.questions.flatMap(({ measures }, q) =>
    measures.map(({ id }, box) => ({ measureId: id, answer: box < boxesPerQuestion[q]! ? 'yes' : 'no', day: DAY })),
  );
  const at = Date.parse(`${DAY}T10:00:00Z`);
  return {
    id: 'round',
    type: 'AnswersReported',
    day,
    occurredAt: at,
    order: 1,
    knownAt: at,
    data: { modelId: model.id, answers },
  };
}

const answered = (boxesPerQuestion: readonly number[]): Step => evaluate(compiled, [round(boxesPerQuestion)]).at(day);
const sizes = model.questions.map(({ measures }) => measures.length);
const areaLevels = ({ areas }: Step) =>
  Object.fromEntries(Object.entries(areas).map(([code, { level }]) => [code, level]));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

it('is a model that the linter finds nothing in', () => {
  expect(lintModel(model)).toEqual([]);
});

describe.each(typical.groups)('the typical answer of $group', ({ boxesPerQuestion, expected, measures }) => {
  const step = answered(boxesPerQuestion);

  it(`has ${measures} of 348 measures`, () => {
    expect(step.counts).toMatchObject({ met: measures, reported: measures, derived: 0, attested: 0, of: 348 });
    expect(sum(boxesPerQuestion)).toBe(measures);
  });

  it(`is level ${expected.level}, with exactly the area levels published or assumed for it`, () => {
    expect(step.level).toBe(expected.level);
    expect(areaLevels(step)).toEqual(expected.areaLevels);
  });

  it(`has exactly ${expected.pointsExact} points`, () => {
    const points = Fraction.parse(expected.pointsExact);
    expect([step.points.numerator, step.points.denominator]).toEqual([points.numerator, points.denominator]);
    const areas = Object.values(step.areas).map(({ points: own }) => own);
    expect(Fraction.sum(areas)).toEqual(points);
  });

  it('is level 0 from recorded work alone', () => {
    expect(step.levelDerivedOnly).toBe(0);
  });
});

describe('the ends of the scale', () => {
  it('gives level 4 and 200 points for everything, level 0 and nothing for nothing', () => {
    expect(answered(sizes)).toMatchObject({ level: 4, points: Fraction.of(200n) });
    expect(answered(sizes.map(() => 0))).toMatchObject({ level: 0, points: Fraction.ZERO });
  });

  it('gives level 1 for one measure on each of the first fifteen questions', () => {
    const one = sizes.map((_, q) => (q < 15 ? 1 : 0));
    expect(answered(one).level).toBe(1);
    for (let q = 0; q < 15; q++) expect(answered(one.map((n, i) => (i === q ? 0 : n))).level).toBe(0);
  });

  it('takes a share that is hit exactly', () => {
    // Upphandling: questions 9 and 22, five boxes each. Half of ten points is level 2, one box less is not.
    const only = (nine: number, twentyTwo: number) =>
      areaLevels(answered(sizes.map((_, q) => (q === 8 ? nine : q === 21 ? twentyTwo : 0))))['UPH'];
    expect(only(4, 1)).toBe(2);
    expect(only(3, 1)).toBe(1);
  });
});

describe('what the report says exists, exists', () => {
  it('an organisation above 100 points without a level', () => {
    const withoutFollowUp = sizes.map((size, q) => (q === 13 ? 0 : size));
    const step = answered(withoutFollowUp);
    expect(step.level).toBe(0);
    expect(step.points.compare(Fraction.of(100n))).toBe(1);
  });

  it('nine of sixteen measures in Upphandling at level 0', () => {
    const nine = sizes.map((size, q) => (q === 21 ? size : q === 36 ? 4 : 0));
    const { areas } = answered(nine);
    expect(areas['UPH']).toMatchObject({ level: 0, counts: { met: 9, of: 16 } });
  });
});
