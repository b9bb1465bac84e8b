// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromDayNumber, toDayNumber } from '#libs/kernel';
import { compile, evaluate, type Fact } from '../../engine/index.js';
import { factsOf, riskDecision } from '../testing/facts.js';
import { infosakkollen2023 as model } from './index.js';

const compiled = compile(model);

/** The boxes of a question that hold on a day. */
function boxes(no: number, day: string, facts: Fact[]): string[] {
  const { measures } = evaluate(compiled, facts);
  const at = toDayNumber(day);
  const ids = model.questions.find((one) => one.no === no)!.measures.map(({ id }) => id);
  return ids.filter((id) => measures.get(id)!.pieces.some(({ from, to }) => from <= at && at < to));
}

const attested = (measureId: string, from: string): [string, string, Record<string, unknown>] => [
  from,
  'MeasureAttested',
  { modelId: model.id, measureId, from },
];

describe('decisions (question 23)', () => {
  it.each(['mitigate', 'accept', 'transfer', 'avoid'])('one risk decision to %s ticks at least one box', (choice) => {
    const facts = factsOf(['2026-03-01', 'RiskDecisionRecorded', riskDecision({ choice })]);
    expect(boxes(23, '2026-03-01', facts).length).toBeGreaterThanOrEqual(2);
    expect(boxes(23, '2026-02-28', facts)).toEqual([]);
  });

  it('counts for 24 months to the day', () => {
    const facts = factsOf(['2026-03-01', 'RiskDecisionRecorded', riskDecision()]);
    expect(boxes(23, '2028-02-29', facts)).toEqual(['23.1', '23.2']);
    expect(boxes(23, '2028-03-01', facts)).toEqual([]);
  });

  it.each([
    [{ choice: 'mitigate' }, ['23.1', '23.2']],
    [{ choice: 'accept' }, ['23.1', '23.3']],
    [{ choice: 'accept', reviewOn: '2027-03-01' }, ['23.1', '23.3', '23.7']],
    [{ choice: 'avoid' }, ['23.1', '23.5']],
    [{ choice: 'transfer', escalated: true }, ['23.1', '23.5', '23.6']],
    [{ choice: 'accept', basis: { phase: 'after' } }, ['23.1', '23.3', '23.8']],
  ])('a decision with %j ticks %j', (data, expected) => {
    const facts = factsOf(['2026-03-01', 'RiskDecisionRecorded', riskDecision(data)]);
    expect(boxes(23, '2026-03-01', facts)).toEqual(expected);
  });

  it('takes a decision on a measure only where it came out of a risk', () => {
    const decided = (introduce: boolean, riskId?: string) =>
      factsOf(['2026-03-01', 'SecurityMeasureDecided', { measureId: 'm1', introduce, riskId, unitIds: ['u1'] }]);
    expect(boxes(23, '2026-03-01', decided(true, 'r1'))).toEqual(['23.2']);
    expect(boxes(23, '2026-03-01', decided(false, 'r1'))).toEqual(['23.4']);
    expect(boxes(23, '2026-03-01', decided(true))).toEqual([]);
  });

  it('takes no wish that was above the mandate', () => {
    const { decidedBy: _, ...wish } = riskDecision();
    expect(boxes(23, '2026-03-01', factsOf(['2026-03-01', 'RiskDecisionProposedUpward', wish]))).toEqual([]);
  });
});

describe('the fall and the rise', () => {
  /** Boxes of the area's other questions; everything else of sections 1 and 2 is there. */
  const OF_SAK: Record<number, number> = { 6: 22, 23: 0, 24: 6, 25: 3 };
  const everythingBut23 = model.questions
    .filter(({ section }) => section <= 2)
    .flatMap(({ no, measures }) => measures.slice(0, OF_SAK[no] ?? measures.length))
    .map(({ id }) => ({ measureId: id, answer: 'yes', day: '2026-01-10' }));
  const round: [string, string, Record<string, unknown>] = [
    '2026-01-10',
    'AnswersReported',
    { modelId: model.id, answers: everythingBut23 },
  ];
  const old: [string, string, Record<string, unknown>] = ['2024-06-15', 'RiskDecisionRecorded', riskDecision()];
  const levels = (day: string, facts: Fact[]) => {
    const step = evaluate(compiled, facts).at(toDayNumber(day));
    return [step.level, step.areas['SAK']!.level];
  };

  it('falls from level 2 to 1 on the day when the last decision is 24 months old', () => {
    const facts = factsOf(old, round);
    expect(levels('2026-06-14', facts)).toEqual([2, 2]);
    expect(levels('2026-06-15', facts)).toEqual([1, 1]);
    const { steps } = evaluate(compiled, facts);
    expect(steps.filter(({ lost }) => lost.includes('23.1')).map(({ from }) => fromDayNumber(from))).toEqual([
      '2026-06-15',
    ]);
  });

  it('rises again by one risk decision', () => {
    const facts = factsOf(old, round, ['2026-11-24', 'RiskDecisionRecorded', riskDecision({ choice: 'accept' })]);
    expect(levels('2026-11-23', facts)).toEqual([1, 1]);
    expect(levels('2026-11-24', facts)).toEqual([2, 2]);
  });
});

