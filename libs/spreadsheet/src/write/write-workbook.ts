// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Worksheet } from 'exceljs';
import { exactDecimal } from '../values/decimal.js';
import { address, columnLetters, type Merge } from '../workbook.js';
import { neutralise, sheetName } from './neutralise.js';

/** Text is always text; only what is said to be a number or a day becomes one. */
export type OutCell = string | null | { number: string } | { day: string };

export interface OutSheet {
  name: string;
  rows: Iterable<readonly OutCell[]> | AsyncIterable<readonly OutCell[]>;
  /** Row whose cells are headers: bold, and everything down to it stays in view. 0: none. */
  headerRow?: number;
  widths?: readonly number[];
  merges?: readonly Merge[];
  /** Answers to choose from, per column (1 = A), in the rows below the header. */
  choices?: Readonly<Record<number, readonly string[]>>;
  /** How many rows below the header the choices reach. */
  choiceRows?: number;
}

/** Rows written between two looks at whether the reader keeps up. */
const AT_A_TIME = 100;

/**
 * Writes a new .xlsx row by row. Every text is neutralised, in cells, headers and sheet names. The sheets are written in order, each row
 * leaves memory as soon as it is written.
 */
export async function writeXlsx(sheets: readonly OutSheet[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamXlsx(sheets)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same as a stream: what has been read leaves memory, and rows are asked for as fast as it is read. */
export function streamXlsx(sheets: readonly OutSheet[]): Readable {
  const stream = new PassThrough();
  write(stream, sheets).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function write(stream: PassThrough, sheets: readonly OutSheet[]): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const taken = new Set<string>();
  const keepingUp = async (): Promise<void> => {
    await setImmediate();
    if (stream.destroyed) throw new Error('nobody reads any more');
    if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  };
  for (const sheet of sheets) {
    const name = sheetName(sheet.name, taken);
    taken.add(name);
    const ySplit = sheet.headerRow ?? 0;
    const written = book.addWorksheet(name, ySplit ? { views: [{ state: 'frozen', ySplit }] } : {});
    await writeSheet(written, sheet, keepingUp);
  }
  await book.commit();
}

async function writeSheet(written: Worksheet, sheet: OutSheet, keepingUp: () => Promise<void>): Promise<void> {
  sheet.widths?.forEach((width, i) => (written.getColumn(i + 1).width = width));
  const headerRow = sheet.headerRow ?? 0;
  let number = 0;
  for await (const cells of sheet.rows) {
    number += 1;
    // A merge has to be known before its first row leaves memory.
    for (const { top, left, bottom, right } of sheet.merges ?? [])
      if (top === number) written.mergeCells(`${address(top, left)}:${columnLetters(right)}${bottom}`);
    const row = written.getRow(number);
    cells.forEach((cell, i) => {
      if (cell === null || cell === '') return;
      const target = row.getCell(i + 1);
      target.value = valueOf(cell);
      target.alignment = { vertical: 'top', wrapText: true };
      if (typeof cell !== 'string' && 'day' in cell) target.numFmt = 'yyyy-mm-dd';
      if (number === headerRow) target.font = { bold: true };
    });
    for (const [column, choices] of Object.entries(sheet.choices ?? {})) {
      if (number <= headerRow || number > headerRow + (sheet.choiceRows ?? 0)) continue;
      const list = `"${choices.join(',')}"`;
      row.getCell(Number(column)).dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
    }
    row.commit();
    if (number % AT_A_TIME === 0) await keepingUp();
  }
  written.commit();
}

/** A decimal that a number cell cannot hold exactly (more than 15 digits) stays text. */
function valueOf(cell: Exclude<OutCell, null>): string | number | Date {
  if (typeof cell === 'string') return neutralise(cell);
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  return exactDecimal(String(Number(cell.number))) === cell.number ? Number(cell.number) : neutralise(cell.number);
}
