// SPDX-License-Identifier: EUPL-1.2
import { cellAt, type Merge } from '#libs/spreadsheet';
import type { MappedSheet } from '../mapping/resolve.js';
import type { Column } from '../mapping/mapping.js';
import type { BuiltQuestion } from './context.js';
import type { FigureCell } from './own-figures.js';

/** What it takes to write the file again without the file: saved beside the mapping. */
export interface SheetLayout {
  name: string;
  headerRow: number;
  /** Numbers of the mapped columns. */
  columns: Partial<Record<Column, number>>;
  /** Rows with content, in order: cells by column as text, numbers and days marked; the measure that the row is. */
  rows: { row: number; cells: [column: number, text: string, kind?: 'number' | 'date'][]; measureId?: string }[];
  merges: Merge[];
  /** Cells of this sheet that state the file’s own `level`, `points` or `area:CODE`. */
  figures: { row: number; column: number; figure: string }[];
  /** The words that the file uses for yes and no. */
  words: { yes: string; no: string };
}

/** The layout of the mapped sheets. Cells that are merged into another stand there only. */
export function layoutOf(
  mapped: readonly MappedSheet[],
  questions: readonly BuiltQuestion[],
  figures: readonly FigureCell[],
): SheetLayout[] {
  const measures = new Map<string, string>();
  const built = questions.flatMap((question) => question.measures);
  for (const { measure, read } of built) measures.set(`${read.sheet}\n${read.row}`, measure.id);
  const words = wordsOf(built.map(({ read }) => read.answer.text));
  return mapped.map(({ sheet, headerRow, columns }) => ({
    name: sheet.name,
    headerRow,
    columns,
    words,
    figures: figures
      .filter((cell) => cell.sheet === sheet.name)
      .map(({ row, column, figure }) => ({ row, column, figure })),
    merges: sheet.merges
      .filter(({ top, bottom, right }) => top !== bottom || right <= sheet.columns)
      .map((merge) => ({ ...merge, right: Math.min(merge.right, sheet.columns) })),
    rows: sheet.rows.map((row) => {
      const measureId = measures.get(`${sheet.name}\n${row.number}`);
      const cells = [...row.cells.keys()]
        .sort((a, b) => a - b)
        .flatMap((column): SheetLayout['rows'][number]['cells'] => {
          const { kind, text, value, master } = cellAt(row, column);
          if (master) return [];
          if (kind === 'number') return [[column, value, 'number']];
          return kind === 'date' ? [[column, value, 'date']] : [[column, text]];
        });
      return { row: row.number, cells, ...(measureId ? { measureId } : {}) };
    }),
  }));
}

/** The commonest words for yes and no; Ja and Nej where the file has none. */
function wordsOf(answers: readonly string[]): { yes: string; no: string } {
  const usual = (pattern: RegExp, otherwise: string): string => {
    const times = new Map<string, number>();
    for (const answer of answers) if (pattern.test(answer)) times.set(answer, (times.get(answer) ?? 0) + 1);
    return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
  };
  const yes = usual(/^(ja|j|yes|y|x|1|sant|true|✓|✔|☑)$/iu, 'Ja');
  const english = /^(yes|y|true)$/i.test(yes);
  return { yes, no: usual(/^(nej|n|no|0|falskt|false|☐)$/iu, english ? 'No' : 'Nej') };
}
