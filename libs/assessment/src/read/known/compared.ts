// SPDX-License-Identifier: EUPL-1.2
import { toDayNumber } from '#libs/kernel';
import type { Language } from '#libs/platform';
import { type CompiledModel, evaluate, type Fact } from '../../engine/index.js';
import {
  compareWithFile,
  type FigureComparison as Figure,
  type OwnFigures,
  type ReadAnswer,
} from '../../import/index.js';
import type { FigureComparison, FileComparison } from '../types/workbook.js';

/** The answers of a round and nothing else, at the end of its closing day, beside what its file says. */
export function comparedWithFile(
  compiled: CompiledModel,
  answers: readonly ReadAnswer[],
  closedOn: string,
  own: OwnFigures,
  language: Language,
): FileComparison {
  const { model } = compiled;
  const day = toDayNumber(closedOn);
  const data = { modelId: model.id, answers };
  const round: Fact = { id: 'round', type: 'AnswersReported', day, occurredAt: 0, order: 1, knownAt: 0, data };
  const step = evaluate(compiled, [round]).at(day);
  const { same, level, points, areas } = compareWithFile(model, step, answers, closedOn, own);
  const names = new Map(model.areas.map(({ code, name }) => [code, name[language]]));
  return {
    same,
    level: shown(level, language),
    points: shown(points, language),
    areas: Object.entries(areas).map(([code, figure]) => ({
      ...shown(figure, language),
      code,
      name: names.get(code) ?? code,
    })),
  };
}

const shown = ({ file, ours, same, because }: Figure, language: Language): FigureComparison => ({
  file: file ?? null,
  ours,
  same: same ?? null,
  because: because.map((sentence) => sentence[language]),
});
