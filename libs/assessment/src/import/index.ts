// SPDX-License-Identifier: EUPL-1.2
export { guessMapping } from './mapping/guess.js';
export { checkMapping, type Column, COLUMNS, DEFAULT_SECTIONS, type Mapping } from './mapping/mapping.js';
export type { ReadAnswer } from './own/answers.js';
export { compareWithFile, type FigureComparison, type FileComparison } from './own/compare.js';
export type { RoundState, Sentence } from './own/explain-levels.js';
export type { SheetLayout } from './own/layout.js';
export type { OwnFigures } from './own/own-figures.js';
export { type OwnWorkbook, type OwnWorkbookOptions, readOwnWorkbook } from './own/read-own-workbook.js';
export { prepareFromWorkbook, type PreparedWorkbook, prepareOwnModel } from './preview.js';
export { importTexts, noteTexts } from './texts.js';
