// SPDX-License-Identifier: EUPL-1.2
import type { OutCell } from '#libs/spreadsheet';
import type { Fraction } from '../../engine/index.js';
import { decimalText } from '../own/points.js';

/** A number where the points have few enough decimals, else the exact fraction as text. */
export function pointsCell(points: Fraction): OutCell {
  const text = decimalText(points);
  return text.includes('/') ? text : { number: text.replace(',', '.') };
}
