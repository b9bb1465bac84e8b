// SPDX-License-Identifier: EUPL-1.2
import { Fraction } from '../fraction.js';
import type { AssessmentModel, ModelQuestion } from '../model.js';
import type { Report } from './finding.js';

/** Points are exact, not negative, and those of the measures make up those of the question. Efforts are positive. */
export function lintPoints({ questions }: AssessmentModel, report: Report): void {
  questions.forEach((question, q) => {
    const path = `/questions/${q}`;
    const whole = read(question.points, `${path}/points`, report);
    if (whole?.numerator === 0n) report(`${path}/points`, 'points-zero', 'The question gives no points.');
    if (question.split === 'even') lintEven(question, path, report);
    else lintPerMeasure(question, whole, path, report);
    question.measures.forEach(({ effortHours }, m) => {
      if (!(effortHours > 0))
        report(`${path}/measures/${m}/effortHours`, 'effort-not-positive', 'An effort is more than 0 hours.');
    });
  });
}

function lintEven({ measures }: ModelQuestion, path: string, report: Report): void {
  measures.forEach(({ points }, m) => {
    if (points !== undefined)
      report(`${path}/measures/${m}/points`, 'points-not-split', 'The question splits its points evenly.');
  });
}

function lintPerMeasure({ measures }: ModelQuestion, whole: Fraction | undefined, path: string, report: Report): void {
  const each = measures.map(({ points }, m) => {
    if (points !== undefined) return read(points, `${path}/measures/${m}/points`, report);
    report(`${path}/measures/${m}`, 'points-missing', 'The question splits its points per measure.');
    return undefined;
  });
  if (!whole || each.some((points) => points === undefined)) return;
  const sum = Fraction.sum(each.filter((points) => points !== undefined));
  if (sum.compare(whole) !== 0)
    report(`${path}/points`, 'points-sum', `The measures give ${sum}, the question says ${whole}.`);
}

function read(text: string, path: string, report: Report): Fraction | undefined {
  const value = Fraction.tryParse(text);
  if (!value) report(path, 'points-unreadable', `"${text}" is not an exact number.`);
  else if (value.numerator < 0n) report(path, 'points-negative', `${value} is less than 0.`);
  return value;
}
