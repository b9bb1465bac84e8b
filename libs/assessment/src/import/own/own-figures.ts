// SPDX-License-Identifier: EUPL-1.2
import {
  type Cell,
  cellAt,
  parseAddress,
  type Problems,
  rowAt,
  type Sheet,
  UNCOMPUTED,
  type Workbook,
} from '#libs/spreadsheet';
import { type Mapping, sameName } from '../mapping/mapping.js';
import type { MappedSheet } from '../mapping/resolve.js';
import type { AreaList } from './areas.js';
import { levelOf, pointsOfCell } from './figure-values.js';

/** What a file itself says. Points are exact, `n` or `n/d`; levels 0–4. */
export interface OwnFigures {
  level?: number;
  points?: string;
  areas?: Record<string, number>;
}

/** A cell that states one: `level`, `points` or `area:CODE`. */
export interface FigureCell {
  sheet: string;
  row: number;
  column: number;
  figure: string;
}

interface Reference {
  sheet: Sheet;
  row: number;
  column: number;
}

/** Reads the file’s own figures from the cells that the mapping names. */
export function readOwnFigures(
  workbook: Workbook,
  mapping: Mapping,
  mapped: readonly MappedSheet[],
  areas: AreaList,
  problems: Problems,
): { own: OwnFigures; cells: FigureCell[] } {
  const { level, points, areas: areaCells } = mapping.own ?? {};
  const reader = new FigureReader(workbook, mapped[0]?.sheet, problems);
  const figures: OwnFigures = {};
  if (level !== undefined) figures.level = reader.level('own.level', level, 'level');
  if (points !== undefined) figures.points = reader.points('own.points', points);
  if (areaCells !== undefined) figures.areas = readAreas(areaCells, reader, areas, problems);
  const own = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as OwnFigures;
  return { own, cells: reader.cells };
}

function readAreas(
  cells: NonNullable<NonNullable<Mapping['own']>['areas']>,
  reader: FigureReader,
  areas: AreaList,
  problems: Problems,
): Record<string, number> {
  const found: Record<string, number> = {};
  const put = (name: string, reference: Reference | string) => {
    const code = areas.find(name);
    if (!code) {
      const there = areas.areas.map((area) => area.name.sv).join(', ');
      problems.add('import.own-area-unknown', {}, { area: name, there });
      return;
    }
    const level = reader.level(`own.areas.${name}`, reference, `area:${code}`);
    if (level !== undefined) found[code] = level;
  };
  if (typeof cells === 'object' && !Array.isArray(cells)) {
    for (const [name, reference] of Object.entries(cells)) put(name, reference);
    return found;
  }
  const list = Array.isArray(cells)
    ? cells.map((text) => ({ text, at: reader.resolve('own.areas', text) }))
    : reader.range(cells);
  list.forEach(({ at }, i) => {
    if (!at) return;
    const named =
      reader.labelBeside(at, areas) ?? (list.length === areas.areas.length ? areas.areas[i]!.code : undefined);
    if (named !== undefined) put(named, at);
    else if (reader.cell(at).kind !== 'empty')
      problems.add(
        'import.own-area-unnamed',
        { sheet: at.sheet.name, row: at.row, column: at.column },
        { there: areas.areas.map((area) => area.name.sv).join(', ') },
      );
  });
  return found;
}

class FigureReader {
  readonly cells: FigureCell[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly standard: Sheet | undefined,
    private readonly problems: Problems,
  ) {}

  cell = ({ sheet, row, column }: Reference): Cell => cellAt(rowAt(sheet, row), column);

  /** `Resultat!B3`, `'Mitt blad'!$B$3`, or `B3` on the first mapped sheet. */
  resolve(key: string, reference: string): Reference | undefined {
    const cut = reference.lastIndexOf('!');
    const named =
      cut < 0
        ? undefined
        : reference
            .slice(0, cut)
            .trim()
            .replace(/^'(.*)'$/, '$1')
            .replace(/''/g, "'");
    const sheet =
      named === undefined || this.workbook.format === 'csv'
        ? this.standard
        : this.workbook.sheets.find(({ name }) => sameName(name, named));
    const place = parseAddress(reference.slice(cut + 1));
    if (sheet && place) return { sheet, ...place };
    this.problems.add('import.own-cell-unknown', {}, { key, reference });
    return undefined;
  }

  /** The level cells of a range: its last column with a level in it, one per row. */
  range(reference: string): { text: string; at: Reference | undefined }[] {
    const cut = reference.lastIndexOf('!');
    const prefix = cut < 0 ? '' : reference.slice(0, cut + 1);
    const [from, to] = reference.slice(cut + 1).split(':');
    const start = this.resolve('own.areas', prefix + (from ?? ''));
    const end = to === undefined ? start : this.resolve('own.areas', prefix + to);
    if (!start || !end) return [];
    const rows = Array.from({ length: Math.min(500, Math.abs(end.row - start.row) + 1) }, (_, i) => start.row + i);
    if (start.row === end.row && end.column > start.column)
      return Array.from({ length: end.column - start.column + 1 }, (_, i) => ({
        text: reference,
        at: { ...start, column: start.column + i },
      }));
    return rows.map((row) => {
      const columns = Array.from({ length: Math.max(1, end.column - start.column + 1) }, (_, i) => end.column - i);
      const column = columns.find((at) => levelOf(this.cell({ ...start, row, column: at })) !== undefined);
      return { text: reference, at: { sheet: start.sheet, row, column: column ?? end.column } };
    });
  }

  /** The area that a cell to the left, or above, names. */
  labelBeside(at: Reference, areas: AreaList): string | undefined {
    for (let column = at.column - 1; column >= Math.max(1, at.column - 6); column--) {
      const { text } = this.cell({ ...at, column });
      if (areas.find(text)) return text;
    }
    const { text } = this.cell({ ...at, row: at.row - 1 });
    return areas.find(text) ? text : undefined;
  }

  level(key: string, reference: string | Reference, figure: string): number | undefined {
    const at = typeof reference === 'string' ? this.resolve(key, reference) : reference;
    if (!at) return undefined;
    const level = levelOf(this.cell(at));
    if (level === undefined) this.refuse(key, at);
    this.keep(at, figure);
    return level;
  }

  points(key: string, reference: string): string | undefined {
    const at = this.resolve(key, reference);
    if (!at) return undefined;
    const points = pointsOfCell(this.cell(at));
    if (points === undefined) this.refuse(key, at);
    this.keep(at, 'points');
    return points;
  }

  private keep({ sheet, row, column }: Reference, figure: string): void {
    this.cells.push({ sheet: sheet.name, row, column, figure });
  }

  private refuse(key: string, at: Reference): void {
    const { text, value } = this.cell(at);
    const place = { sheet: at.sheet.name, row: at.row, column: at.column };
    if (value === UNCOMPUTED) this.problems.add('import.formula-uncomputed', place);
    else this.problems.add('import.own-cell-unclear', place, { key, found: text || '–' });
  }
}
