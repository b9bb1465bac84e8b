// SPDX-License-Identifier: EUPL-1.2
import { language } from '../../app/texts.js';
import type { useTexts } from './texts.js';

type T = ReturnType<typeof useTexts>;

const locale = (): string => (language() === 'sv' ? 'sv-SE' : 'en-GB');

/** A number as it is written in the language of the page. */
export const number = (value: number): string => value.toLocaleString(locale(), { maximumFractionDigits: 1 });

export const countOf = (t: T, what: 'questions' | 'measures', n: number): string =>
  t(n === 1 ? `${what}_one` : `${what}_other`, { n });

/** How an exact number is shown to people: `18425/168`, and `30` for `30/1`. */
export const exactText = (text: string): string => text.replace(/\/1$/, '');

/** A day that no line end breaks: for headings. */
export const whole = (day: string): string => day.replaceAll('-', '-\u2060');
