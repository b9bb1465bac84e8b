// SPDX-License-Identifier: EUPL-1.2
import { addMonths, fromDayNumber, toDayNumber } from '#libs/kernel';
import { type AssessmentModel, Fraction } from '../../engine/index.js';
import type { ReadAnswer } from './answers.js';
import type { Sentence } from './explain-levels.js';
import { decimalText } from './points.js';

/** Answers that were too old on the round’s day. */
export function explainExpired(model: AssessmentModel, expired: readonly ReadAnswer[], area?: string): Sentence[] {
  const questions = model.questions.filter((question) => area === undefined || question.area === area);
  const ids = new Set(questions.flatMap(({ measures }) => measures.map(({ id }) => id)));
  return expired
    .filter(({ measureId }) => ids.has(measureId))
    .slice(0, 20)
    .map(({ measureId, day }) => {
      const no = questions.find(({ measures }) => measures.some(({ id }) => id === measureId))!.no;
      const over = fromDayNumber(addMonths(toDayNumber(day), 24));
      return {
        sv: `Fråga ${no}, åtgärd ${measureId}: svaret från ${day} gällde i 24 månader, till ${over}, och räknas inte längre på omgångens dag.`,
        en: `Question ${no}, measure ${measureId}: the answer of ${day} held for 24 months, until ${over}, and no longer counts on the round’s day.`,
      };
    });
}

/** Where a difference in points comes from: answers that were too old first, then questions that give what remains. */
export function explainPoints(
  model: AssessmentModel,
  ours: Fraction,
  file: Fraction,
  expired: readonly ReadAnswer[],
  ticked: ReadonlySet<string>,
): Sentence[] {
  const difference = ours.minus(file);
  const [sum, said, apart] = [ours, file, sizeOf(difference)].map(decimalText);
  const first: Sentence = {
    sv: `De ikryssade åtgärderna ger ${sum} poäng; filen säger ${said}, en skillnad på ${apart}.`,
    en: `The ticked measures give ${sum} points; the file says ${said}, a difference of ${apart}.`,
  };
  const old = difference.compare(Fraction.ZERO) < 0 ? withPoints(model, expired) : [];
  if (old.length === 0) return [first, suspects(model, difference, ticked, false)];
  const given = pointsOf(model, new Set(old.map(({ measureId }) => measureId)));
  const rest = difference.plus(given);
  const named = [first, tooOld(old.length, given, rest), ...explainExpired(model, old)];
  if (rest.compare(Fraction.ZERO) === 0) return named;
  return [...named, suspects(model, rest, new Set([...ticked, ...old.map(({ measureId }) => measureId)]), true)];
}

const sizeOf = (difference: Fraction): Fraction =>
  difference.compare(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(difference) : difference;

const pointsOf = ({ questions }: Pick<AssessmentModel, 'questions'>, ids: ReadonlySet<string>): Fraction =>
  Fraction.sum(
    questions.flatMap(({ measures }) =>
      measures.filter(({ id }) => ids.has(id)).map(({ points }) => Fraction.parse(points ?? '0')),
    ),
  );

const withPoints = (model: AssessmentModel, answers: readonly ReadAnswer[]): ReadAnswer[] =>
  answers.filter(({ measureId }) => pointsOf(model, new Set([measureId])).compare(Fraction.ZERO) > 0);

/** How much of the difference the answers that were too old make up; `rest` is ours and theirs less the file’s. */
function tooOld(count: number, given: Fraction, rest: Fraction): Sentence {
  const [points, remains] = [given, sizeOf(rest)].map(decimalText);
  const sv = `Svar som var äldre än 24 månader på omgångens dag räknas inte: ${count} ${count === 1 ? 'åtgärd' : 'åtgärder'}, ${points} poäng.`;
  const en = `Answers older than 24 months on the round’s day do not count: ${count} ${count === 1 ? 'measure' : 'measures'}, ${points} points.`;
  switch (rest.compare(Fraction.ZERO)) {
    case 0:
      return { sv: `${sv} Det är hela skillnaden.`, en: `${en} That is the whole difference.` };
    case -1:
      return { sv: `${sv} Då återstår ${remains}.`, en: `${en} That leaves ${remains}.` };
    default:
      return {
        sv: `${sv} Med dem blir det ${remains} mer än filen säger.`,
        en: `${en} With them it is ${remains} more than the file says.`,
      };
  }
}

/** Questions whose points alone make up the difference, or what remains of it; else each question’s points. */
function suspects(
  model: AssessmentModel,
  difference: Fraction,
  ticked: ReadonlySet<string>,
  remaining: boolean,
): Sentence {
  const size = sizeOf(difference);
  const more = difference.compare(Fraction.ZERO) > 0;
  const found = model.questions.filter(({ measures }) => {
    const such = measures
      .filter(({ id }) => ticked.has(id) === more)
      .map(({ points }) => Fraction.parse(points ?? '0'));
    return [...such, Fraction.sum(such)].some((points) => points.compare(size) === 0);
  });
  const named = found.map(({ no }) => no).slice(0, 10);
  const sv = remaining ? 'Lika mycket som återstår' : 'Lika mycket';
  const en = remaining ? 'as much as remains' : 'as much';
  if (named.length === 0) return perQuestion(model, ticked, remaining);
  return more
    ? {
        sv: `${sv} ger fråga ${named.join(', ')}: kontrollera om filen räknar den.`,
        en: `Question ${named.join(', ')} gives ${en}: check whether the file counts it.`,
      }
    : {
        sv: `${sv} saknas på fråga ${named.join(', ')}: kontrollera om filen räknar en ruta där som inte är ikryssad.`,
        en: `Question ${named.join(', ')} lacks ${en}: check whether the file counts a box there that is not ticked.`,
      };
}

function perQuestion(model: AssessmentModel, ticked: ReadonlySet<string>, remaining: boolean): Sentence {
  const list = model.questions
    .map((question) => `${question.no}: ${decimalText(pointsOf({ questions: [question] }, ticked))}`)
    .join('; ');
  return {
    sv: `Ingen enskild fråga förklarar ${remaining ? 'det som återstår' : 'skillnaden'}. Poäng per fråga: ${list}.`,
    en: `No single question explains ${remaining ? 'what remains' : 'the difference'}. Points per question: ${list}.`,
  };
}
