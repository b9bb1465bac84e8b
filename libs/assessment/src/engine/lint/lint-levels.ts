// SPDX-License-Identifier: EUPL-1.2
import { Fraction } from '../fraction.js';
import type { AssessmentModel } from '../model.js';
import type { Report } from './finding.js';

const ONE = Fraction.of(1n);
const PARTS = ['overall', 'areasAscending', 'points', 'areaPointsAscending'];

/** Levels are 1, 2, 3 … in order, each upon no fewer sections than the one before; shares lie above 0 and up to 1. */
export function lintLevels({ levels, sections }: AssessmentModel, report: Report): void {
  if (levels.area.length === 0) report('/levels/area', 'levels-not-in-order', 'There is no level rule.');
  levels.area.forEach(({ level, upToSection, share }, i) => {
    const path = `/levels/area/${i}`;
    if (level !== i + 1) report(`${path}/level`, 'levels-not-in-order', `Level ${i + 1} is expected here.`);
    if (upToSection < (levels.area[i - 1]?.upToSection ?? 0))
      report(`${path}/upToSection`, 'levels-not-in-order', 'A higher level rests on no fewer sections.');
    if (!sections.some(({ no }) => no === upToSection))
      report(`${path}/upToSection`, 'unknown-section', `There is no section ${upToSection}.`);
    if (share !== undefined) lintShare(share, `${path}/share`, report);
  });
  const { order } = levels.resultFigure;
  if (order.length === 0 || new Set(order).size < order.length || order.some((part) => !PARTS.includes(part)))
    report('/levels/resultFigure/order', 'result-figure-order', 'Each part stands once.');
}

function lintShare(text: string, path: string, report: Report): void {
  const share = Fraction.tryParse(text);
  if (!share || share.compare(Fraction.ZERO) <= 0 || share.compare(ONE) > 0)
    report(path, 'share-invalid', `"${text}" is not a share above 0 and up to 1.`);
}
