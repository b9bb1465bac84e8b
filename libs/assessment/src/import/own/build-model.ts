// SPDX-License-Identifier: EUPL-1.2
import { Fraction, type ModelMeasure, type ModelQuestion, type Provenance } from '../../engine/index.js';
import { filled } from './cells.js';
import type { BuildContext, BuiltQuestion } from './context.js';
import { pointsOf } from './points.js';
import type { ReadMeasure, ReadQuestion } from './question.js';
import type { AnsweredMeasure } from './steps.js';
import { both } from './text.js';

/** One question of the model: texts and points as the file has them. */
export function buildQuestion(
  read: ReadQuestion,
  answered: readonly AnsweredMeasure[],
  context: BuildContext,
): BuiltQuestion | undefined {
  const { fileName } = context;
  const area = context.areas.codeOf(read);
  const section = context.sectionOf(read);
  const rows = answered.map(({ index }) => read.measures[index]!);
  if (rows.length === 0) {
    reportWithout(read, context);
    return undefined;
  }
  const points = pointsOf(read, rows, context);
  if (!area || !section || !points) return undefined;
  const official: Provenance = { grade: 'official', source: fileName };
  const assumed: Provenance = { grade: 'assumed', source: 'trappan' };
  const measures = rows.map((row, i) => ({
    measure: measureOf(`${read.no}.${i + 1}`, row, points.each[i]!, official, answered[i]!),
    read: row,
    answered: answered[i]!,
  }));
  const question: ModelQuestion = {
    no: read.no,
    section: section.no,
    area,
    points: Fraction.sum(points.each).toString(),
    split: 'perMeasure',
    text: both(read.text || `Fråga ${read.no}`),
    provenance: {
      text: official,
      area: official,
      section: section.assumed ? assumed : official,
      points: points.assumed ? assumed : official,
    },
    measures: measures.map(({ measure }) => measure),
  };
  return { question, read, measures };
}

/** A question that is answered, or has points, but names no measure; or one with nothing to answer at all. */
function reportWithout({ no, sheet, row, head }: ReadQuestion, { problems, measureColumn }: BuildContext): void {
  if (head && (filled(head.points) || filled(head.answer)))
    problems.add('import.measure-missing', { sheet, row: head.row, column: measureColumn }, { no });
  else problems.add('import.question-without-measures', { sheet, row }, { no });
}

function measureOf(
  id: string,
  { text }: ReadMeasure,
  points: Fraction,
  official: Provenance,
  { step }: AnsweredMeasure,
): ModelMeasure {
  return {
    id,
    text: both(text || id),
    kind: step === undefined ? 'activity' : 'coverage',
    points: points.toString(),
    evidence: { kind: 'any', rules: [{ kind: 'reported' }, { kind: 'attested' }] },
    effortHours: 8,
    methodStep: 'use',
    provenance: { text: official, evidence: { grade: 'assumed', source: 'trappan' } },
  };
}
