// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber } from '#libs/kernel';
import type { Fraction } from '../../engine/index.js';
import { ALWAYS } from '../maturity/choice.js';
import type { Points } from '../types/evidence.js';

export const pointsFrom = (points: Fraction): Points => ({ exact: points.ratio, rounded: points.rounded(1) });

/** A day as text; null for a side that has no end. */
export const dayText = (day: number): string | null =>
  Number.isFinite(day) && day > ALWAYS ? fromDayNumber(day) : null;
