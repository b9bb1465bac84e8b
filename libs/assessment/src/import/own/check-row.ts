// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Place, type Problems, UNCOMPUTED } from '#libs/spreadsheet';
import type { Column } from '../mapping/mapping.js';
import { type Cells, filled } from './cells.js';
import { parseAnswer, parseDayCell, parsePoints } from './values.js';

export interface RowCheck {
  cells: Cells;
  place(column: Column): Place;
  closedOn: string;
  problems: Problems;
}

export const LONGEST_NOTE = 2_000;
const LONGEST: Partial<Record<Column, number>> = { questionText: 4_000, measureText: 4_000, area: 100 };

/** Every cell of a row on its own, whatever else is wrong with the row or its question. */
export function checkRow(check: RowCheck): void {
  const { cells } = check;
  if (filled(cells.points)) checkPoints(cells.points, check);
  if (!parseAnswer(cells.answer)) say(check, 'answer', uncomputed(cells.answer) ?? 'import.answer-unclear');
  if (filled(cells.date)) checkDay(cells.date, check);
  for (const [column, limit] of Object.entries(LONGEST) as [Column, number][])
    if (cells[column].text.length > limit) check.problems.add('import.text-too-long', check.place(column), { limit });
  if (cells.note.text.length > LONGEST_NOTE)
    check.problems.add('import.note-too-long', check.place('note'), { limit: LONGEST_NOTE });
}

const uncomputed = ({ value }: Cell): string | undefined =>
  value === UNCOMPUTED ? 'import.formula-uncomputed' : undefined;

function say({ cells, place, problems }: RowCheck, column: Column, code: string): void {
  problems.add(code, place(column), { found: cells[column].text.slice(0, 40) });
}

function checkPoints(cell: Cell, check: RowCheck): void {
  const points = parsePoints(cell);
  if (points === undefined) say(check, 'points', uncomputed(cell) ?? 'import.points-unclear');
  else if (points.startsWith('-')) say(check, 'points', 'import.points-negative');
}

function checkDay(cell: Cell, check: RowCheck): void {
  const { closedOn, problems, place } = check;
  const day = parseDayCell(cell);
  if (day === undefined) say(check, 'date', uncomputed(cell) ?? 'import.date-unclear');
  else if (day > closedOn) problems.add('import.date-after-round', place('date'), { day, closedOn });
}
