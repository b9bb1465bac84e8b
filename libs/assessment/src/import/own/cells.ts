// SPDX-License-Identifier: EUPL-1.2
import { type Cell, cellAt, type Row } from '#libs/spreadsheet';
import { type Column, COLUMNS } from '../mapping/mapping.js';
import type { MappedSheet } from '../mapping/resolve.js';
import type { ReadQuestion } from './question.js';
import { leadingQuestionNo, parseQuestionNo, subNumberOf } from './values.js';

/** A row’s cells by what they mean; empty where the column is not mapped. */
export type Cells = Record<Column, Cell>;

export type QuestionNo = number | 'part' | 'none' | 'unclear';

const TOTAL = /^(summa|delsumma|totalt?|sum|subtotal|medel|average|nivå|level|resultat|result)(?=$|[\s:])/iu;
const TOTAL_ALONE =
  /^(summa|delsumma|totalt?|sum|subtotal)(\s+(poäng|points|för|for|fråga|question|område|area|avsnitt|section)\b.*)?\s*:?$/iu;
const FIGURE_ALONE =
  /^((uppnådda?|övergripande|samlad|total|er|vår|achieved|overall|your)\s+)?(nivå|områdesnivå|level|poäng|totalpoäng|points|resultat|result)\s*:?$/iu;

export const filled = (cell: Cell): boolean => cell.kind !== 'empty';

/** A heading that is merged over several columns stands in its first column only. */
export function cellsOf(row: Row, columns: MappedSheet['columns']): Cells {
  const of = (column: Column): Cell => {
    const cell = cellAt(row, columns[column] ?? 0);
    return cell.master && cell.master.column !== cell.column ? cellAt(undefined, cell.column) : cell;
  };
  return Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Cells;
}

/** True for a header row that is printed again on a later page. */
export function repeatsHeader(row: Row, header: Row | undefined, columns: MappedSheet['columns']): boolean {
  const mapped = Object.values(columns);
  return (
    header !== undefined &&
    mapped.some((column) => cellAt(row, column).text !== '') &&
    mapped.every((column) => cellAt(row, column).text === cellAt(header, column).text)
  );
}

/** The lower part of a measure that is merged over several rows. */
export const isContinued = (cell: Cell): boolean => cell.master !== undefined && cell.master.row !== cell.row;

/** A row that says a total in any of its cells. */
export const isTotal = (row: Row): boolean =>
  [...row.cells.values()].some(({ kind, text }) => kind === 'text' && TOTAL.test(text));

/** A text that is nothing but the label of a total. */
export const isTotalLabel = (text: string): boolean => TOTAL_ALONE.test(text) || FIGURE_ALONE.test(text);

/** Points or an answer: what makes a row more than a heading. */
export const carries = (cells: Cells): boolean => filled(cells.points) || filled(cells.answer);

/** A row’s question number: a number, `part` of the current question (`12.3` below `12`), `none`, or not clear. */
export function questionNoOf(
  cells: Cells,
  columns: MappedSheet['columns'],
  current: ReadQuestion | undefined,
): QuestionNo {
  const cell = cells.questionNo;
  if (!filled(cell)) return 'none';
  const no = parseQuestionNo(cell);
  if (no !== undefined) return no;
  const inText = columns.questionNo === columns.questionText;
  const leading = inText ? leadingQuestionNo(cell.text)?.no : undefined;
  const heading = !carries(cells);
  if (columns.questionNo === columns.measureText) return (heading && leading) || 'none';
  if (leading !== undefined) return leading;
  const sub = subNumberOf(cell.text);
  if (current?.head && sub === current.no) return 'part';
  return inText && heading && !filled(cells.measureText) ? 'none' : 'unclear';
}
