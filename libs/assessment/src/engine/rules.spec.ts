// SPDX-License-Identifier: EUPL-1.2
import type { Condition, CoverageRule, CoverageStep, EventRule, Rule, StandingRule } from './index.js';
import { answered, attested, fact, held, unit } from './testing/build.js';

const decided: EventRule = { kind: 'event', on: 'Decided' };
const decision = (day: string, data: Record<string, unknown> = {}) => fact('Decided', day, data);

describe('one event', () => {
  it('counts for 24 calendar months, the last day not included', () =>
    expect(held(decided, [decision('2024-05-10')])).toEqual(['2024-05-10–2026-05-10']));

  it('is clamped at the end of a month', () => {
    expect(held(decided, [decision('2024-02-29')])).toEqual(['2024-02-29–2026-02-28']);
    expect(held({ ...decided, months: 1 }, [decision('2025-01-31')])).toEqual(['2025-01-31–2025-02-28']);
  });

  it('joins with others into one interval where they overlap or meet', () =>
    expect(
      held(
        { ...decided, months: 1 },
        ['2025-01-01', '2025-01-20', '2025-02-20', '2025-05-01'].map((d) => decision(d)),
      ),
    ).toEqual(['2025-01-01–2025-03-20', '2025-05-01–2025-06-01']));

  it('counts on its day though it was recorded later', () =>
    expect(held(decided, [fact('Decided', '2024-01-01', {}, { knownAt: Date.parse('2025-06-01') })])).toEqual([
      '2024-01-01–2026-01-01',
    ]));

  it('of another type counts for nothing', () => expect(held(decided, [fact('Other', '2024-01-01', {})])).toEqual([]));
});

describe('what an event must say', () => {
  const says = (condition: Condition, data: Record<string, unknown>) =>
    held({ ...decided, where: [condition] }, [decision('2024-01-01', data)]).length > 0;

  it('the asked value, in a list one of its elements', () => {
    expect(says({ path: 'choice', op: 'eq', value: 'accept' }, { choice: 'accept' })).toBe(true);
    expect(says({ path: 'choice', op: 'eq', value: 'accept' }, { choice: 'avoid' })).toBe(false);
    expect(says({ path: 'steps.no', op: 'eq', value: 2 }, { steps: [{ no: 1 }, { no: 2 }] })).toBe(true);
    expect(says({ path: 'no', op: 'eq', value: 2 }, { no: '2' })).toBe(false);
  });

  it('no value that is excluded, which nothing at all is not', () => {
    expect(says({ path: 'choice', op: 'ne', value: 'accept' }, { choice: 'avoid' })).toBe(true);
    expect(says({ path: 'choice', op: 'ne', value: 'accept' }, {})).toBe(true);
    expect(says({ path: 'choice', op: 'ne', value: 'accept' }, { choice: ['avoid', 'accept'] })).toBe(false);
  });

  it('sizes of numbers, and values of a list', () => {
    expect(says({ path: 'degree', op: 'gte', value: 3 }, { degree: 3 })).toBe(true);
    expect(says({ path: 'degree', op: 'lte', value: 3 }, { degree: 4 })).toBe(false);
    expect(says({ path: 'degree', op: 'gte', value: 3 }, { degree: '4' })).toBe(false);
    expect(says({ path: 'choice', op: 'in', value: ['a', 'b'] }, { choice: 'b' })).toBe(true);
  });

  it.each([[null], [''], [[]], [{}], [undefined], [[null, '']]])('%j is not there', (value) =>
    expect(says({ path: 'note', op: 'exists' }, { note: value })).toBe(false),
  );

  it.each([[false], [0], ['x'], [['x']], [{ a: 1 }]])('%j is there', (value) =>
    expect(says({ path: 'note', op: 'exists' }, { note: value })).toBe(true),
  );
});

describe('what is ended', () => {
  const introduced: EventRule = { kind: 'event', on: 'Introduced', until: [{ on: 'Stopped', same: 'measureId' }] };
  const start = (day: string, measureId: string) => fact('Introduced', day, { measureId });
  const stop = (day: string, measureId: string) => fact('Stopped', day, { measureId });

  it('does not count from the day of its end', () =>
    expect(held(introduced, [start('2024-01-01', 'm'), stop('2024-03-01', 'm')])).toEqual(['2024-01-01–2024-03-01']));

  it('is not touched by the end of something else, nor by an earlier end', () =>
    expect(held(introduced, [stop('2023-12-01', 'm'), start('2024-01-01', 'm'), stop('2024-03-01', 'n')])).toEqual([
      '2024-01-01–2026-01-01',
    ]));

  it('can begin anew', () =>
    expect(held(introduced, [start('2024-01-01', 'm'), stop('2024-03-01', 'm'), start('2024-04-01', 'm')])).toEqual([
      '2024-01-01–2024-03-01',
      '2024-04-01–2026-04-01',
    ]));

  it('on the day it began counts for nothing; begun after an end on the same day it counts', () => {
    const day = '2024-01-01';
    const [first, end, again] = [start(day, 'm'), stop(day, 'm'), start(day, 'm')];
    expect(held(introduced, [end, first])).toEqual([]);
    expect(held(introduced, [again, end, first])).toEqual(['2024-01-01–2026-01-01']);
  });
});

