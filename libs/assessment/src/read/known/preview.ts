// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import type { Problem } from '#libs/spreadsheet';
import { compile } from '../../engine/index.js';
import type { PreparedWorkbook } from '../../import/index.js';
import type { WorkbookPreview, WorkbookProblem } from '../types/workbook.js';
import { comparedWithFile } from './compared.js';

const SHOWN_ROWS = 50;

/** A workbook that has been read, as it is shown before the import. */
export function previewOf(prepared: PreparedWorkbook, closedOn: string, language: Language): WorkbookPreview {
  const { fileName, format, encoding, sheets, mapping, guessed, own, problems } = prepared;
  return {
    fileName,
    format,
    encoding: encoding ?? null,
    sheets,
    mapping: mapping ?? null,
    guessed,
    counts: own?.counts ?? null,
    rows: own?.rows.slice(0, SHOWN_ROWS) ?? [],
    notes: own?.notes.map((note) => note.text[language]) ?? [],
    problems: problemsOf(problems, language),
    comparison: own?.model ? comparedWithFile(compile(own.model), own.answers, closedOn, own.own, language) : null,
  };
}

export const problemsOf = (problems: readonly Problem[], language: Language): WorkbookProblem[] =>
  problems.map(({ sheet, row, column, code, text }) => ({
    sheet: sheet ?? null,
    row: row ?? null,
    column: column ?? null,
    code,
    text: text[language],
  }));
