// SPDX-License-Identifier: EUPL-1.2
import type { CompiledModel } from '../compile/compile.js';
import type { Step } from '../evaluation.js';
import { Fraction } from '../fraction.js';

/** What results are compared by, part by part: levels are numbers, points are exact. */
export type ResultFigure = readonly (number | Fraction)[];

/** The result figure of a step, flat, in the order that the model says. */
export function resultFigureOf({ model }: CompiledModel, { level, areas, points }: Step): ResultFigure {
  const states = Object.values(areas);
  return model.levels.resultFigure.order.flatMap((part): (number | Fraction)[] => {
    switch (part) {
      case 'overall':
        return [level];
      case 'areasAscending':
        return states.map((area) => area.level).sort((a, b) => a - b);
      case 'points':
        return [points];
      case 'areaPointsAscending':
        return states.map((area) => area.points).sort((a, b) => a.compare(b));
    }
  });
}

/** Lexicographic, as for sorting: the first part that differs decides. Figures of the same model only. */
export function compareResultFigures(a: ResultFigure, b: ResultFigure): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = exact(a[i] ?? 0).compare(exact(b[i] ?? 0));
    if (difference !== 0) return difference;
  }
  return 0;
}

const exact = (part: number | Fraction): Fraction => (part instanceof Fraction ? part : Fraction.of(BigInt(part)));
