// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from '../../engine/rule.js';
import { shippedModels } from '../../models/index.js';
import { ruleInWords } from './rule-in-words.js';
import { FIELDS, THINGS } from './texts.js';

const lines = (rule: Rule, language: 'sv' | 'en') =>
  ruleInWords(rule, language).map(({ depth, words }) => '  '.repeat(depth) + words);

const decision: Rule = {
  kind: 'event',
  on: 'RiskDecisionRecorded',
  where: [{ path: 'choice', op: 'eq', value: 'accept' }],
};

describe('a rule in words', () => {
  it('says what counts and for how long', () => {
    expect(lines(decision, 'sv')).toEqual(['Ett riskbeslut (beslutet: acceptera) de senaste 24 månaderna']);
    expect(lines(decision, 'en')).toEqual(['A risk decision (the decision: accept) within the last 24 months']);
  });

  it('says the share and of what', () => {
    const rule: Rule = {
      kind: 'coverage',
      of: { kind: 'units' },
      step: 'half',
      member: 'unitIds',
      rule: { kind: 'event', on: 'RiskAnalysisClosed', months: 12 },
    };
    expect(lines(rule, 'sv')).toEqual([
      'Minst 50 % av de verksamheter som räknas har en avslutad riskanalys de senaste 12 månaderna',
    ]);
    expect(lines(rule, 'en')).toEqual([
      'At least 50 % of the business units that count have a finished risk analysis within the last 12 months',
    ]);
  });

  it('says what ends it', () => {
    const rule: Rule = {
      kind: 'event',
      on: 'SecurityMeasureIntroduced',
      until: [{ on: 'SecurityMeasureStopped', same: 'measureId' }],
    };
    expect(lines(rule, 'sv')).toEqual([
      'En införd säkerhetsåtgärd de senaste 24 månaderna, fram till att säkerhetsåtgärden avslutas',
    ]);
  });

  it('says what ends it without repeating what it is about', () => {
    const where = [{ path: 'attribute', op: 'eq' as const, value: 'decided' }];
    const until = ['WayOfWorkingEstablished', 'WayOfWorkingEnded'].map((on) => ({ on, same: 'wayOfWorking', where }));
    expect(lines({ kind: 'standing', on: 'WayOfWorkingEstablished', where, until }, 'sv')).toEqual([
      'Ett arbetssätt på plats (vad som är på plats: beslutat) som gäller den dagen, fram till att det bekräftas på nytt eller att det avslutas',
    ]);
  });

  it('says of the things of a share what is done with them', () => {
    const rule: Rule = {
      kind: 'coverage',
      of: { kind: 'things', id: 'measureId', enter: { kind: 'event', on: 'SecurityMeasureDecided' } },
      step: 'all',
      member: 'measureId',
      rule: { kind: 'event', on: 'SecurityMeasureResourced', where: [{ path: 'dueOn', op: 'exists' }] },
    };
    expect(lines(rule, 'sv')).toEqual([
      '100 % av alla säkerhetsåtgärder med beslut de senaste 24 månaderna har fått resurser (där slutdatum framgår) de senaste 24 månaderna',
    ]);
  });

  it('says of things that something stands about them, without a time', () => {
    const rule: Rule = {
      kind: 'coverage',
      of: { kind: 'things', id: 'incidentId', enter: { kind: 'event', on: 'IncidentClosed' } },
      step: 'all',
      member: 'incidentId',
      rule: { kind: 'standing', on: 'IncidentInvestigated' },
    };
    expect(lines(rule, 'sv')).toEqual(['100 % av alla avslutade incidenter de senaste 24 månaderna har utretts']);
  });

  it('calls a value by what it is of its field', () => {
    const of = (path: string): Rule => ({
      kind: 'event',
      on: 'LessonRecorded',
      where: [{ path, op: 'eq', value: 'risk' }],
    });
    expect(lines(of('proposes'), 'sv')).toEqual([
      'En lärdom av en incident (vad den leder till: en ny risk) de senaste 24 månaderna',
    ]);
    expect(lines(of('wayOfWorking'), 'sv')[0]).toContain('(arbetssättet: riskanalys och riskhantering)');
  });

  it('says how many are needed', () => {
    const rule: Rule = { kind: 'count', atLeast: 3, distinct: 'riskId', of: { kind: 'event', on: 'RiskAssessed' } };
    expect(lines(rule, 'sv')).toEqual(['Minst 3 riskbedömningar, med olika värden för risken de senaste 24 månaderna']);
  });

  it('opens into the rules inside it', () => {
    const rule: Rule = {
      kind: 'any',
      rules: [{ kind: 'reported' }, { kind: 'all', rules: [{ kind: 'attested', months: 6 }, decision] }],
    };
    expect(lines(rule, 'en')).toEqual([
      'At least one of these 2',
      '  A yes in an imported round; holds for 24 months from the day of the answer',
      '  All 2 of these',
      '    A person vouches for it with evidence; holds for 6 months unless another end is given, 24 at most',
      '    A risk decision (the decision: accept) within the last 24 months',
    ]);
  });
});

describe('the shipped models', () => {
  const rules = Object.values(shippedModels).flatMap((model) =>
    model.questions.flatMap((question) => question.measures.map((measure) => measure.evidence)),
  );
  const named = (key: 'on' | 'path' | 'distinct'): string[] => {
    const found = new Set<string>();
    JSON.stringify(rules, (name, value: unknown) => {
      if (name === key) [value].flat().forEach((word) => found.add(String(word)));
      return value;
    });
    return [...found];
  };

  it.each(named('on'))('has words for %s', (type) => expect(THINGS[type]).toBeDefined());

  it.each([...named('path'), ...named('distinct')])('has words for the field %s', (path) =>
    expect(FIELDS[path]).toBeDefined(),
  );
});
