// SPDX-License-Identifier: EUPL-1.2

const DAY = 86_400_000;
const YEAR = 365.25;

/** How often something is expected that is likeliest on a day: once in the time until then, at most daily. */
export function timesAYear(likeliest: string, today: string): number {
  const days = Math.max(1, Math.round((Date.parse(likeliest) - Date.parse(today)) / DAY));
  return Number((YEAR / days).toPrecision(3));
}

/** A figure as it is written by hand, with a comma or a point; undefined where it is none. */
export function figureOf(text: string): number | undefined {
  const figure = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(figure) && figure >= 0 ? figure : undefined;
}

/** The level that a frequency falls in. */
export const levelOf = <Level extends { fromPerYear: number }>(levels: readonly Level[], perYear: number): Level =>
  levels.findLast(({ fromPerYear }) => perYear >= fromPerYear) ?? levels[0]!;
