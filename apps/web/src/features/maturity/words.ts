// SPDX-License-Identifier: EUPL-1.2
import { language } from '../../app/texts.js';
import type { useTexts } from './texts.js';

type T = ReturnType<typeof useTexts>;

const locale = (): string => (language() === 'sv' ? 'sv-SE' : 'en-GB');

/** A number as it is written in the language of the page. */
export const number = (value: number): string => value.toLocaleString(locale(), { maximumFractionDigits: 1 });

export const countOf = (t: T, what: 'questions' | 'measures', n: number): string =>
  t(n === 1 ? `${what}_one` : `${what}_other`, { n });

/** "6, 7 and 23": the questions that measures belong to, each once. */
export const questionsOf = (measureIds: readonly string[]): string =>
  [...new Set(measureIds.map((id) => id.split('.')[0]!))].sort((a, b) => Number(a) - Number(b)).join(', ');

/** How an exact number is shown to people: `18425/168`, and `30` for `30/1`. */
export const exactText = (text: string): string => text.replace(/\/1$/, '');
