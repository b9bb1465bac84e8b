// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, fromDayNumber } from '#libs/kernel';
import type { Language } from '#libs/platform';
import { type CarriedPiece, carriersOf, type CompiledModel, type Evaluation, type Fact } from '../../engine/index.js';
import type { FilledAnswer } from '../../import/index.js';
import { dayText } from '../known/shown.js';
import { THINGS } from '../words/texts.js';

/** References that are written beside an answer; the rest are in the system. */
const SHOWN = 5;

/**
 * Every measure’s answer on a day: yes where it is met, with since when and by what; no where the last answer of a round
 * was no; else unanswered. `facts` are those that count, and `evaluation` must have been made from them.
 */
export function answersOn(
  compiled: CompiledModel,
  evaluation: Evaluation,
  facts: readonly Fact[],
  day: DayNumber,
  language: Language,
): Map<string, FilledAnswer> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const noes = lastNoes(compiled.model.id, facts, day);
  const answers = new Map<string, FilledAnswer>();
  for (const { id } of compiled.measures) {
    const pieces = evaluation.measures.get(id)?.pieces ?? [];
    const met = pieces.some(({ from, to }) => from <= day && day < to);
    const no = noes.get(id);
    if (met) answers.set(id, yes(carriersOf(evaluation, id), day, byId, language));
    else if (no !== undefined) answers.set(id, { answer: 'no', day: no });
  }
  return answers;
}

function yes(
  pieces: readonly CarriedPiece[],
  day: DayNumber,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
): FilledAnswer {
  const now = pieces.find(({ from, to }) => from <= day && day < to)!;
  const carriers = now.factIds.flatMap((id) => facts.get(id) ?? []).filter((fact) => fact.day <= day);
  const since = dayText(now.from);
  const evidence = carriers.slice(-SHOWN).map((fact) => reference(fact, language));
  return { answer: 'yes', ...(since ? { day: since } : {}), evidence };
}

const reference = ({ type, day, id }: Fact, language: Language): string => {
  const thing = THINGS[type]?.one[language] ?? type;
  return `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${fromDayNumber(day)} (${id})`;
};

interface Answer {
  measureId: string;
  answer: string;
  day: string;
}

/** Measures whose last answer was no, with its day. */
function lastNoes(modelId: string, facts: readonly Fact[], day: DayNumber): Map<string, string> {
  const last = new Map<string, Answer>();
  for (const { type, data } of facts) {
    if (type !== 'AnswersReported' || data['modelId'] !== modelId) continue;
    for (const answer of data['answers'] as Answer[])
      if (answer.day <= fromDayNumber(day) && answer.day >= (last.get(answer.measureId)?.day ?? ''))
        last.set(answer.measureId, answer);
  }
  return new Map([...last].filter(([, { answer }]) => answer === 'no').map(([id, answer]) => [id, answer.day]));
}
