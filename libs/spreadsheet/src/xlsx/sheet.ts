// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import { columnNumber, type Cell, type Merge, parseAddress, type Row, type Sheet } from '../workbook.js';
import { cellOf, type CellContext, type RawCell } from './cell.js';
import { applyMerges } from './merges.js';
import type { Parts } from './parts.js';
import { RichText } from './shared-strings.js';
import { type Attributes, parseXml } from './xml.js';

/** Cells of all sheets together. */
export interface CellBudget {
  cells: number;
}

/** Reads one sheet. Rows and cells without an address follow the one before. */
export async function readSheet(
  parts: Parts,
  path: string,
  about: { name: string; hidden: boolean },
  context: CellContext,
  budget: CellBudget,
): Promise<Sheet> {
  const reader = new SheetReader(parts.fileName, context, budget);
  await parseXml(parts, path, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return { ...about, ...reader.finish() };
}

class SheetReader {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly merges: Merge[] = [];
  private readonly rich = new RichText();
  private row = 0;
  private column = 0;
  private raw: RawCell | undefined;
  private inside: 'v' | 'f' | undefined;

  constructor(
    private readonly fileName: string,
    private readonly context: CellContext,
    private readonly budget: CellBudget,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes.ref ?? '');
    else if (this.raw && (name === 'v' || name === 'f')) {
      this.inside = name;
      if (name === 'v') this.raw.stored ??= '';
      else this.raw.formula = true;
    } else if (this.raw) this.rich.open(name);
  }

  text(text: string): void {
    if (!this.raw) return;
    if (this.inside === 'v') {
      if (this.raw.stored!.length <= LIMITS.textLength) this.raw.stored += text;
    } else if (this.inside === undefined) this.rich.add(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.inside = undefined;
    else if (name === 'c') this.endCell();
    else if (this.raw) this.rich.close(name);
  }

  finish(): Pick<Sheet, 'rows' | 'merges' | 'columns'> {
    this.budget.cells += applyMerges(this.rows, this.merges, LIMITS.cells - this.budget.cells, this.fileName);
    const rows: Row[] = [...this.rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }));
    const columns = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0);
    return { rows, merges: this.merges, columns };
  }

  private startRow({ r }: Attributes): void {
    this.row = /^\d{1,7}$/.test(r ?? '') ? Number(r) : this.row + 1;
    this.column = 0;
  }

  private startCell({ r, t, s }: Attributes): void {
    const place = r ? parseAddress(r) : undefined;
    if (r && !place && columnNumber(r) === undefined)
      reject('spreadsheet.damaged', { name: this.fileName, part: r.slice(0, 20) });
    this.row = place?.row ?? Math.max(1, this.row);
    this.column = place?.column ?? this.column + 1;
    this.raw = { row: this.row, column: this.column, type: t ?? 'n', style: Number(s ?? 0), formula: false };
  }

  private endCell(): void {
    const raw = this.raw;
    this.raw = undefined;
    if (!raw) return;
    const cell = cellOf({ ...raw, inline: this.rich.take() }, this.context);
    if (cell.kind !== 'empty') this.keep(cell);
  }

  private keep(cell: Cell): void {
    const name = this.fileName;
    if (cell.column > LIMITS.columns) reject('spreadsheet.too-many-columns', { name, limit: LIMITS.columns });
    this.budget.cells += 1;
    if (this.budget.cells > LIMITS.cells) reject('spreadsheet.too-many-cells', { name, limit: LIMITS.cells });
    const row = this.rows.get(cell.row) ?? new Map<number, Cell>();
    this.rows.set(cell.row, row.set(cell.column, cell));
    if (this.rows.size > LIMITS.rows) reject('spreadsheet.too-many-rows', { name, limit: LIMITS.rows });
  }

  private addMerge(ref: string): void {
    const [from, to = from] = ref.split(':').map((part) => parseAddress(part));
    if (!from || !to) return;
    if (this.merges.length >= LIMITS.merges)
      reject('spreadsheet.too-many-merges', { name: this.fileName, limit: LIMITS.merges });
    const [top, bottom] = [from.row, to.row].sort((a, b) => a - b) as [number, number];
    const [left, right] = [from.column, to.column].sort((a, b) => a - b) as [number, number];
    this.merges.push({ top, left, bottom, right });
  }
}
