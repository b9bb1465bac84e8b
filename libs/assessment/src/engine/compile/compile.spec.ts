// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { acceptsAttestation, canDerive, compile, evaluate, type Fact, type Rule, stateAt } from '../index.js';
import { answered, attested, fact, modelOf, sizedModel } from '../testing/build.js';

const decided: Rule = { kind: 'event', on: 'Decided' };
const share: Rule = { kind: 'coverage', of: { kind: 'units' }, step: 'all', member: 'u', rule: decided };
const day = toDayNumber('2025-01-15');

describe('an own model whose boxes are carried by a shipped one', () => {
  const own = sizedModel([{ no: 1, section: 1, area: 'A', measures: 2 }]);
  const shipped = { ...modelOf({ kind: 'any', rules: [decided, { kind: 'attested', months: 1 }] }), id: 'shipped' };
  const carried = compile(own, { boxes: { '1.2': '1.1' }, from: shipped });
  const met = (...facts: Fact[]) => {
    const { measures } = evaluate(carried, facts);
    return [...measures.values()].flatMap(({ id, pieces }) => pieces.map(({ kind }) => `${id} ${kind}`));
  };

  it('counts recorded work for the boxes that are tied, and only for them', () =>
    expect(met(fact('Decided', '2025-01-01', {}))).toEqual(['1.2 derived']));

  it('takes word and answers about its own boxes, none about the shipped measures', () => {
    expect(met(attested('2025-01-01', { measureId: '1.2' }))).toEqual(['1.2 attested']);
    expect(met(answered('2025-01-01', 'yes', '1.2'))).toEqual(['1.2 reported']);
    expect(met(attested('2025-01-01', { modelId: 'shipped', measureId: '1.1' }))).toEqual([]);
  });

  it('listens to what either rule looks at', () =>
    expect(Object.fromEntries(carried.listeners)).toEqual({
      MeasureAttested: ['1.1', '1.2'],
      AnswersReported: ['1.1', '1.2'],
      Decided: ['1.2'],
    }));

  it('is refused where the table names what is not there', () => {
    expect(() => compile(own, { boxes: { '7.7': '1.1' }, from: shipped })).toThrow('assessment.measure-unknown');
    expect(() => compile(own, { boxes: { '1.1': '7.7' }, from: shipped })).toThrow('assessment.measure-unknown');
  });
});

describe('points and thresholds', () => {
  const level = (met: number, of: number, value: string) => {
    const compiled = compile(sizedModel([{ no: 1, section: 1, area: 'A', measures: of }], { 1: value }));
    const facts = Array.from({ length: met }, (_, i) => answered('2025-01-01', 'yes', `1.${i + 1}`));
    return stateAt(evaluate(compiled, facts), day).level;
  };

  it('a share is reached exactly, not nearly', () => {
    expect(level(4, 5, '4/5')).toBe(1);
    expect(level(7, 9, '4/5')).toBe(0);
    expect(level(2, 3, '2/3')).toBe(1);
    expect(level(2, 3, '666666666666667/1000000000000000')).toBe(0);
  });

  it('points as a workbook has them, with 15 decimals, add up without rounding', () => {
    const model = sizedModel([{ no: 1, section: 1, area: 'A', measures: 3 }]);
    const each = ['0,714285714285714', '1,428571428571429', '0.1'];
    model.questions[0]!.split = 'perMeasure';
    model.questions[0]!.points = '2.242857142857143';
    model.questions[0]!.measures.forEach((measure, i) => (measure.points = each[i]));
    const facts = ['1.1', '1.2'].map((id) => answered('2025-01-01', 'yes', id));
    const { points } = stateAt(evaluate(compile(model), facts), day);
    expect(points.ratio).toBe('2142857142857143/1000000000000000');
  });

  it('an area without questions up to a section asks for nothing there', () => {
    const model = sizedModel([
      { no: 1, section: 1, area: 'A', measures: 1 },
      { no: 2, section: 2, area: 'B', measures: 1 },
    ]);
    const { areas, level } = stateAt(evaluate(compile(model), []), day);
    expect([areas['A']!.level, areas['B']!.level, level]).toEqual([0, 1, 0]);
  });
});

describe('what a rule can be met by', () => {
  const any: Rule = { kind: 'any', rules: [{ kind: 'reported' }, decided] };
  const all: Rule = { kind: 'all', rules: [{ kind: 'attested' }, decided] };

  it('recorded work alone, or not', () => {
    expect([decided, share, any].map(canDerive)).toEqual([true, true, true]);
    expect([all, { kind: 'reported' } as Rule].map(canDerive)).toEqual([false, false]);
  });

  it('a person’s word, or that there was nothing', () => {
    expect(acceptsAttestation(all, false)).toBe(true);
    expect(acceptsAttestation(any, false)).toBe(false);
    expect(acceptsAttestation(share, false)).toBe(false);
    expect(acceptsAttestation(share, true)).toBe(true);
  });
});
