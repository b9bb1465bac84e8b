// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { compile, evaluate, type Fact, type Gap, gapsFor, type Rule, STEPS, type Target } from '../index.js';
import { answered, attested, fact, sizedModel, unit } from '../testing/build.js';

const DAY = '2025-06-01';
const model = sizedModel(
  [
    { no: 1, section: 1, area: 'A', measures: 2 },
    { no: 2, section: 1, area: 'A', measures: 5 },
    { no: 3, section: 2, area: 'A', measures: 5 },
    { no: 4, section: 1, area: 'B', measures: 1 },
    { no: 5, section: 2, area: 'B', measures: 1 },
  ],
  { 2: '4/5' },
);
model.questions[0]!.measures[0]!.effortHours = 3;
model.questions[2]!.measures[4]!.effortHours = 1;

const gaps = (facts: readonly Fact[], target: Target, of = model): Gap[] => {
  const compiled = compile(of);
  return gapsFor(compiled, evaluate(compiled, facts), toDayNumber(DAY), target);
};
const yes = (...ids: string[]) => ids.map((id) => answered('2025-01-01', 'yes', id));
const closing = (gap: Gap | undefined) => gap?.close.map(({ measureId }) => measureId);

describe('what stands between the organisation and a level', () => {
  it('questions without a measure, and the cheapest measure of each', () => {
    const [a, b] = gaps([], { level: 1 });
    expect(a).toMatchObject({ area: 'A', level: 0, target: 1, shares: [], effortHours: 11 });
    expect(a!.questions.map(({ no, why, met, of }) => [no, why, met, of])).toEqual([
      [1, 'noMeasure', 0, 2],
      [2, 'noMeasure', 0, 5],
    ]);
    expect(closing(a)).toEqual(['1.1', '2.1']);
    expect(closing(b)).toEqual(['4.1']);
  });

  it('points, as an exact number, and measures that reach them exactly', () => {
    const [a] = gaps(yes('1.1', '1.2', '2.1', '3.1', '4.1', '5.1'), { level: 2 });
    expect(a!.shares.map((share) => JSON.parse(JSON.stringify(share)))).toEqual([
      { level: 2, have: '7', need: '12', missing: '5' },
    ]);
    expect(a!.questions.map(({ no, why }) => [no, why])).toEqual([
      [2, 'points'],
      [3, 'points'],
    ]);
    expect(closing(a)).toHaveLength(5);
    expect(closing(a)).toContain('3.5');
  });

  it('nothing, when the target is reached, and only the areas below it', () => {
    expect(gaps(yes('1.1', '2.1', '4.1'), { level: 1 })).toEqual([]);
    expect(gaps(yes('4.1', '5.1'), { level: 2 }).map(({ area }) => area)).toEqual(['A']);
  });

  it('one area, when one is asked for', () =>
    expect(gaps([], { level: 1, area: 'B' }).map(({ area }) => area)).toEqual(['B']));

  it('what would close it does, and no part of it is needless', () => {
    for (const level of [1, 2]) {
      for (const gap of gaps(yes('3.2'), { level })) {
        const all = closing(gap)!;
        const left = (ids: string[]) => gaps(yes('3.2', ...ids), { level, area: gap.area });
        expect(left(all)).toEqual([]);
        for (const id of all) expect(left(all.filter((other) => other !== id))).not.toEqual([]);
      }
    }
  });

  it('what was chosen first is left out where what was chosen after makes it needless', () => {
    const uneven = structuredClone(sizedModel([{ no: 1, section: 1, area: 'A', measures: 2 }], { 1: '9/10' }));
    uneven.questions[0]!.split = 'perMeasure';
    Object.assign(uneven.questions[0]!.measures[0]!, { points: '1/10', effortHours: 1 });
    Object.assign(uneven.questions[0]!.measures[1]!, { points: '49/10', effortHours: 10 });
    expect(closing(gaps([], { level: 1 }, uneven)[0])).toEqual(['1.2']);
  });

  it('evidence that ends next, soonest first, with the first day without it', () => {
    const facts = [...yes('4.1'), attested('2025-01-01', { measureId: '1.1', to: '2025-07-01' }), ...yes('1.2')];
    const [a] = gaps(facts, { level: 2, area: 'A' });
    expect(a!.expiring).toEqual([
      { measureId: '1.1', on: toDayNumber('2025-07-01'), kind: 'attested' },
      { measureId: '1.2', on: toDayNumber('2027-01-01'), kind: 'reported' },
    ]);
  });

  it('a measure that weaker evidence goes on to carry does not end before that does', () => {
    const facts = [attested('2025-01-01', { measureId: '1.1', to: '2025-07-01' }), ...yes('1.1')];
    expect(gaps(facts, { level: 2, area: 'A' })[0]!.expiring).toEqual([
      { measureId: '1.1', on: toDayNumber('2027-01-01'), kind: 'attested' },
    ]);
  });

  it('a step of a share comes with the steps below it, however cheap it is', () => {
    const share = (i: number): Rule => ({
      kind: 'any',
      rules: [
        { kind: 'coverage', of: { kind: 'units' }, step: STEPS[i]!, member: 'u', rule: { kind: 'event', on: 'Done' } },
        { kind: 'reported' },
      ],
    });
    const shares = sizedModel([{ no: 1, section: 1, area: 'A', measures: 4 }], { 1: '3/4' });
    shares.questions[0]!.measures.forEach((measure, i) =>
      Object.assign(measure, { evidence: share(i), effortHours: 10 - i }),
    );
    expect(closing(gaps([], { level: 1 }, shares)[0])).toEqual(['1.1', '1.2', '1.3']);
    const some = [unit('a'), unit('b'), unit('c'), unit('d'), unit('e'), fact('Done', '2025-01-01', { u: 'a' })];
    expect(closing(gaps(some, { level: 1 }, shares)[0])).toEqual(['1.2', '1.3']);
  });
});
