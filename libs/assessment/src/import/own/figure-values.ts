// SPDX-License-Identifier: EUPL-1.2
import { type Cell, normaliseHeader, parseDecimal } from '#libs/spreadsheet';
import { Fraction } from '../../engine/index.js';

const LONGEST = 100;

/** `2`, `Nivå 2`, `Ingen nivå` → 0–4. */
export function levelOf({ kind, text }: Cell): number | undefined {
  if (kind === 'number') return /^[0-4]$/.test(text) ? Number(text) : undefined;
  if (kind !== 'text' || text.length > LONGEST) return undefined;
  if (['ingen nivå', 'ingen', 'no level', 'none'].includes(normaliseHeader(text))) return 0;
  const match = /^(?:.*?\b(?:nivå|level)\s*[:=]?\s*)?([0-4])(?:\s*[-–—:(].*)?$/iu.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** `61,25`, `61,25 p`, `61,25 av 200` → exact. */
export function pointsOfCell({ kind, text, value }: Cell): string | undefined {
  if ((kind !== 'number' && kind !== 'text') || text.length > LONGEST) return undefined;
  const first = text.replace(/^.*?:\s*/u, '').replace(/\s*(av|of|\/|p\b|poäng|points?|pts).*$/iu, '');
  const decimal = kind === 'number' ? value : parseDecimal(first);
  const points = decimal === undefined ? undefined : Fraction.tryParse(decimal);
  return points && points.compare(Fraction.ZERO) >= 0 ? points.toString() : undefined;
}
