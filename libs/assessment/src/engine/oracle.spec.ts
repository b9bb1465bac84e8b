// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import {
  type AssessmentModel,
  compile,
  type Evaluation,
  evaluate,
  evaluationOf,
  explain,
  type Explanation,
  type Fact,
  stateAt,
} from './index.js';
import { Dice } from './testing/dice.js';
import { factsKnown, oracle, type OracleState } from './testing/oracle.js';
import { counted, holds, inForce, measured, type Situation } from './testing/oracle-rules.js';
import { randomHistory } from './testing/random-history.js';
import { randomModel } from './testing/random-model.js';

const deep = process.env.TRAPPAN_DEEP !== undefined;
const HISTORIES = deep ? 10_000 : 2_000;
const SEED = Number(process.env.TRAPPAN_SEED ?? Math.floor(Math.random() * 2 ** 31));

describe('the engine and the rules as they are written', () => {
  it(`agree on ${HISTORIES} random histories`, () => {
    process.stdout.write(`engine and oracle: ${HISTORIES} histories, TRAPPAN_SEED=${SEED}\n`);
    for (let i = 0; i < HISTORIES; i++) check((SEED + i) | 0);
  }, 7_200_000);
});

function check(seed: number): void {
  const dice = new Dice(seed);
  const model = randomModel(dice);
  const facts = randomHistory(dice, model);
  const compiled = compile(model);
  for (const knownAt of knownAts(dice, facts)) {
    const evaluation = evaluate(compiled, dice.shuffled(facts), { knownAt });
    const known = factsKnown(facts, knownAt);
    const days = [...daysOf(dice, evaluation)];
    const why = dice.pick(days);
    checkWhy(evaluation, model, known, why, `seed ${seed}, day ${why}, known at ${knownAt}`);
    for (const day of days) {
      const expected = oracle(model, known, day);
      same(shown(evaluation, day), expected, `seed ${seed}, day ${day}, known at ${knownAt}`);
    }
    checkSteps(evaluation, evaluationOf(compiled, evaluation.measures.values()), `seed ${seed}, known at ${knownAt}`);
  }
}

const knownAts = (dice: Dice, facts: readonly Fact[]): number[] => [
  Infinity,
  ...dice.times(2, () => dice.pick(facts).knownAt + dice.pick([0, 0, -1])),
];

/** The days next to each change and 20 random ones; all of them in the deep test. */
function daysOf(dice: Dice, { steps }: Evaluation): Iterable<DayNumber> {
  const changes = steps.slice(1).map(({ from }) => from);
  const first = (changes[0] ?? 19_800) - 2;
  const last = (changes.at(-1) ?? 20_600) + 2;
  if (deep) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return new Set([...changes.flatMap((day) => [day - 1, day]), ...dice.times(20, () => dice.int(first, last))]);
}

function shown(evaluation: Evaluation, day: DayNumber): OracleState {
  const step = stateAt(evaluation, day);
  const kindOn = (id: string) =>
    evaluation.measures.get(id)!.pieces.find(({ from, to }) => from <= day && day < to)?.kind ?? null;
  return {
    kinds: Object.fromEntries([...evaluation.measures.keys()].map((id) => [id, kindOn(id)])),
    level: step.level,
    levelDerivedOnly: step.levelDerivedOnly,
    areas: Object.fromEntries(
      Object.entries(step.areas).map(([code, { level, levelDerivedOnly, points }]) => [
        code,
        { level, levelDerivedOnly, points: String(points) },
      ]),
    ),
    points: String(step.points),
    counts: step.counts,
    deciding: step.deciding,
  };
}

/** The steps cover all time, say what began and ended, and are the same one by one, and from kept timelines. */
function checkSteps(evaluation: Evaluation, kept: Evaluation, at: string): void {
  const { steps } = evaluation;
  const met = new Set<string>();
  let before = -Infinity;
  for (const step of steps) {
    if (step.from !== before) expect({ at, from: step.from }).toEqual({ at, from: before });
    const { gained, lost } = step;
    const wrong = [...lost.filter((id) => !met.has(id)), ...gained.filter((id) => met.has(id) && !lost.includes(id))];
    same(wrong, [], at);
    for (const id of lost) met.delete(id);
    for (const id of gained) met.add(id);
    same(step.counts.met, met.size, at);
    before = step.to;
    const day = step.from === -Infinity ? step.to - 1 : step.from;
    if (day === Infinity) continue;
    same(evaluation.at(day), step, at);
    same(kept.at(day), step, at);
  }
  expect(before).toBe(Infinity);
}

/** Why: what a rule and its parts say of themselves on a day, and how much of what is covered. */
function checkWhy(evaluation: Evaluation, model: AssessmentModel, facts: readonly Fact[], day: DayNumber, at: string) {
  for (const { id, evidence } of model.questions.flatMap(({ measures }) => measures)) {
    const s: Situation = { facts, modelId: model.id, measureId: id, whole: evidence, day, belief: 'reported' };
    const visit = ({ rule, held, coverage, count, factIds, parts }: Explanation) => {
      same(held, holds(rule, s), at);
      if (rule.kind === 'coverage') same({ done: coverage!.done, total: coverage!.total }, measured(rule, s), at);
      if (rule.kind === 'count') same(count!.have, counted(rule, s), at);
      if (rule.kind === 'event' || rule.kind === 'standing')
        same(
          factIds,
          inForce(rule, s).map((fact) => fact.id),
          at,
        );
      parts.forEach(visit);
    };
    visit(explain(evaluation, id, day));
  }
}

/** Thousands of comparisons a second: only a difference is worth a report. */
function same(actual: unknown, expected: unknown, at: string): void {
  if (actual === expected || JSON.stringify(actual) === JSON.stringify(expected)) return;
  expect({ at, actual }).toEqual({ at, actual: expected });
}
