// SPDX-License-Identifier: EUPL-1.2
import { type Exact, exact, minus, reaches, sum, times } from './fraction.js';

interface LevelRule {
  level: number;
  upToSection: number;
  share?: string;
}

/** What of a model the levels rest on. */
export interface Scale {
  levels: unknown;
  areas: readonly { code: string }[];
  questions: readonly {
    no: number;
    area: string;
    section: number;
    measures: readonly { id: string; points: { exact: string } }[];
  }[];
}

/** What keeps an area from its next level: questions without any measure, and points that are missing. */
export interface Hold {
  next: number;
  questions: number[];
  missing: Exact | undefined;
}

export interface AreaOutcome {
  level: number;
  hold: Hold | undefined;
}

export interface Outcome {
  level: number;
  areas: ReadonlyMap<string, AreaOutcome>;
}

const rulesOf = (model: Scale): LevelRule[] =>
  [...(model.levels as { area: LevelRule[] }).area].sort((a, b) => a.level - b.level);

/**
 * The levels that a set of met measures gives by the model's own rules: each question up to a section has at least one
 * measure, and a share of their points is reached; the overall level is that of the lowest area.
 */
export function outcomeOf(model: Scale, met: (measureId: string) => boolean): Outcome {
  const rules = rulesOf(model);
  const areas = new Map(model.areas.map(({ code }) => [code, areaOutcome(model, code, rules, met)]));
  return { level: Math.min(...[...areas.values()].map(({ level }) => level)), areas };
}

function areaOutcome(model: Scale, area: string, rules: LevelRule[], met: (id: string) => boolean): AreaOutcome {
  const own = model.questions.filter((question) => question.area === area);
  let level = 0;
  for (const rule of rules) {
    const questions = own.filter(({ section }) => section <= rule.upToSection);
    const measures = questions.flatMap((question) => question.measures);
    const all = sum(measures.map(({ points }) => exact(points.exact)));
    const have = sum(measures.filter(({ id }) => met(id)).map(({ points }) => exact(points.exact)));
    const need = rule.share === undefined ? undefined : times(all, exact(rule.share));
    const without = questions.filter((question) => !question.measures.some(({ id }) => met(id))).map(({ no }) => no);
    const missing = need && !reaches(have, need) ? minus(need, have) : undefined;
    if (without.length > 0 || missing) return { level, hold: { next: rule.level, questions: without, missing } };
    level = rule.level;
  }
  return { level, hold: undefined };
}

/** Whether these rules give what the server says: what is worked out here is only shown where they do. */
export const agrees = (outcome: Outcome, said: { level: number; areas: readonly { code: string; level: number }[] }) =>
  outcome.level === said.level && said.areas.every(({ code, level }) => outcome.areas.get(code)?.level === level);