describe('basic protection (question 6)', () => {
  const subject = { measureId: 'm1', unitIds: ['u1'], modelMeasureId: '6.7' };

  it('follows from a measure that says which one it is, introduced or found fit within 24 months', () => {
    expect(boxes(6, '2026-05-01', factsOf(['2026-05-01', 'SecurityMeasureIntroduced', subject]))).toEqual(['6.7']);
    const evaluated = (fit: boolean) =>
      factsOf(
        ['2022-01-01', 'SecurityMeasureIntroduced', subject],
        ['2026-05-01', 'SecurityMeasureEvaluated', { ...subject, fit, sufficient: false }],
      );
    expect(boxes(6, '2026-05-01', evaluated(true))).toEqual(['6.7']);
    expect(boxes(6, '2026-05-01', evaluated(false))).toEqual([]);
  });

  it('ends when that measure is stopped, and not when another is', () => {
    const stopped = (measureId: string) =>
      factsOf(
        ['2026-05-01', 'SecurityMeasureIntroduced', subject],
        ['2026-06-01', 'SecurityMeasureStopped', { ...subject, measureId }],
      );
    expect(boxes(6, '2026-06-01', stopped('m1'))).toEqual([]);
    expect(boxes(6, '2026-06-01', stopped('m2'))).toEqual(['6.7']);
  });

  it('does not follow from a measure that says nothing of the sort', () => {
    expect(boxes(6, '2026-05-01', factsOf(['2026-05-01', 'SecurityMeasureIntroduced', { measureId: 'm1' }]))).toEqual(
      [],
    );
  });
});

describe('risk analyses (question 20)', () => {
  const unit = (unitId: string, parentId: string | null = null): [string, string, Record<string, unknown>] => [
    '2025-01-01',
    'BusinessUnitAdded',
    { unitId, parentId, countsInCoverage: null },
  ];
  const tree = [unit('top'), unit('a', 'top'), unit('b', 'top'), unit('c', 'top'), unit('d', 'top')];

  it('counts units whose analysis was finished, exactly a quarter being the second step', () => {
    const analysis = { analysisId: 'x', unitIds: ['a'] };
    const opened = factsOf(...tree, ['2026-02-01', 'RiskAnalysisOpened', analysis]);
    const closed = factsOf(...tree, ['2026-02-01', 'RiskAnalysisClosed', analysis]);
    expect(boxes(20, '2026-02-01', opened)).toEqual([]);
    expect(boxes(20, '2026-02-01', closed)).toEqual(['20.1', '20.2']);
  });

  it('counts an analysis of a department for all its units', () => {
    const closed = factsOf(...tree, ['2026-02-01', 'RiskAnalysisClosed', { analysisId: 'x', unitIds: ['top'] }]);
    expect(boxes(20, '2026-02-01', closed)).toEqual(['20.1', '20.2', '20.3', '20.4']);
  });
});

