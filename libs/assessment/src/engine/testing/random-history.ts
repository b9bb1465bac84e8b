// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, fromDayNumber, toDayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';
import type { AssessmentModel } from '../model.js';
import type { Dice } from './dice.js';
import { MODEL_ID, TYPES } from './random-model.js';

const UNITS = ['u1', 'u2', 'u3', 'u4', 'u5'];
const FIRST = toDayNumber('2024-01-20');
const DAYS = 75;
const DAY_MS = 86_400_000;

type Draft = { type: string; data: Record<string, unknown>; day?: DayNumber };

/**
 * A log of an organisation: backdated facts, equal instants, withdrawals, a tree of units that changes. In every second
 * one things happen on few days, so that much falls on the same.
 */
export function randomHistory(dice: Dice, model: AssessmentModel): Fact[] {
  const drafts = [
    ...UNITS.filter(() => dice.chance(0.6)).map((unitId) => headCount(dice, unitId, FIRST)),
    ...UNITS.filter(() => dice.chance(0.8)).map((unit) => addUnit(dice, unit)),
    ...dice.times(dice.int(0, 4), () => changeUnits(dice)),
    ...dice.times(dice.int(3, 14), () => happening(dice)),
    ...dice.times(dice.int(0, 3), () => attestation(dice, model)),
    ...dice.times(dice.int(0, 2), () => answers(dice, model)),
  ];
  return withdrawSome(dice, record(dice, dice.shuffled(drafts)));
}

function record(dice: Dice, drafts: readonly Draft[]): Fact[] {
  const grid = dice.pick([1, 15]);
  let knownAt = FIRST * DAY_MS;
  return drafts.map(({ type, data, day = FIRST + grid * dice.int(0, DAYS / grid) }, i) => {
    knownAt += dice.pick([0, 0, 1, 1000]);
    return { id: `f${i}`, type, day, occurredAt: day * DAY_MS + dice.int(0, 1), order: i + 1, knownAt, data };
  });
}

function withdrawSome(dice: Dice, facts: Fact[]): Fact[] {
  return facts.map((fact, i) => {
    if (!dice.chance(0.12)) return fact;
    return { ...fact, withdrawnAt: facts[dice.int(i, facts.length - 1)]!.knownAt };
  });
}

const parentOf = (dice: Dice, unit: string): string | null => {
  const above = UNITS.slice(0, UNITS.indexOf(unit));
  return above.length > 0 && dice.chance(0.6) ? dice.pick(above) : null;
};
const flag = (dice: Dice) => dice.pick([null, null, null, true, false]);

const addUnit = (dice: Dice, unitId: string): Draft => ({
  type: 'BusinessUnitAdded',
  data: { unitId, parentId: parentOf(dice, unitId), countsInCoverage: flag(dice) },
  day: FIRST + (dice.chance(0.7) ? 0 : dice.int(0, DAYS)),
});

const headCount = (dice: Dice, unitId: string, day?: DayNumber): Draft => ({
  type: 'HeadCountRecorded',
  data: { unitId, headCount: dice.int(0, 8) },
  day,
});

function changeUnits(dice: Dice): Draft {
  const unitId = dice.pick(UNITS);
  return dice.pick<() => Draft>([
    () => ({ type: 'BusinessUnitMoved', data: { unitId, parentId: parentOf(dice, unitId) } }),
    () => ({ type: 'BusinessUnitClosed', data: { unitId } }),
    () => ({ type: 'BusinessUnitCoverageSet', data: { unitId, countsInCoverage: flag(dice) } }),
    () => ({ type: 'BusinessUnitSucceeded', data: { from: unitId, to: dice.pick(UNITS) } }),
    () => ({ type: 'BusinessUnitSucceeded', data: { from: unitId, to: dice.pick(UNITS) } }),
    () => headCount(dice, unitId),
  ])();
}

const happening = (dice: Dice): Draft => ({
  type: dice.pick(TYPES),
  data: {
    thing: dice.pick(['a', 'b', 'c', null]),
    units: dice.times(dice.int(0, 2), () => dice.pick(UNITS)),
    n: dice.pick([0, 1, 2, 3, '3']),
    flag: dice.chance(0.5),
    heads: dice.pick([0, 1, 3, 8, 20, undefined]),
    list: dice.times(dice.int(0, 2), () => ({ key: dice.pick(['a', 'b', 'c']), n: dice.int(0, 3) })),
    valid: dice.pick([{}, period(dice), period(dice)]),
    tags: dice.pick([[], ['x'], [''], [null]]),
    note: dice.pick(['', 'words', null, undefined]),
  },
});

function period(dice: Dice) {
  const from = FIRST + dice.int(-20, DAYS);
  const to = from + dice.int(-5, 60);
  return { from: dice.chance(0.7) ? fromDayNumber(from) : 'soon', to: dice.maybe(0.7, () => fromDayNumber(to)) };
}

const measureId = (dice: Dice, { questions }: AssessmentModel): string => dice.pick(dice.pick(questions).measures).id;
const modelId = (dice: Dice): string => (dice.chance(0.9) ? MODEL_ID : 'another-model');

const attestation = (dice: Dice, model: AssessmentModel): Draft => ({
  type: 'MeasureAttested',
  data: {
    modelId: modelId(dice),
    measureId: measureId(dice, model),
    from: fromDayNumber(FIRST + dice.int(-10, DAYS)),
    to: dice.maybe(0.5, () => fromDayNumber(FIRST + dice.int(0, dice.chance(0.3) ? 900 : 2 * DAYS))),
    none: dice.maybe(0.4, () => true),
  },
});

const answers = (dice: Dice, model: AssessmentModel): Draft => ({
  type: 'AnswersReported',
  data: {
    modelId: modelId(dice),
    answers: dice.times(dice.int(1, 4), () => ({
      measureId: measureId(dice, model),
      answer: dice.pick(['yes', 'yes', 'no']),
      day: fromDayNumber(FIRST + dice.int(-30, DAYS)),
    })),
  },
});
