// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '#libs/spreadsheet';
import { UNCOMPUTED } from '#libs/spreadsheet';
import { Fraction } from '../../engine/index.js';
import type { BuildContext } from './context.js';
import type { ReadMeasure, ReadQuestion } from './question.js';
import { parsePoints } from './values.js';

export interface QuestionPoints {
  each: Fraction[];
  assumed: boolean;
}

/** Points of a question where the file has no column for them: as in the shipped package (assumed). */
const ASSUMED_POINTS = Fraction.of(5n);

/**
 * The exact points of each measure. A cell merged over several rows, or one on the question’s own row, is their sum and is split evenly; a
 * missing one is a problem, since nought and forgotten look the same.
 */
export function pointsOf(
  question: ReadQuestion,
  rows: readonly ReadMeasure[],
  context: BuildContext,
): QuestionPoints | undefined {
  const { pointsColumn: column, problems, notes } = context;
  if (column === undefined) return { each: evenly(ASSUMED_POINTS, rows.length), assumed: true };
  const head = question.head && question.head.points.kind !== 'empty' ? question.head.points : undefined;
  const own = rows.filter(({ points }) => points.kind !== 'empty');
  if (head && own.length === 0) {
    const sum = read(head, { sheet: question.sheet, row: question.head!.row }, context);
    if (!sum) return undefined;
    notes.add(
      'import.note-points-split',
      { sheet: question.sheet, row: question.head!.row, column },
      { no: question.no },
    );
    return { each: evenly(sum, rows.length), assumed: false };
  }
  const each = rows.map((row) => {
    if (row.points.kind !== 'empty') return read(row.points, row, context)?.dividedBy(share(row, rows));
    problems.add('import.points-missing', { sheet: row.sheet, row: row.row, column }, { no: question.no });
    return undefined;
  });
  if (each.some((points) => points === undefined)) return undefined;
  if (rows.some((row) => share(row, rows).compare(Fraction.of(1n)) > 0))
    notes.add('import.note-points-split', { sheet: question.sheet, row: question.row, column }, { no: question.no });
  const points = each as Fraction[];
  checkSum(question, points, head, context);
  return { each: points, assumed: false };
}

const evenly = (sum: Fraction, rows: number): Fraction[] =>
  Array.from({ length: rows }, () => sum.dividedBy(Fraction.of(BigInt(rows))));

/** How many of the rows the row’s points cell is merged over. */
function share({ points, row }: ReadMeasure, rows: readonly ReadMeasure[]): Fraction {
  const master = points.master?.row ?? row;
  const { column } = points;
  const same = rows.filter(
    (other) => (other.points.master?.row ?? other.row) === master && other.points.column === column,
  );
  return Fraction.of(BigInt(Math.max(1, same.length)));
}

function read(cell: Cell, { sheet, row }: { sheet: string; row: number }, context: BuildContext): Fraction | undefined {
  const place = { sheet, row, column: context.pointsColumn };
  const decimal = parsePoints(cell);
  const points = decimal === undefined ? undefined : Fraction.tryParse(decimal);
  if (cell.value === UNCOMPUTED) context.problems.add('import.formula-uncomputed', place);
  else if (!points) context.problems.add('import.points-unclear', place, { found: cell.text.slice(0, 40) });
  else if (points.compare(Fraction.ZERO) < 0)
    context.problems.add('import.points-negative', place, { found: cell.text });
  else return points;
  return undefined;
}

function checkSum(
  question: ReadQuestion,
  points: readonly Fraction[],
  head: Cell | undefined,
  context: BuildContext,
): void {
  if (!head) return;
  const place = { sheet: question.sheet, row: question.head!.row };
  const said = read(head, place, context);
  const sum = Fraction.sum(points);
  if (said && said.compare(sum) !== 0)
    context.problems.add(
      'import.points-sum',
      { ...place, column: context.pointsColumn },
      { no: question.no, said: decimalText(said), sum: decimalText(sum) },
    );
}

/** A fraction for reading: as a decimal where it has one, else as it is. */
export function decimalText(value: Fraction): string {
  for (let decimals = 0, scale = 1n; decimals <= 12; decimals++, scale *= 10n) {
    const scaled = value.times(Fraction.of(scale));
    if (scaled.denominator !== 1n) continue;
    const digits = scaled.numerator
      .toString()
      .replace('-', '')
      .padStart(decimals + 1, '0');
    const sign = scaled.numerator < 0n ? '-' : '';
    return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`);
  }
  return value.toString();
}