describe('what stands', () => {
  const policy: StandingRule = { kind: 'standing', on: 'PolicyAdopted', from: 'validFrom', to: 'validTo' };
  const adopted = (data: Record<string, unknown>) => fact('PolicyAdopted', '2024-01-01', data);

  it('holds within its validity, the last day not included', () =>
    expect(held(policy, [adopted({ validFrom: '2024-02-01', validTo: '2027-02-01' })])).toEqual([
      '2024-02-01–2027-02-01',
    ]));

  it('holds from its day on where no days are given, or none that exist', () => {
    expect(held(policy, [adopted({})])).toEqual(['2024-01-01–']);
    expect(held(policy, [adopted({ validFrom: 'soon', validTo: '2024-02-31' })])).toEqual(['2024-01-01–']);
  });
});

describe('how many', () => {
  const two = (distinct?: string): Rule => ({ kind: 'count', atLeast: 2, distinct, of: { ...decided, months: 1 } });
  const facts = [
    decision('2025-01-01', { riskId: 'r' }),
    decision('2025-01-15', { riskId: 'r' }),
    decision('2025-01-20', { riskId: 's' }),
  ];

  it('are in force on the same day', () => expect(held(two(), facts)).toEqual(['2025-01-15–2025-02-15']));
  it('or about different things', () => expect(held(two('riskId'), facts)).toEqual(['2025-01-20–2025-02-15']));
});

describe('a share of the business units', () => {
  const share = (step: CoverageStep): CoverageRule => ({
    kind: 'coverage',
    of: { kind: 'units' },
    step,
    member: 'unitIds',
    rule: { ...decided, months: 1 },
  });
  const four = ['a', 'b', 'c', 'd'].map((id) => unit(id));
  const analysed = (...unitIds: string[]) => decision('2025-01-01', { unitIds });
  const month = ['2025-01-01–2025-02-01'];

  it.each([
    ['some', ['a'], month],
    ['quarter', ['a'], month],
    ['half', ['a'], []],
    ['half', ['a', 'b'], month],
    ['threeQuarters', ['a', 'b'], []],
    ['threeQuarters', ['a', 'b', 'c'], month],
    ['all', ['a', 'b', 'c'], []],
    ['all', ['a', 'b', 'c', 'd', 'a'], month],
    ['some', ['another'], []],
  ] as const)('step %s with %j of four', (step, units, expected) =>
    expect(held(share(step), [...four, analysed(...units)])).toEqual(expected),
  );

  it('exactly 25 % is the second step, a little less is the first', () => {
    const five = [...four, unit('e')];
    expect(held(share('quarter'), [...five, analysed('a')])).toEqual([]);
    expect(held(share('some'), [...five, analysed('a')])).toEqual(month);
  });

  it('counts leaves, unless a unit is flagged', () => {
    const tree = [unit('top'), unit('a', '2020-01-01', 'top'), unit('b', '2020-01-01', 'top')];
    expect(held(share('half'), [...tree, analysed('a')])).toEqual(month);
    const flagged = [...tree, fact('BusinessUnitCoverageSet', '2020-02-01', { unitId: 'top', countsInCoverage: true })];
    expect(held(share('half'), [...flagged, analysed('a')])).toEqual([]);
  });

  it('work on a unit counts for those below it on the day, also such as came later', () => {
    const tree = [unit('top'), unit('a', '2020-01-01', 'top'), unit('late', '2025-01-20', 'top')];
    expect(held(share('all'), [...tree, analysed('top')])).toEqual(month);
    expect(held(share('all'), [...tree, analysed('a')])).toEqual(['2025-01-01–2025-01-20']);
  });

  it('a unit that is moved away takes nothing with it from above', () => {
    const tree = [unit('top'), unit('other'), unit('a', '2020-01-01', 'top'), unit('b', '2020-01-01', 'top')];
    const moved = fact('BusinessUnitMoved', '2025-01-10', { unitId: 'a', parentId: 'other' });
    expect(held(share('all'), [...tree, analysed('top'), moved])).toEqual([]);
    expect(held(share('half'), [...tree, analysed('top'), moved])).toEqual(month);
  });

  it('a unit that is closed is out of the share', () => {
    const closed = fact('BusinessUnitClosed', '2025-01-11', { unitId: 'd' });
    expect(held(share('all'), [...four, analysed('a', 'b', 'c'), closed])).toEqual(['2025-01-11–2025-02-01']);
  });

  it('a reorganisation carries evidence over, also that from above the earlier unit', () => {
    const tree = [unit('top'), unit('a', '2020-01-01', 'top'), unit('new')];
    const after = [
      fact('BusinessUnitClosed', '2025-01-10', { unitId: 'a' }),
      fact('BusinessUnitClosed', '2025-01-10', { unitId: 'top' }),
      fact('BusinessUnitSucceeded', '2025-01-10', { from: 'a', to: 'new' }),
    ];
    expect(held(share('all'), [...tree, ...after, analysed('a')])).toEqual(['2025-01-10–2025-02-01']);
    expect(held(share('all'), [...tree, ...after, analysed('top')])).toEqual(['2025-01-10–2025-02-01']);
    const later = (day: string) => fact('Decided', day, { unitIds: ['top'] });
    expect(held(share('all'), [...tree, ...after, later('2025-01-09')])).toEqual(['2025-01-10–2025-02-09']);
    expect(held(share('all'), [...tree, ...after, later('2025-01-10')])).toEqual([]);
  });

  it('of nothing is not reached, unless somebody attests that there was nothing', () => {
    const none = attested('2025-01-01', { none: true });
    expect(held(share('all'), [analysed('a')])).toEqual([]);
    expect(held(share('all'), [none])).toEqual(['2025-01-01–2026-01-01 attested']);
    expect(held(share('all'), [none, unit('a', '2025-03-01')])).toEqual(['2025-01-01–2025-03-01 attested']);
  });
});

