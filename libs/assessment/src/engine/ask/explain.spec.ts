// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import { carriersOf, compile, evaluate, evaluationOf, explain, type Fact, type Rule } from '../index.js';
import { answered, attested, fact, modelOf, unit } from '../testing/build.js';

const evaluated = (rule: Rule, facts: readonly Fact[]) => evaluate(compile(modelOf(rule)), facts);
const day = toDayNumber('2025-01-15');

const decided: Rule = { kind: 'event', on: 'Decided', months: 1 };
const early = fact('Decided', '2025-01-01', {});
const late = fact('Decided', '2025-01-20', {});

describe('why', () => {
  it('a rule holds on a day: by the facts in force then, and how long', () => {
    const why = explain(evaluated(decided, [late, early]), '1.1', day);
    expect(why).toMatchObject({ rule: decided, held: true, evidence: 'derived', factIds: [early.id], parts: [] });
    expect(why.now).toEqual({ from: toDayNumber('2025-01-01'), to: toDayNumber('2025-02-20') });
  });

  it('it does not hold: there is none, and when it did and will', () => {
    const why = explain(evaluated(decided, [early, late]), '1.1', toDayNumber('2026-01-01'));
    expect(why).toMatchObject({ held: false, evidence: null, now: null, factIds: [] });
    expect(why.intervals).toEqual([{ from: toDayNumber('2025-01-01'), to: toDayNumber('2025-02-20') }]);
  });

  it('the parts of a rule stand as they are written', () => {
    const rule: Rule = {
      kind: 'any',
      rules: [{ kind: 'all', rules: [{ kind: 'attested' }, decided] }, { kind: 'reported' }],
    };
    const word = attested('2025-01-01');
    const round = answered('2024-06-01', 'yes');
    const why = explain(evaluated(rule, [early, word, round]), '1.1', day);
    expect(why.evidence).toBe('attested');
    expect(why.parts.map(({ held, evidence, factIds }) => [held, evidence, factIds])).toEqual([
      [true, 'attested', []],
      [true, 'reported', [round.id]],
    ]);
    expect(why.parts[0]!.parts.map(({ factIds }) => factIds)).toEqual([[word.id], [early.id]]);
  });

  it('how many there are and how many it takes', () => {
    const count = (distinct?: string): Rule => ({ kind: 'count', atLeast: 3, distinct, of: decided });
    const facts = ['r', 'r', 's'].map((riskId) => fact('Decided', '2025-01-01', { riskId }));
    expect(explain(evaluated(count(), facts), '1.1', day)).toMatchObject({ held: true, count: { have: 3, need: 3 } });
    expect(explain(evaluated(count('riskId'), facts), '1.1', day)).toMatchObject({
      held: false,
      count: { have: 2, need: 3 },
      factIds: facts.map(({ id }) => id),
    });
  });

  it('how much of what is covered, by which facts, and what is missing', () => {
    const rule: Rule = { kind: 'coverage', of: { kind: 'units' }, step: 'all', member: 'unitIds', rule: decided };
    const done = fact('Decided', '2025-01-01', { unitIds: ['a', 'top', 'gone'] });
    const elsewhere = fact('Decided', '2025-01-01', { unitIds: ['gone'] });
    const units = [unit('top'), unit('b', '2020-01-01', 'top'), unit('a'), unit('c')];
    const why = explain(evaluated(rule, [...units, done, elsewhere]), '1.1', day);
    expect(why.coverage).toEqual({ done: 2, total: 3, missing: ['c'], step: 'all' });
    expect(why.factIds).toEqual([done.id]);
  });

  it('what is missing of things and of staff', () => {
    const things: Rule = {
      kind: 'coverage',
      of: { kind: 'things', id: 'id', enter: { kind: 'event', on: 'Entered' } },
      step: 'half',
      member: 'id',
      rule: decided,
    };
    const entered = ['x', 'y'].map((id) => fact('Entered', '2025-01-01', { id }));
    const done = fact('Decided', '2025-01-01', { id: 'x' });
    expect(explain(evaluated(things, [...entered, done]), '1.1', day).coverage).toEqual({
      done: 1,
      total: 2,
      missing: ['y'],
      step: 'half',
    });
    const staff: Rule = {
      kind: 'coverage',
      of: { kind: 'staff' },
      step: 'half',
      member: 'u',
      amount: 'n',
      rule: decided,
    };
    const heads = (unitId: string) => fact('HeadCountRecorded', '2025-01-01', { unitId, headCount: 10 });
    const facts = [unit('a'), unit('b'), heads('a'), heads('b'), fact('Decided', '2025-01-01', { u: 'a', n: 4 })];
    expect(explain(evaluated(staff, facts), '1.1', day).coverage).toEqual({
      done: 4,
      total: 20,
      missing: ['b'],
      step: 'half',
    });
  });

  it('an empty share is told by the attestation that there was nothing', () => {
    const rule: Rule = { kind: 'coverage', of: { kind: 'units' }, step: 'all', member: 'u', rule: decided };
    const none = attested('2025-01-01', { none: true });
    expect(explain(evaluated(rule, [none]), '1.1', day)).toMatchObject({
      held: true,
      evidence: 'attested',
      factIds: [none.id],
      coverage: { done: 0, total: 0 },
    });
  });

  it('is refused for a measure that is not there, and cannot be told from kept timelines', () => {
    const evaluation = evaluated(decided, [early]);
    expect(() => explain(evaluation, '9.9', day)).toThrow('assessment.measure-unknown');
    const kept = evaluationOf(compile(modelOf(decided)), evaluation.measures.values());
    expect(() => explain(kept, '1.1', day)).toThrow(TypeError);
  });
});

describe('the events that carry a piece', () => {
  it('are those of the kinds of evidence that it takes, none weaker', () => {
    const rule: Rule = {
      kind: 'any',
      rules: [{ kind: 'all', rules: [{ kind: 'attested' }, decided] }, { kind: 'reported' }],
    };
    const word = attested('2025-01-01', { to: '2025-01-25' });
    const round = answered('2024-12-01', 'yes');
    const pieces = carriersOf(evaluated(rule, [early, late, word, round]), '1.1');
    expect(pieces.map(({ kind, factIds }) => [kind, factIds])).toEqual([
      ['reported', [round.id]],
      ['attested', [early.id, word.id, late.id]],
      ['reported', [round.id]],
    ]);
  });
});
