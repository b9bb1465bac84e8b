// SPDX-License-Identifier: EUPL-1.2
import { type Problem, Problems, readWorkbook, type Workbook } from '#libs/spreadsheet';
import { guessMapping } from './mapping/guess.js';
import { checkMapping, type Mapping } from './mapping/mapping.js';
import { type OwnWorkbook, type OwnWorkbookOptions, readOwnWorkbook } from './own/read-own-workbook.js';
import { importTexts } from './texts.js';

export interface PreparedWorkbook {
  fileName: string;
  format: 'xlsx' | 'csv';
  encoding?: string;
  delimiter?: string;
  sheets: { name: string; hidden: boolean; rows: number; columns: number }[];
  /** The mapping that was given, or guessed; absent when it has mistakes or could not be guessed. */
  mapping?: Mapping;
  guessed: boolean;
  /** What was read by it; `own.problems` empty and `own.model` there: ready to import. */
  own?: OwnWorkbook;
  problems: Problem[];
}

/**
 * Reads an own workbook without writing anything: the dry run and the first half of an import. Refuses broken files with a
 * `spreadsheet.*` code; everything in the file that hinders the import is in `problems`.
 */
export async function prepareOwnModel(
  bytes: Uint8Array,
  fileName: string,
  mapping: unknown,
  options: OwnWorkbookOptions,
): Promise<PreparedWorkbook> {
  return prepareFromWorkbook(await readWorkbook(bytes, fileName), mapping, options);
}

/** The same for a workbook that has been read. */
export function prepareFromWorkbook(workbook: Workbook, given: unknown, options: OwnWorkbookOptions): PreparedWorkbook {
  const problems = new Problems(importTexts);
  const guessed = given === undefined || given === null;
  const mapping = guessed ? guessMapping(workbook) : checkMapping(given, problems);
  if (guessed && !mapping) problems.add('import.mapping-not-guessed');
  const own = mapping && readOwnWorkbook(workbook, mapping, options);
  const { fileName, format, encoding, delimiter, sheets } = workbook;
  return {
    fileName,
    format,
    ...(encoding ? { encoding, delimiter } : {}),
    sheets: sheets.map(({ name, hidden, rows, columns }) => ({ name, hidden, rows: rows.length, columns })),
    ...(mapping ? { mapping } : {}),
    guessed,
    ...(own ? { own } : {}),
    problems: [...problems.list, ...(own?.problems ?? [])],
  };
}
