// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, fromDayNumber, reject } from '#libs/kernel';
import type { CompiledModel } from '../compile/compile.js';
import { evaluate } from '../evaluate.js';
import type { Closing, Gap } from '../evaluation.js';
import type { Fact } from '../fact.js';
import { gapsFor } from './gaps.js';

export interface Answer {
  measureId: string;
  /** `yes` or `no`; a measure without a row is unanswered. */
  answer: string;
  /** The day of the answer, `YYYY-MM-DD`; that of the question when left out. Older than 24 months it does not count. */
  day?: string;
}

/** Plain JSON, every number of points as a reduced `n/d`. */
export interface AnswersResult {
  level: number;
  areaLevels: Record<string, number>;
  points: { total: string; areas: Record<string, string> };
  /** Level, area levels ascending, points, area points ascending. */
  resultFigure: [number, number[], string, string[]];
  /** What stands between the answers and the next overall level; empty at the highest. */
  gaps: GapJson[];
}

type ClosingJson = Omit<Closing, 'points'> & { points: string };

export interface GapJson {
  area: string;
  level: number;
  target: number;
  questions: { no: number; why: string; met: number; of: number; unmet: ClosingJson[] }[];
  shares: { level: number; have: string; need: string; missing: string }[];
  close: ClosingJson[];
  effortHours: number;
}

/**
 * The level and points of plain answers given on a day, with nothing else known. Refuses with
 * `assessment.measure-unknown`, `assessment.answer-unknown` (neither yes nor no) and `assessment.answer-twice`.
 */
export function evaluateAnswers(compiled: CompiledModel, answers: readonly Answer[], at: DayNumber): AnswersResult {
  checkAnswers(compiled, answers);
  const evaluation = evaluate(compiled, [asFact(compiled, answers, at)]);
  const step = evaluation.at(at);
  const highest = compiled.model.levels.area.length;
  const states = Object.entries(step.areas);
  const points = states.map(([, state]) => state.points).sort((a, b) => a.compare(b));
  return {
    level: step.level,
    areaLevels: Object.fromEntries(states.map(([code, { level }]) => [code, level])),
    points: { total: step.points.ratio, areas: Object.fromEntries(states.map(([code, s]) => [code, s.points.ratio])) },
    resultFigure: [
      step.level,
      states.map(([, { level }]) => level).sort((a, b) => a - b),
      step.points.ratio,
      points.map(({ ratio }) => ratio),
    ],
    gaps: step.level === highest ? [] : gapsFor(compiled, evaluation, at, { level: step.level + 1 }).map(gapJson),
  };
}

/** A yes is a self-report of its day, as if imported with a round. */
function asFact({ model }: CompiledModel, answers: readonly Answer[], at: DayNumber): Fact {
  const day = fromDayNumber(at);
  return {
    id: 'answers',
    type: 'AnswersReported',
    day: at,
    occurredAt: 0,
    order: 1,
    knownAt: 0,
    data: { modelId: model.id, answers: answers.map((answer) => ({ ...answer, day: answer.day ?? day })) },
  };
}

function checkAnswers({ byId }: CompiledModel, answers: readonly Answer[]): void {
  const given = new Map<string, string>();
  for (const { measureId, answer } of answers) {
    if (!byId.has(measureId)) reject('assessment.measure-unknown', { measureId });
    if (answer !== 'yes' && answer !== 'no') reject('assessment.answer-unknown', { measureId, answer });
    if ((given.get(measureId) ?? answer) !== answer) reject('assessment.answer-twice', { measureId });
    given.set(measureId, answer);
  }
}

/** Without what expires: plain answers all expire on the same day. */
function gapJson({ questions, shares, close, area, level, target, effortHours }: Gap): GapJson {
  return {
    area,
    level,
    target,
    questions: questions.map((question) => ({ ...question, unmet: question.unmet.map(closingJson) })),
    shares: shares.map(({ have, need, missing, ...rest }) => ({
      ...rest,
      have: have.ratio,
      need: need.ratio,
      missing: missing.ratio,
    })),
    close: close.map(closingJson),
    effortHours,
  };
}

const closingJson = ({ points, ...rest }: Closing): ClosingJson => ({ ...rest, points: points.ratio });
