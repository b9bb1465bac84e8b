// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, Rule, Step } from '../../engine/index.js';
import { derivedOnlyWhy, provenanceSentence } from './figures.js';

describe('where a figure comes from', () => {
  const counts = { derived: 9, attested: 10, reported: 112, met: 131, of: 348 };
  const deciding = { official: 0, reported: 3, assumed: 41 };

  it('is said once, as fractions', () => {
    expect(provenanceSentence(deciding, counts, 'sv')).toBe(
      'bygger på 3 regler ur rapporten och 41 antagna; 112 av 131 svar importerade',
    );
    expect(provenanceSentence(deciding, counts, 'en')).toBe(
      'rests on 3 rules from the report and 41 assumed; 112 of 131 answers imported',
    );
  });

  it('knows one from many', () => {
    const one = { official: 0, reported: 1, assumed: 1 };
    expect(provenanceSentence(one, counts, 'sv')).toContain('bygger på 1 regel ur rapporten och 1 antagen;');
    expect(provenanceSentence({ ...one, reported: 0 }, counts, 'en')).toContain('rests on 1 assumed rule;');
  });

  it('names three grades in order', () =>
    expect(provenanceSentence({ official: 2, reported: 1, assumed: 4 }, counts, 'sv')).toContain(
      'bygger på 2 officiella regler, 1 ur rapporten och 4 antagna',
    ));
});

describe('why the level from recorded work alone is what it is', () => {
  const derived: Rule = { kind: 'event', on: 'RiskAssessed' };
  const attested: Rule = { kind: 'attested' };
  const question = (no: number, area: string, evidence: Rule, section = 1) => ({
    no,
    area,
    section,
    measures: [{ id: `${no}.1`, evidence }],
  });
  const model = {
    areas: [{ code: 'A' }, { code: 'B' }],
    questions: [
      question(1, 'A', attested),
      question(2, 'A', derived),
      question(3, 'B', derived),
      question(4, 'A', attested, 2),
    ],
    levels: {
      area: [
        { level: 1, upToSection: 1 },
        { level: 2, upToSection: 2 },
      ],
    },
  } as unknown as AssessmentModel;
  const step = (level: number, a: number, b: number) =>
    ({
      level,
      levelDerivedOnly: Math.min(a, b),
      areas: { A: { levelDerivedOnly: a }, B: { levelDerivedOnly: b } },
    }) as unknown as Step;

  it('names the questions that no workflow carries yet, and those where work is missing', () =>
    expect(derivedOnlyWhy(model, step(1, 0, 1), (id) => id === '3.1', 'sv')).toBe(
      'Nivå 0 ur enbart registrerat arbete: 1 av 2 arbetsområden stannar där. ' +
        'Produkten har ännu inget arbetsflöde som bär fråga 1. Arbete saknas för fråga 2.',
    ));

  it('says so when nothing else was needed', () =>
    expect(derivedOnlyWhy(model, step(1, 1, 1), () => true, 'en')).toBe('The whole level follows from recorded work.'));

  it('says it also where there is no level at all', () =>
    expect(derivedOnlyWhy(model, step(0, 0, 0), () => false, 'en')).toBe(
      'Level 0 from recorded work alone: 2 of 2 work areas stop there. ' +
        'The product has no workflow yet that carries question 1. Work is missing for question 2 and 3.',
    ));

  it('says so when only points are missing', () =>
    expect(derivedOnlyWhy(model, step(2, 1, 1), () => true, 'en')).toContain('What is missing is points.'));
});
