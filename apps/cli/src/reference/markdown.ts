// SPDX-License-Identifier: EUPL-1.2

/** First lines of every generated page. */
export const page = (title: string, intro: string, sections: readonly string[]): string =>
  `${['<!-- Written by `npm run reference`; a spec says when it is out of date. -->', `# ${title}`, intro, ...sections].join('\n\n')}\n`;

/** Text as it stands in a table cell or a line of its own. */
export const inCell = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

/** Order of code points: the same on every machine, whatever its language. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => byName(a, b));
};
