// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, Rule } from '../index.js';
import { compile, lintModel } from '../index.js';
import { LINT_CODES, type LintCode } from './codes.js';
import { sizedModel } from '../testing/build.js';

const good = (): AssessmentModel =>
  structuredClone(
    sizedModel(
      [
        { no: 1, section: 1, area: 'A', measures: 3 },
        { no: 2, section: 1, area: 'B', measures: 2 },
        { no: 3, section: 2, area: 'B', measures: 2 },
      ],
      { 2: '1/2' },
    ),
  );

const rule = (first: unknown) => (model: AssessmentModel) => {
  model.questions[0]!.measures[0]!.evidence = { kind: 'any', rules: [first as Rule, { kind: 'reported' }] };
};
const text = (sv: string) => (model: AssessmentModel) => {
  model.questions[0]!.measures[0]!.text.sv = sv;
};
const question = (change: object) => (model: AssessmentModel) => void Object.assign(model.questions[0]!, change);
const measure = (change: object) => (model: AssessmentModel) =>
  void Object.assign(model.questions[0]!.measures[0]!, change);
const level = (change: object) => (model: AssessmentModel) => void Object.assign(model.levels.area[1]!, change);

const on = 'Decided';
const RULE = '/questions/0/measures/0/evidence/rules/0';
const deep = (levels: number): Rule =>
  levels === 0 ? { kind: 'reported' } : { kind: 'any', rules: [deep(levels - 1)] };

const broken: [LintCode, string, (model: AssessmentModel) => void][] = [
  ['duplicate-id', '/questions/0/measures/1/id', (model) => void (model.questions[0]!.measures[1]!.id = '1.1')],
  ['duplicate-id', '/questions/1/measures/0/id', (model) => void (model.questions[1]!.measures[0]!.id = '1.1')],
  ['duplicate-id', '/questions/1/no', (model) => void (model.questions[1]!.no = 1)],
  ['duplicate-id', '/areas/1/code', (model) => void model.areas.splice(1, 1, { ...model.areas[1]!, code: 'A' })],
  ['duplicate-id', '/sections/1/no', (model) => void (model.sections[1]!.no = 1)],
  ['unknown-area', '/questions/0/area', question({ area: 'Z' })],
  ['unknown-section', '/questions/0/section', question({ section: 9 })],
  ['unknown-section', '/levels/area/1/upToSection', level({ upToSection: 9 })],
  ['area-without-questions', '/areas/0', question({ area: 'B' })],
  ['question-without-measures', '/questions/0/measures', question({ measures: [] })],
  ['points-unreadable', '/questions/0/points', question({ points: 'five' })],
  ['points-negative', '/questions/0/points', question({ points: '-5' })],
  ['points-missing', '/questions/0/measures/0', question({ split: 'perMeasure' })],
  ['points-not-split', '/questions/0/measures/0/points', measure({ points: '2' })],
  [
    'points-sum',
    '/questions/0/points',
    (model) => {
      question({ split: 'perMeasure' })(model);
      model.questions[0]!.measures.forEach((one) => (one.points = '1,66'));
    },
  ],
  ['share-invalid', '/levels/area/1/share', level({ share: '5/4' })],
  ['share-invalid', '/levels/area/1/share', level({ share: '0' })],
  ['share-invalid', '/levels/area/1/share', level({ share: 'half' })],
  ['levels-not-in-order', '/levels/area/1/level', level({ level: 3 })],
  ['levels-not-in-order', '/levels/area/1/upToSection', level({ upToSection: 0 })],
  ['levels-not-in-order', '/levels/area', (model) => void (model.levels.area = [])],
  ['result-figure-order', '/levels/resultFigure/order', (m) => void m.levels.resultFigure.order.push('overall')],
  ['provenance-without-source', '/areas/0/provenance', (m) => void (m.areas[0]!.provenance.source = ' ')],
  [
    'provenance-without-source',
    '/questions/0/measures/0/provenance/evidence',
    (model) => void (model.questions[0]!.measures[0]!.provenance.evidence = { grade: 'assumed', source: '' }),
  ],
  ['rule-empty', RULE, rule({ kind: 'all', rules: [] })],
  ['rule-empty', `${RULE}/on`, rule({ kind: 'event', on: [] })],
  ['rule-months', `${RULE}/months`, rule({ kind: 'attested', months: 25 })],
  ['rule-months', `${RULE}/months`, rule({ kind: 'event', on, months: 0 })],
  ['rule-count', `${RULE}/atLeast`, rule({ kind: 'count', atLeast: 1.5, of: { kind: 'event', on } })],
  ['rule-path', `${RULE}/where/0/path`, rule({ kind: 'event', on, where: [{ path: 'a..b', op: 'exists' }] })],
  ['rule-path', `${RULE}/until/0/same`, rule({ kind: 'event', on, until: [{ on, same: '' }] })],
  ['rule-event-type', `${RULE}/on`, rule({ kind: 'event', on: 'not a type' })],
  ['rule-value', `${RULE}/where/0/value`, rule({ kind: 'event', on, where: [{ path: 'a', op: 'in', value: [] }] })],
  ['rule-value', `${RULE}/where/0/value`, rule({ kind: 'event', on, where: [{ path: 'a', op: 'gte', value: NaN }] })],
  [
    'rule-amount',
    `${RULE}/amount`,
    rule({
      kind: 'coverage',
      of: { kind: 'units' },
      step: 'all',
      member: 'u',
      amount: 'n',
      rule: { kind: 'event', on },
    }),
  ],
  ['rule-too-deep', `${RULE}${'/rules/0'.repeat(7)}`, rule(deep(8))],
  ['points-zero', '/questions/0/points', question({ points: '0' })],
  ['effort-not-positive', '/questions/0/measures/0/effortHours', measure({ effortHours: 0 })],
  ['area-without-first-section', '/areas/0', question({ section: 2 })],
  ['measure-not-reportable', '/questions/0/measures/0/evidence', measure({ evidence: { kind: 'attested' } })],
  ['text-short', '/questions/0/measures/0/text/sv', text('För kort')],
  [
    'text-repeated',
    '/questions/0/measures/1/text/sv',
    (model) => {
      text('Aspekt 1 av arbetet')(model);
      model.questions[0]!.measures[1]!.text.sv = 'Aspekt 2 av arbetet';
    },
  ],
];

describe('the linter of model packages', () => {
  it('finds nothing in a good one', () => expect(lintModel(good())).toEqual([]));

  it.each(broken)('finds %s at %s', (code, path, change) => {
    const model = good();
    change(model);
    const found = lintModel(model).find((finding) => finding.code === code && finding.path === path);
    expect(found).toMatchObject({ severity: LINT_CODES[code] });
    if (LINT_CODES[code] === 'error') expect(() => compile(model)).toThrow('assessment.model-invalid');
    else expect(() => compile(model)).not.toThrow();
  });

  it('has an example of everything it can find', () =>
    expect(new Set(broken.map(([code]) => code))).toEqual(new Set(Object.keys(LINT_CODES))));

  it('lets the steps of one share differ by digits only, as many as there are steps', () => {
    const steps = (count: number) => {
      const model = sizedModel([{ no: 1, section: 1, area: 'A', measures: count }]);
      model.questions[0]!.measures.forEach((one, i) =>
        Object.assign(one, { kind: 'coverage', text: { sv: `Minst ${i} % av alla`, en: `At least ${i} % of all` } }),
      );
      return lintModel(model).map(({ code }) => code);
    };
    expect(steps(5)).toEqual([]);
    expect(steps(6)).toContain('text-repeated');
  });
});
