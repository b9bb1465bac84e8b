// SPDX-License-Identifier: EUPL-1.2
export * from './workbook.js';
export { LIMITS } from './limits.js';
export { readWorkbook } from './read-workbook.js';
export { spreadsheetTexts } from './texts.js';
export * from './table/headers.js';
export * from './table/problem.js';
export { asPercent, exactDecimal, parseDecimal } from './values/decimal.js';
export { parseDay } from './values/day.js';
export { neutralise, sheetName, startsFormula, withoutApostrophe } from './write/neutralise.js';
export { csvLines, writeCsv } from './write/write-csv.js';
export { type OutCell, type OutSheet, streamXlsx, writeXlsx } from './write/write-workbook.js';
export { UNCOMPUTED } from './xlsx/cell.js';
