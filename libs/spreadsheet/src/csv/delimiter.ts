// SPDX-License-Identifier: EUPL-1.2

export interface Delimited {
  delimiter: ';' | ',' | '\t';
  body: string;
}

const CANDIDATES = [';', '\t', ','] as const;

/**
 * The sign between cells: as `sep=;` on the first line says, else the one that gives most lines the same number of cells.
 * Signs within quotes do not count. Decimal commas lose against semicolons, since they are tried in that order.
 */
export function guessDelimiter(text: string): Delimited {
  const said = /^\ufeff?sep=([;,\t])\r?\n/i.exec(text);
  if (said) return { delimiter: said[1] as ';', body: text.slice(said[0].length) };
  const lines = unquoted(text.slice(0, 200_000))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 500);
  let best: { delimiter: (typeof CANDIDATES)[number]; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of CANDIDATES) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = mostCommon(counts);
    const score = usual === 0 ? 0 : counts.filter((count) => count === usual).length * Math.min(usual, 20);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, body: text };
}

const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, 'q');

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
