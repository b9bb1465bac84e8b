// SPDX-License-Identifier: EUPL-1.2
import { language } from '../../../app/texts.js';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in the unit that suits it: `85 MB`. */
export function inBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const size = (bytes / 1000 ** step).toLocaleString(language(), { maximumFractionDigits: step > 1 ? 1 : 0 });
  return `${size} ${UNITS[step]!}`;
}

export const inTime = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
