// SPDX-License-Identifier: EUPL-1.2
import { addMonths, toDayNumber } from '#libs/kernel';
import { type AssessmentModel, Fraction } from '../../engine/index.js';
import type { ReadAnswer } from './answers.js';
import { explainArea, explainLevel, type RoundState, type Sentence } from './explain-levels.js';
import { explainExpired, explainPoints } from './explain-points.js';
import type { OwnFigures } from './own-figures.js';
import { decimalText } from './points.js';

/** One figure of the file beside ours. `file` is absent where the file does not say it. */
export interface FigureComparison {
  file?: string;
  ours: string;
  /** Absent where the file does not say it. */
  same?: boolean;
  /** Why they differ: questions and thresholds by name. Empty when they are the same. */
  because: Sentence[];
}

export interface FileComparison {
  /** True when every figure that the file says is ours; null when it says none. */
  same: boolean | null;
  level: FigureComparison;
  points: FigureComparison;
  /** By area code, in the model’s order. */
  areas: Record<string, FigureComparison>;
}

/** Our figures at the end of the round’s closing day beside the file’s own, each difference explained. */
export function compareWithFile(
  model: AssessmentModel,
  state: RoundState,
  answers: readonly ReadAnswer[],
  closedOn: string,
  own: OwnFigures,
): FileComparison {
  const expired = answers.filter(({ answer, day }) => answer === 'yes' && isOver(day, closedOn));
  const ticked = new Set(
    answers.filter(({ answer, day }) => answer === 'yes' && !isOver(day, closedOn)).map(({ measureId }) => measureId),
  );
  const areas = Object.fromEntries(
    model.areas.map(({ code }) => {
      const ours = state.areas[code]?.level ?? 0;
      const file = own.areas?.[code];
      const because = () => [
        ...explainArea(model, code, ours, file!, ticked),
        ...(ours < file! ? explainExpired(model, expired, code) : []),
      ];
      return [code, compared(file, ours, because)];
    }),
  );
  const level = compared(own.level, state.level, () => [
    ...explainLevel(model, state, own.level!, ticked),
    ...(state.level < own.level! ? explainExpired(model, expired) : []),
  ]);
  const file = own.points === undefined ? undefined : Fraction.parse(own.points);
  const points = compared(file && decimalText(file), decimalText(state.points), () =>
    explainPoints(model, state.points, file!, expired, ticked),
  );
  const all = [level, points, ...Object.values(areas)];
  const said = all.flatMap(({ same }) => same ?? []);
  return { same: said.length === 0 ? null : said.every(Boolean), level, points, areas };
}

const isOver = (day: string, closedOn: string): boolean => addMonths(toDayNumber(day), 24) <= toDayNumber(closedOn);

function compared(
  file: string | number | undefined,
  ours: string | number,
  because: () => Sentence[],
): FigureComparison {
  if (file === undefined) return { ours: String(ours), because: [] };
  const same = String(file) === String(ours);
  return { file: String(file), ours: String(ours), same, because: same ? [] : because() };
}
