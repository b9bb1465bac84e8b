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

/** Where a difference in points comes from. */
export function explainPoints(
  model: AssessmentModel,
  ours: Fraction,
  file: Fraction,
  expired: readonly ReadAnswer[],
  ticked: ReadonlySet<string>,
): Sentence[] {
  const difference = ours.minus(file);
  const size = difference.compare(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(difference) : difference;
  const more = difference.compare(Fraction.ZERO) > 0;
  const [sum, said, apart] = [ours, file, size].map(decimalText);
  const first: Sentence = {
    sv: `De ikryssade åtgärderna ger ${sum} poäng; filen säger ${said}, en skillnad på ${apart}.`,
    en: `The ticked measures give ${sum} points; the file says ${said}, a difference of ${apart}.`,
  };
  return [first, ...explainExpired(model, expired), ...suspects(model, size, more, ticked)].slice(0, 25);
}

/** Questions whose points alone make up the difference. */
function suspects(model: AssessmentModel, size: Fraction, more: boolean, ticked: ReadonlySet<string>): Sentence[] {
  const found = model.questions.flatMap(({ no, measures }): { no: number; id?: string }[] => {
    const ids = measures.filter(
      ({ id, points }) => ticked.has(id) === more && Fraction.parse(points ?? '0').compare(size) === 0,
    );
    const all = Fraction.sum(
      measures.filter(({ id }) => ticked.has(id) === more).map(({ points }) => Fraction.parse(points ?? '0')),
    );
    return ids.length > 0 ? ids.map(({ id }) => ({ no, id })) : all.compare(size) === 0 ? [{ no }] : [];
  });
  const named = [...new Set(found.map(({ no }) => no))].slice(0, 10).join(', ');
  if (!named) return [perQuestion(model, ticked)];
  return [
    more
      ? {
          sv: `Lika mycket ger fråga ${named}: kontrollera om filen räknar den.`,
          en: `Question ${named} gives as much: check whether the file counts it.`,
        }
      : {
          sv: `Lika mycket saknas på fråga ${named}: kontrollera om filen räknar en ruta där som inte är ikryssad.`,
          en: `As much is missing on question ${named}: check whether the file counts a box there that is not ticked.`,
        },
  ];
}

function perQuestion(model: AssessmentModel, ticked: ReadonlySet<string>): Sentence {
  const list = model.questions
    .map(({ no, measures }) => {
      const points = Fraction.sum(
        measures.filter(({ id }) => ticked.has(id)).map((measure) => Fraction.parse(measure.points ?? '0')),
      );
      return `${no}: ${decimalText(points)}`;
    })
    .join('; ');
  return {
    sv: `Ingen enskild fråga förklarar skillnaden. Poäng per fråga: ${list}.`,
    en: `No single question explains the difference. Points per question: ${list}.`,
  };
}