describe('a share of the staff', () => {
  const share = (step: CoverageStep, amount?: string): CoverageRule => ({
    kind: 'coverage',
    of: { kind: 'staff' },
    step,
    member: 'unitId',
    amount,
    rule: { ...decided, months: 1 },
  });
  const heads = (unitId: string, headCount: number, day = '2020-01-01') =>
    fact('HeadCountRecorded', day, { unitId, headCount });
  const units = [unit('a'), heads('a', 10), unit('b'), heads('b', 30)];
  const trained = (unitId: string, reached?: number) => decision('2025-01-01', { unitId, reached });
  const month = ['2025-01-01–2025-02-01'];

  it('weighs units by their heads', () => {
    expect(held(share('quarter'), [...units, trained('a')])).toEqual(month);
    expect(held(share('half'), [...units, trained('a')])).toEqual([]);
    expect(held(share('threeQuarters'), [...units, trained('b')])).toEqual(month);
  });

  it('follows the head counts', () =>
    expect(held(share('half'), [...units, trained('a'), heads('b', 10, '2025-01-15')])).toEqual([
      '2025-01-15–2025-02-01',
    ]));

  it('is capped at the heads of each unit, however many were reached', () => {
    expect(held(share('half', 'reached'), [...units, trained('a', 500)])).toEqual([]);
    expect(held(share('quarter', 'reached'), [...units, trained('a', 500)])).toEqual(month);
    expect(held(share('all', 'reached'), [...units, trained('a', 500), trained('b', 500)])).toEqual(month);
  });

  it('adds up what was reached at the top with what was reached below', () => {
    const tree = [
      unit('top'),
      unit('a', '2020-01-01', 'top'),
      heads('a', 10),
      unit('b', '2020-01-01', 'top'),
      heads('b', 10),
    ];
    expect(held(share('threeQuarters', 'reached'), [...tree, trained('top', 5), trained('a', 10)])).toEqual(month);
    expect(held(share('all', 'reached'), [...tree, trained('top', 5), trained('a', 10)])).toEqual([]);
    expect(held(share('half', 'reached'), [...tree, trained('top', 500)])).toEqual(month);
  });
});

describe('a share of things', () => {
  const stopped = [{ on: 'Stopped', same: 'measureId' }];
  const share = (step: CoverageStep): CoverageRule => ({
    kind: 'coverage',
    of: { kind: 'things', id: 'measureId', enter: { ...decided, until: stopped } },
    step,
    member: 'measureId',
    rule: { kind: 'event', on: 'Introduced', until: stopped },
  });
  const of = (type: string, day: string, measureId: string) => fact(type, day, { measureId });
  const two = [of('Decided', '2024-01-01', 'm'), of('Decided', '2024-01-01', 'n')];

  it('each counts once, as long as it is there', () => {
    expect(
      held(share('half'), [...two, of('Introduced', '2024-02-01', 'm'), of('Introduced', '2024-03-01', 'm')]),
    ).toEqual(['2024-02-01–2026-01-01']);
    expect(held(share('all'), [...two, of('Introduced', '2024-02-01', 'm'), of('Stopped', '2024-05-01', 'n')])).toEqual(
      ['2024-05-01–2026-01-01'],
    );
  });

  it('what was never brought in does not count', () =>
    expect(held(share('some'), [...two, of('Introduced', '2024-02-01', 'x')])).toEqual([]));
});

