// SPDX-License-Identifier: EUPL-1.2
import type { Merge, OutCell, OutSheet } from '#libs/spreadsheet';
import { writeXlsx } from '#libs/spreadsheet';
import { Fraction } from '../../engine/index.js';
import type { SheetLayout } from '../own/layout.js';
import type { OwnFigures } from '../own/own-figures.js';
import { pointsCell } from './points-cell.js';

/** What holds for a measure today. */
export interface FilledAnswer {
  answer: 'yes' | 'no' | 'unanswered';
  /** The day since when it holds, or of the no. */
  day?: string;
  /** References to what carries it: a decision, an attestation, a file. */
  evidence?: readonly string[];
}

export interface FillWorkbook {
  layout: readonly SheetLayout[];
  /** By measure id; a missing one is unanswered. */
  answers: ReadonlyMap<string, FilledAnswer>;
  /** Today’s figures, for cells of the mapped sheets where the file states its own. */
  figures?: OwnFigures;
  /** Header of a column for evidence, where the file has none. */
  evidenceHeader?: string;
  /** What a reader must know of the whole file; on a sheet of its own after the others. */
  remark?: { sheet: string; text: string };
}

type LayoutRow = SheetLayout['rows'][number];

/**
 * The imported workbook filled in again: a new file with the mapped sheets, headers and row order, today’s answers, their days and evidence. The
 * file’s own words for yes and no are used; every text is neutralised.
 */
export const fillWorkbook = (task: FillWorkbook): Promise<Buffer> =>
  writeXlsx([...task.layout.map((layout) => filledSheet(layout, task)), ...remarkSheet(task)]);

const remarkSheet = ({ remark }: FillWorkbook): OutSheet[] =>
  remark ? [{ name: remark.sheet, rows: [[remark.text]], headerRow: 1, widths: [80] }] : [];

function filledSheet(layout: SheetLayout, task: FillWorkbook): OutSheet {
  const width = Math.max(1, ...layout.rows.flatMap(({ cells }) => cells.map(([column]) => column)));
  const evidence = layout.columns.note ?? width + 1;
  return {
    name: layout.name,
    headerRow: layout.headerRow,
    rows: rowsOf(layout, { ...task, evidence }),
    widths: Array.from({ length: width }, (_, i) => widthOf(layout, i + 1)),
    merges: layout.merges.filter((merge) => !touches(merge, layout)),
  };
}

function* rowsOf(layout: SheetLayout, task: FillWorkbook & { evidence: number }): Generator<OutCell[]> {
  let next = 1;
  for (const row of layout.rows) {
    for (; next < row.row; next++) yield [];
    yield filledRow(row, layout, task);
    next = row.row + 1;
  }
}

function filledRow(row: LayoutRow, layout: SheetLayout, task: FillWorkbook & { evidence: number }): OutCell[] {
  const cells: OutCell[] = [];
  for (const [column, text, kind] of row.cells) put(cells, column, cellOf(text, kind));
  const { columns, headerRow } = layout;
  const { evidence, evidenceHeader = 'Underlag', figures } = task;
  if (row.row === headerRow && columns.note === undefined) put(cells, evidence, evidenceHeader);
  for (const { column, figure } of layout.figures.filter((cell) => cell.row === row.row))
    put(cells, column, figureCell(figure, figures));
  if (row.row > headerRow) answerRow(cells, row, layout, task);
  return cells;
}

/** An interval or a total that stood between the measures does not hold any more. */
function answerRow(
  cells: OutCell[],
  { measureId }: LayoutRow,
  { columns, words }: SheetLayout,
  { answers, evidence }: FillWorkbook & { evidence: number },
): void {
  const filled = measureId === undefined ? undefined : answers.get(measureId);
  const word = filled && filled.answer !== 'unanswered' ? words[filled.answer] : null;
  if (columns.answer) put(cells, columns.answer, word);
  if (columns.date) put(cells, columns.date, filled?.day ? { day: filled.day } : null);
  if (filled?.evidence?.length) put(cells, evidence, filled.evidence.join('\n'));
}

function put(cells: OutCell[], column: number, cell: OutCell): void {
  while (cells.length < column) cells.push(null);
  cells[column - 1] = cell;
}

const cellOf = (text: string, kind?: 'number' | 'date'): OutCell =>
  kind === 'number' ? { number: text } : kind === 'date' ? { day: text } : text;

function figureCell(figure: string, figures: OwnFigures | undefined): OutCell {
  if (figure === 'level') return figures?.level === undefined ? null : { number: String(figures.level) };
  if (figure === 'points') return figures?.points === undefined ? null : pointsCell(Fraction.parse(figures.points));
  const level = figures?.areas?.[figure.slice('area:'.length)];
  return level === undefined ? null : { number: String(level) };
}

/** A merge over answers, days or evidence would hide what is filled in now. */
function touches({ top, left, bottom, right }: Merge, { columns, headerRow }: SheetLayout): boolean {
  const own = [columns.answer, columns.date, columns.note].filter((column) => column !== undefined);
  return bottom > top && bottom > headerRow && own.some((column) => column >= left && column <= right);
}

function widthOf({ rows, headerRow }: SheetLayout, column: number): number {
  const lengths = rows.flatMap(({ row, cells }) =>
    row < headerRow ? [] : cells.filter(([at]) => at === column).map(([, text]) => text.length),
  );
  return Math.min(60, Math.max(8, ...lengths) + 2);
}
