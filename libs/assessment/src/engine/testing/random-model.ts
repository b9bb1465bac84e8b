// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, ModelMeasure, ModelQuestion, Provenance } from '../model.js';
import {
  type Condition,
  type EventRule,
  type Population,
  type Rule,
  type StandingRule,
  STEPS,
  type Until,
} from '../rule.js';
import type { Dice } from './dice.js';

export const MODEL_ID = 'random-model';
export const TYPES = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const SAME = ['thing', 'units', 'list.key'];

/** A small model with every kind of rule in it sooner or later. */
export function randomModel(dice: Dice): AssessmentModel {
  const areas = dice.times(dice.int(1, 2), (i) => ({ code: 'AB'[i]!, name: both(), provenance: grade(dice) }));
  const sections = dice.times(dice.int(1, 3), (i) => ({ no: i + 1, name: both(), provenance: grade(dice) }));
  const questions = dice.times(dice.int(areas.length, 3), (i) =>
    randomQuestion(dice, i + 1, areas[i % areas.length]!.code, dice.int(1, sections.length)),
  );
  const levels = dice.times(dice.int(1, 3), (i) => ({
    level: i + 1,
    upToSection: Math.min(i + 1, sections.length),
    share: dice.maybe(0.7, () => dice.pick(['1/3', '1/2', '4/5', '1'])),
    provenance: grade(dice),
  }));
  return {
    format: 1,
    id: MODEL_ID,
    version: '1',
    name: both(),
    description: both(),
    provenance: grade(dice),
    areas,
    sections,
    questions,
    levels: {
      area: levels,
      overall: { rule: 'lowestArea', provenance: grade(dice) },
      resultFigure: {
        order: ['overall', 'areasAscending', 'points', 'areaPointsAscending'],
        provenance: grade(dice),
      },
    },
  };
}

const both = () => ({ sv: 'Något på svenska', en: 'Something in English' });
const grade = (dice: Dice): Provenance => ({ grade: dice.pick(['official', 'reported', 'assumed']), source: 'dice' });

function randomQuestion(dice: Dice, no: number, area: string, section: number): ModelQuestion {
  const perMeasure = dice.chance(0.3);
  const measures = dice.times(dice.int(1, 3), (i) => randomMeasure(dice, `${no}.${i + 1}`, perMeasure));
  const sum = measures.reduce((total, { points }) => total + Number(points ?? 0), 0);
  return {
    no,
    section,
    area,
    points: perMeasure ? String(sum) : dice.pick(['5', '10/3', '1']),
    split: perMeasure ? 'perMeasure' : 'even',
    text: both(),
    provenance: { text: grade(dice), section: grade(dice), area: grade(dice), points: grade(dice) },
    measures,
  };
}

const randomMeasure = (dice: Dice, id: string, perMeasure: boolean): ModelMeasure => ({
  id,
  text: both(),
  kind: 'activity',
  points: perMeasure ? String(dice.int(0, 4)) : undefined,
  evidence: randomRule(dice, 2),
  effortHours: dice.int(1, 40),
  methodStep: 'use',
  provenance: { text: grade(dice), evidence: grade(dice) },
});

function randomRule(dice: Dice, depth: number): Rule {
  const kinds = ['event', 'standing', 'count', 'coverage', 'coverage', 'attested', 'reported'] as const;
  if (depth > 0 && dice.chance(0.45))
    return {
      kind: dice.pick(['all', 'any', 'any']),
      rules: dice.times(dice.int(1, 3), () => randomRule(dice, depth - 1)),
    };
  switch (dice.pick(kinds)) {
    case 'event':
      return randomEvent(dice);
    case 'standing':
      return randomStanding(dice);
    case 'count':
      return {
        kind: 'count',
        atLeast: dice.int(1, 3),
        distinct: dice.maybe(0.5, () => dice.pick(SAME)),
        of: randomLeaf(dice),
      };
    case 'coverage':
      return randomCoverage(dice);
    case 'attested':
      return { kind: 'attested', months: dice.maybe(0.4, () => dice.int(1, 24)) };
    case 'reported':
      return { kind: 'reported' };
  }
}

function randomCoverage(dice: Dice): Rule {
  const of: Population = dice.pick<() => Population>([
    () => ({ kind: 'units' }),
    () => ({ kind: 'units' }),
    () => ({ kind: 'staff' }),
    () => ({ kind: 'things', enter: randomLeaf(dice), id: dice.pick(['thing', 'list.key']) }),
  ])();
  return {
    kind: 'coverage',
    of,
    step: dice.pick(STEPS),
    member: of.kind === 'things' ? dice.pick(['thing', 'list.key']) : 'units',
    amount: of.kind === 'staff' && dice.chance(0.7) ? 'heads' : undefined,
    rule: randomLeaf(dice),
  };
}

const randomLeaf = (dice: Dice) => (dice.chance(0.6) ? randomEvent(dice) : randomStanding(dice));

const randomEvent = (dice: Dice): EventRule => ({
  kind: 'event',
  on: dice.chance(0.7) ? dice.pick(TYPES) : [dice.pick(TYPES), dice.pick(TYPES)],
  where: dice.maybe(0.4, () => dice.times(dice.int(1, 2), () => randomCondition(dice))),
  months: dice.maybe(0.8, () => dice.pick([1, 1, 2, 3, 12])),
  until: dice.maybe(0.3, () => dice.times(dice.int(1, 2), () => randomUntil(dice))),
});

const randomStanding = (dice: Dice): StandingRule => ({
  kind: 'standing',
  on: dice.pick(TYPES),
  where: dice.maybe(0.3, () => [randomCondition(dice)]),
  from: dice.maybe(0.5, () => 'valid.from'),
  to: dice.maybe(0.6, () => 'valid.to'),
  until: dice.maybe(0.6, () => dice.times(dice.int(1, 2), () => randomUntil(dice))),
});

const randomUntil = (dice: Dice): Until => ({
  on: dice.pick(TYPES),
  same: dice.pick(SAME),
  where: dice.maybe(0.3, () => [randomCondition(dice)]),
});

const randomCondition = (dice: Dice): Condition =>
  dice.pick<() => Condition>([
    () => ({ path: 'thing', op: 'eq', value: dice.pick(['a', 'b', 'c']) }),
    () => ({ path: 'list.key', op: 'eq', value: dice.pick(['a', 'b', 'c']) }),
    () => ({ path: 'flag', op: 'eq', value: dice.chance(0.5) }),
    () => ({ path: 'thing', op: 'ne', value: dice.pick(['a', 'b']) }),
    () => ({ path: 'list.key', op: 'ne', value: 'a' }),
    () => ({ path: 'n', op: 'in', value: [0, 2] }),
    () => ({ path: 'n', op: 'gte', value: dice.int(0, 3) }),
    () => ({ path: 'list.n', op: 'lte', value: dice.int(0, 3) }),
    () => ({ path: dice.pick(['note', 'list', 'valid', 'valid.to', 'tags']), op: 'exists' }),
  ])();