describe('decided, resourced, introduced, evaluated (questions 24, 25, 26)', () => {
  const measure = (measureId: string) => ({ measureId, unitIds: ['u1'] });
  const decided = ['m1', 'm2', 'm3', 'm4'].map((id): [string, string, Record<string, unknown>] => [
    '2026-01-01',
    'SecurityMeasureDecided',
    { ...measure(id), introduce: true },
  ]);

  it('an allocation ticks what it allocates, and nothing for nothing', () => {
    const resourced = (data: object) =>
      factsOf(...decided, ['2026-02-01', 'SecurityMeasureResourced', { ...measure('m1'), ...data }]);
    expect(boxes(24, '2026-02-01', resourced({ hours: 40, dueOn: '2026-12-01' }))).toEqual(['24.1', '24.4']);
    expect(boxes(24, '2026-02-01', resourced({ budget: 1000, responsibleId: 'p1' }))).toEqual(['24.2', '24.3']);
    expect(boxes(24, '2026-02-01', resourced({ hours: 0, budget: 0 }))).toEqual([]);
  });

  it('half of the decided measures have resources', () => {
    const resourced = (id: string): [string, string, Record<string, unknown>] => [
      '2026-02-01',
      'SecurityMeasureResourced',
      { ...measure(id), hours: 8 },
    ];
    expect(boxes(24, '2026-02-01', factsOf(...decided, resourced('m1'), resourced('m2')))).toEqual(['24.1', '24.5']);
  });

  it('counts introduced among decided; a reversed decision or a stopped measure leaves the share', () => {
    const introduced: [string, string, Record<string, unknown>] = [
      '2026-02-01',
      'SecurityMeasureIntroduced',
      measure('m1'),
    ];
    expect(boxes(25, '2026-02-01', factsOf(...decided, introduced))).toEqual(['25.1', '25.2']);
    const reversed = (id: string): [string, string, Record<string, unknown>] => [
      '2026-02-02',
      'SecurityMeasureDecided',
      { ...measure(id), introduce: false },
    ];
    const stopped: [string, string, Record<string, unknown>] = ['2026-02-02', 'SecurityMeasureStopped', measure('m3')];
    const half = factsOf(...decided, introduced, reversed('m2'), stopped);
    expect(boxes(25, '2026-02-02', half)).toEqual(['25.1', '25.2', '25.3']);
  });

  it('counts an evaluation whatever it found', () => {
    const facts = factsOf(
      ['2026-02-01', 'SecurityMeasureIntroduced', measure('m1')],
      ['2026-02-01', 'SecurityMeasureIntroduced', measure('m2')],
      ['2026-03-01', 'SecurityMeasureEvaluated', { ...measure('m1'), fit: false, sufficient: false }],
    );
    expect(boxes(26, '2026-03-01', facts)).toEqual(['26.1', '26.2', '26.3']);
    expect(boxes(26, '2026-02-28', facts)).toEqual([]);
  });
});

describe('central parts (questions 33–36)', () => {
  const assessed: [string, string, Record<string, unknown>] = [
    '2026-02-01',
    'RiskAssessed',
    {
      riskId: 'r1',
      phase: 'before',
      reassessment: false,
      consequences: { economy: 0, trust: 3 },
      consequence: 3,
      likelihood: { frequencyPerYear: 0.5 },
      likelihoodLevel: 4,
      certainty: 'low',
    },
  ];

  it('need the way of working and an instance: neither is enough alone', () => {
    expect(boxes(34, '2026-02-01', factsOf(assessed))).toEqual([]);
    expect(boxes(34, '2026-02-01', factsOf(attested('34.5', '2026-01-01')))).toEqual([]);
    expect(boxes(34, '2026-02-01', factsOf(assessed, attested('34.5', '2026-01-01')))).toEqual(['34.5']);
  });

  it('take the degree 0 as a judgement, and no judgement for none', () => {
    const both = [attested('34.3', '2026-01-01'), attested('34.8', '2026-01-01')];
    expect(boxes(34, '2026-02-01', factsOf(assessed, ...both))).toEqual(['34.3']);
  });

  it('hold as long as both hold', () => {
    const facts = factsOf(attested('36.8', '2026-02-01'), [
      '2026-01-10',
      'RiskFollowedUp',
      { riskId: 'r1', status: 'unchanged', nextOn: '2026-07-01' },
    ]);
    const { pieces } = evaluate(compiled, facts).measures.get('36.8')!;
    expect(pieces.map(({ from, to, kind }) => [fromDayNumber(from), fromDayNumber(to), kind])).toEqual([
      ['2026-02-01', '2027-02-01', 'attested'],
    ]);
  });

  it('read as the guide on evidence rules shows them', () => {
    const guide = join(import.meta.dirname, '../../../../../docs/guides/write-an-evidence-rule.md');
    const [, shown] = /```json\n(.*?)```/s.exec(readFileSync(guide, 'utf8'))!;
    expect(compiled.byId.get('36.8')!.rule).toEqual(JSON.parse(shown!));
  });

  it('tell likelihood before measures from likelihood after', () => {
    const all = ['35.1', '35.2', '35.3', '35.4', '35.5'].map((id) => attested(id, '2026-01-01'));
    expect(boxes(35, '2026-02-01', factsOf(assessed, ...all))).toEqual(['35.1', '35.5']);
    const likelihood = { frequencyPerYear: 0.1, earliest: '2027-01-01', likeliest: '2028-01-01', latest: '2030-01-01' };
    const after = { ...assessed[2], phase: 'after', likelihood };
    const both = factsOf(assessed, ['2026-02-01', 'RiskAssessed', after], ...all);
    expect(boxes(35, '2026-02-01', both)).toEqual(['35.1', '35.3', '35.4', '35.5']);
  });
});
