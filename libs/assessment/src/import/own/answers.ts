// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Problems, withoutApostrophe } from '#libs/spreadsheet';
import { LONGEST_NOTE } from './check-row.js';
import type { BuiltMeasure, BuiltQuestion } from './context.js';
import type { ReadQuestion } from './question.js';
import { parseDayCell } from './values.js';

/** An answer as a round takes it; an unanswered measure has none. */
export interface ReadAnswer {
  measureId: string;
  answer: 'yes' | 'no';
  day: string;
  note?: string;
}

export interface AnswerContext {
  closedOn: string;
  dateColumn?: ReadonlyMap<string, number>;
  noteColumn?: ReadonlyMap<string, number>;
  problems: Problems;
}

/** The answers of one question, each with the day of its row, of the row that decided it, of the question, or of the round. */
export function answersOf({ read, measures }: BuiltQuestion, context: AnswerContext): ReadAnswer[] {
  return measures.flatMap((built) => {
    const { measure, answered } = built;
    const day = dayFor(read, built, context);
    const note = noteFor(read, built, context);
    if (answered.answer === 'unanswered' || day === undefined) return [];
    return [{ measureId: measure.id, answer: answered.answer, day, ...(note ? { note } : {}) }];
  });
}

/** The cells that may say it, the nearest first. */
function* nearest(
  read: ReadQuestion,
  built: BuiltMeasure,
  field: 'date' | 'note',
): Generator<{ cell: Cell; sheet: string; row: number }> {
  yield { cell: built.read[field], sheet: built.read.sheet, row: built.read.row };
  const decider = read.measures.find(
    ({ row, sheet }) => row === built.answered.decidedBy && sheet === built.read.sheet,
  );
  if (decider) yield { cell: decider[field], sheet: decider.sheet, row: decider.row };
  if (read.head) yield { cell: read.head[field], sheet: read.sheet, row: read.head.row };
}

function dayFor(read: ReadQuestion, built: BuiltMeasure, context: AnswerContext): string | undefined {
  for (const { cell, sheet, row } of nearest(read, built, 'date')) {
    if (cell.kind === 'empty') continue;
    const place = { sheet, row, column: context.dateColumn?.get(sheet) };
    const day = parseDayCell(cell);
    if (day === undefined) context.problems.add('import.date-unclear', place, { found: cell.text.slice(0, 40) });
    else if (day > context.closedOn)
      context.problems.add('import.date-after-round', place, { day, closedOn: context.closedOn });
    return day;
  }
  return context.closedOn;
}

function noteFor(read: ReadQuestion, built: BuiltMeasure, context: AnswerContext): string | undefined {
  for (const { cell, sheet, row } of nearest(read, built, 'note')) {
    if (cell.kind === 'empty' || cell.kind === 'error') continue;
    const note = withoutApostrophe(cell.text);
    if (note.length <= LONGEST_NOTE) return note;
    const place = { sheet, row, column: context.noteColumn?.get(sheet) };
    context.problems.add('import.note-too-long', place, { limit: LONGEST_NOTE });
    return undefined;
  }
  return undefined;
}
