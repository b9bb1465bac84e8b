// SPDX-License-Identifier: EUPL-1.2
import { address, type Cell, cellAt, normaliseHeader, type Row, type Sheet, type Workbook } from '#libs/spreadsheet';
import { levelOf, pointsOfCell } from '../own/figure-values.js';
import type { Mapping } from './mapping.js';
import type { MappedSheet } from './resolve.js';

const LEVEL =
  /^(er |vår |organisationens |uppnådd )?(övergripande nivå|totalnivå|total nivå|samlad nivå|uppnådd nivå|overall level|total level|level achieved|nivå totalt|nivå|level)$/u;
const POINTS =
  /^(er |vår |erhållna |uppnådda )?(totalpoäng|poäng totalt|total poäng|totala poäng|summa poäng|poängsumma|uppnådd poäng|uppnådda poäng|total points|points total|total score|points|poäng)$/u;
const AREA_LEVEL = /^(nivå|områdesnivå|indikativ nivå|områdets nivå|area level|indicative level|level)$/u;

/** Results are looked for in the first rows of a sheet. */
const SEARCHED = 500;

/** Where the file seems to say its own level, points and area levels: labelled cells outside the table of questions. */
export function guessOwnCells(workbook: Workbook, mapped: readonly MappedSheet[]): Mapping['own'] {
  const bySheet = mapped.length > 1 && mapped.every(({ columns }) => columns.area === undefined);
  const own: NonNullable<Mapping['own']> = {};
  const areas = bySheet ? levelsOnAreaSheets(mapped) : {};
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const table = mapped.find((candidate) => candidate.sheet === sheet);
    if (table && bySheet) continue;
    guessTotals(sheet, table, own);
    if (!table) Object.assign(areas, areaTable(sheet, areaNames(mapped)));
  }
  if (Object.keys(areas).length > 0) own.areas = areas;
  return Object.keys(own).length > 0 ? own : undefined;
}

function guessTotals(sheet: Sheet, table: MappedSheet | undefined, own: NonNullable<Mapping['own']>): void {
  for (const { cell, beside } of labels(sheet, table)) {
    const label = normaliseHeader(cell.text);
    if (LEVEL.test(label) && levelOf(beside) !== undefined) own.level ??= reference(sheet, beside);
    if (POINTS.test(label) && pointsOfCell(beside) !== undefined) own.points ??= reference(sheet, beside);
  }
}

const reference = (sheet: Sheet, { row, column }: Cell): string => `${sheet.name}!${address(row, column)}`;

/** Labels with the next filled cell to their right; in a sheet with questions only above the header row and in rows without an answer. */
function* labels(sheet: Sheet, table?: MappedSheet): Generator<{ cell: Cell; beside: Cell }> {
  for (const row of sheet.rows.slice(0, SEARCHED)) {
    if (table && row.number >= table.headerRow && cellAt(row, table.columns.answer ?? 0).kind !== 'empty') continue;
    if (table && row.number === table.headerRow) continue;
    for (const cell of row.cells.values()) {
      if (cell.kind !== 'text' || cell.master || cell.text.length > 40) continue;
      const beside = nextFilled(row, cell.column);
      if (beside) yield { cell, beside };
    }
  }
}

function nextFilled(row: Row, column: number): Cell | undefined {
  for (let next = column + 1; next <= column + 6; next++) {
    const cell = cellAt(row, next);
    if (cell.kind !== 'empty' && !(cell.master?.row === row.number && cell.master.column === column)) return cell;
  }
  return undefined;
}

/** One sheet per area: a level above the table is the area’s. */
function levelsOnAreaSheets(mapped: readonly MappedSheet[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const table of mapped)
    for (const { cell, beside } of labels(table.sheet, table))
      if (AREA_LEVEL.test(normaliseHeader(cell.text)) && levelOf(beside) !== undefined)
        found[table.sheet.name] ??= reference(table.sheet, beside);
  return found;
}

function areaNames(mapped: readonly MappedSheet[]): Set<string> {
  const names = new Set<string>();
  for (const { sheet, columns, headerRow } of mapped) {
    if (columns.area === undefined) names.add(normaliseHeader(sheet.name));
    else
      for (const row of sheet.rows)
        if (row.number > headerRow) names.add(normaliseHeader(cellAt(row, columns.area).text));
  }
  names.delete('');
  return names;
}

/** A list of area names with a level beside each: under a header that says so, else the next cell that is a level. */
function areaTable(sheet: Sheet, names: ReadonlySet<string>): Record<string, string> {
  const found: Record<string, string> = {};
  const levelColumn = sheet.rows
    .slice(0, SEARCHED)
    .flatMap((row) => [...row.cells.values()])
    .find((cell) => AREA_LEVEL.test(normaliseHeader(cell.text)) && areasBelow(sheet, cell, names))?.column;
  for (const row of sheet.rows.slice(0, SEARCHED))
    for (const cell of row.cells.values()) {
      if (cell.kind !== 'text' || !names.has(normaliseHeader(cell.text))) continue;
      const beside = levelColumn === undefined ? nextFilled(row, cell.column) : cellAt(row, levelColumn);
      if (beside && levelOf(beside) !== undefined) found[cell.text] ??= reference(sheet, beside);
    }
  return found;
}

const areasBelow = (sheet: Sheet, { row, column }: Cell, names: ReadonlySet<string>): boolean =>
  sheet.rows
    .slice(0, SEARCHED)
    .some(
      (below) =>
        below.number > row &&
        levelOf(cellAt(below, column)) !== undefined &&
        [...below.cells.values()].some((cell) => cell.column < column && names.has(normaliseHeader(cell.text))),
    );