describe('what a person vouches for', () => {
  const word: Rule = { kind: 'attested' };

  it('holds for 12 months where the end is open, or as long as the rule says', () => {
    expect(held(word, [attested('2024-02-29')])).toEqual(['2024-02-29–2025-02-28 attested']);
    expect(held({ kind: 'attested', months: 24 }, [attested('2024-02-29')])).toEqual([
      '2024-02-29–2026-02-28 attested',
    ]);
  });

  it('holds for the period given, at most 24 months', () => {
    expect(held(word, [attested('2024-01-01', { to: '2024-03-01' })])).toEqual(['2024-01-01–2024-03-01 attested']);
    expect(held(word, [attested('2024-01-01', { to: '2029-01-01' })])).toEqual(['2024-01-01–2026-01-01 attested']);
  });

  it('counts from the day it speaks of, not from the day it was said', () =>
    expect(held(word, [attested('2024-01-01', {}, '2024-06-01')])).toEqual(['2024-01-01–2025-01-01 attested']));

  it('is about one measure of one model', () => {
    expect(held(word, [attested('2024-01-01', { measureId: '1.2' })])).toEqual([]);
    expect(held(word, [attested('2024-01-01', { modelId: 'other' })])).toEqual([]);
  });

  it('that there was nothing is no vouching that it was done, where the rule knows how much there is', () => {
    const things: Rule = {
      kind: 'coverage',
      of: { kind: 'things', id: 'id', enter: decided },
      step: 'all',
      member: 'id',
      rule: { kind: 'event', on: 'Introduced' },
    };
    const none = attested('2024-01-01', { none: true });
    const either: Rule = { kind: 'any', rules: [things, word] };
    expect(held(either, [none, decision('2023-06-01', { id: 'x' })])).toEqual([]);
    expect(held(either, [none])).toEqual(['2024-01-01–2025-01-01 attested']);
    expect(held(word, [none])).toEqual(['2024-01-01–2025-01-01 attested']);
  });
});

describe('what an imported round says', () => {
  const yes: Rule = { kind: 'reported' };

  it('holds for 24 months from the day of the answer', () =>
    expect(held(yes, [answered('2024-02-29', 'yes')])).toEqual(['2024-02-29–2026-02-28 reported']));

  it('a no gives nothing and takes nothing away, also in a later round', () => {
    expect(held(yes, [answered('2024-01-01', 'no')])).toEqual([]);
    expect(held(yes, [answered('2024-01-01', 'yes'), answered('2025-01-01', 'no')])).toEqual([
      '2024-01-01–2026-01-01 reported',
    ]);
    const any: Rule = { kind: 'any', rules: [decided, yes] };
    expect(held(any, [decision('2024-01-01'), answered('2024-06-01', 'no')])).toEqual(['2024-01-01–2026-01-01']);
  });
});

describe('the strongest kind of evidence that suffices is said', () => {
  const any: Rule = { kind: 'any', rules: [{ ...decided, months: 1 }, { kind: 'attested' }, { kind: 'reported' }] };

  it('day by day', () =>
    expect(
      held(any, [answered('2024-01-01', 'yes'), attested('2024-03-01', { to: '2024-06-01' }), decision('2024-04-01')]),
    ).toEqual([
      '2024-01-01–2024-03-01 reported',
      '2024-03-01–2024-04-01 attested',
      '2024-04-01–2024-05-01',
      '2024-05-01–2024-06-01 attested',
      '2024-06-01–2026-01-01 reported',
    ]));

  it('a central part takes both the declaration and an instance that used it', () => {
    const part: Rule = { kind: 'all', rules: [{ kind: 'attested' }, decided] };
    expect(held(part, [decision('2024-06-01')])).toEqual([]);
    expect(held(part, [attested('2024-01-01')])).toEqual([]);
    expect(held(part, [attested('2024-01-01'), decision('2024-06-01')])).toEqual(['2024-06-01–2025-01-01 attested']);
  });
});

describe('what is known', () => {
  const late = fact('Decided', '2024-01-01', {}, { knownAt: 1000, withdrawnAt: 3000 });

  it('is a prefix of the log: before it was recorded and from its withdrawal on, a fact is not there', () => {
    expect(held(decided, [late], { knownAt: 999 })).toEqual([]);
    expect(held(decided, [late], { knownAt: 1000 })).toEqual(['2024-01-01–2026-01-01']);
    expect(held(decided, [late], { knownAt: 2999 })).toEqual(['2024-01-01–2026-01-01']);
    expect(held(decided, [late], { knownAt: 3000 })).toEqual([]);
    expect(held(decided, [late])).toEqual([]);
  });
});
