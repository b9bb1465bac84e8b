// SPDX-License-Identifier: EUPL-1.2
import type { useTexts } from './texts.js';

type T = ReturnType<typeof useTexts>;

export const countOf = (t: T, what: 'questions' | 'measures', n: number): string =>
  t(n === 1 ? `${what}_one` : `${what}_other`, { n });

/** How an exact number is shown to people: `18425/168`, and `30` for `30/1`. */
export const exactText = (text: string): string => text.replace(/\/1$/, '');

/** A day that no line end breaks: for headings. */
export const whole = (day: string): string => day.replaceAll('-', '-\u2060');
