// SPDX-License-Identifier: EUPL-1.2
import type { Problems } from '#libs/spreadsheet';

/** What a column of an own workbook may hold. */
export const COLUMNS = [
  'questionNo',
  'questionText',
  'measureText',
  'points',
  'section',
  'area',
  'answer',
  'date',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a table stands in a workbook. */
export interface TableMapping<C extends string> {
  /** Names of the sheets with rows; absent: every visible sheet that has the headers. */
  sheets?: string[];
  /** Row of the headers, in all sheets or by sheet; absent: found by the headers’ texts. */
  headerRow?: number | Record<string, number>;
  /** Header text or column letters. */
  columns: Partial<Record<C, string>>;
}

/** Which columns of a workbook mean what; saved with the model that was read by it. */
export interface Mapping extends TableMapping<Column> {
  /** Cells (`Resultat!B3`) where the file itself says its level and points; areas: a range, cells in order, or by area. */
  own?: { level?: string; points?: string; areas?: string | string[] | Record<string, string> };
  /** The last question of each section, where no column says the section. */
  sections?: number[];
}

/** Where no column says it (assumed): questions 1–15, 16–29, 30–38 and 39–40. */
export const DEFAULT_SECTIONS: readonly number[] = [15, 29, 38, 40];

const MOST_SHEETS = 200;
const KEYS = ['sheets', 'headerRow', 'columns', 'own', 'sections'];

/** A mapping out of JSON; each mistake becomes a problem, and then there is no mapping. */
export function checkMapping(json: unknown, problems: Problems): Mapping | undefined {
  const before = problems.list.length;
  if (!isRecord(json)) {
    problems.add('import.mapping-no-object');
    return undefined;
  }
  for (const key of Object.keys(json))
    if (!KEYS.includes(key)) problems.add('import.mapping-unknown-key', {}, { key, allowed: KEYS.join(', ') });
  const mapping: Mapping = {
    ...checkTable(json, COLUMNS, problems),
    own: checkOwn(json.own, problems),
    sections: checkSections(json.sections, problems),
  };
  const { columns } = mapping;
  if (!columns.questionNo && !columns.questionText) problems.add('import.mapping-no-question');
  if (!columns.answer) problems.add('import.mapping-no-answer');
  if (problems.list.length > before) return undefined;
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)) as unknown as Mapping;
}

/** Sheets, header row and columns out of JSON. */
export function checkTable<C extends string>(
  json: Record<string, unknown>,
  names: readonly C[],
  problems: Problems,
): TableMapping<C> {
  return {
    sheets: checkSheets(json.sheets, problems),
    headerRow: checkHeaderRow(json.headerRow, problems),
    columns: checkColumns(json.columns, names, problems),
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1_048_576;
const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function wrong(problems: Problems, key: string, expected: string): undefined {
  problems.add('import.mapping-wrong-type', {}, { key, expected });
  return undefined;
}

/** Sheets are told apart as spreadsheet programs do: without regard to case. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();

function checkSheets(value: unknown, problems: Problems): string[] | undefined {
  if (value === undefined || value === null || value === '*') return undefined;
  if (isName(value)) return [value];
  if (Array.isArray(value) && value.length > 0 && value.length <= MOST_SHEETS && value.every(isName)) {
    const twice = value.find((name, i) => value.findIndex((other) => sameName(other, name)) < i);
    if (twice !== undefined) problems.add('import.mapping-sheet-twice', {}, { sheet: twice });
    return value;
  }
  return wrong(problems, 'sheets', '["…"]');
}

function checkHeaderRow(value: unknown, problems: Problems): Mapping['headerRow'] {
  if (value === undefined || value === null) return undefined;
  if (isRow(value)) return value;
  if (isRecord(value) && Object.values(value).every(isRow)) return value as Record<string, number>;
  return wrong(problems, 'headerRow', '1, 2, 3 …');
}

function checkColumns<C extends string>(
  value: unknown,
  names: readonly C[],
  problems: Problems,
): Partial<Record<C, string>> {
  const columns: Partial<Record<C, string>> = {};
  if (!isRecord(value)) {
    wrong(problems, 'columns', '{"questionNo": "…", "answer": "…"}');
    return columns;
  }
  for (const [key, reference] of Object.entries(value)) {
    if (!(names as readonly string[]).includes(key))
      problems.add('import.mapping-unknown-key', {}, { key: `columns.${key}`, allowed: names.join(', ') });
    else if (isName(reference)) columns[key as C] = reference;
    else if (reference !== null && reference !== undefined && reference !== '')
      wrong(problems, `columns.${key}`, '"Svar", "C"');
  }
  return columns;
}

function checkOwn(value: unknown, problems: Problems): Mapping['own'] {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) return wrong(problems, 'own', '{"level": "Resultat!B3"}');
  for (const key of Object.keys(value))
    if (!['level', 'points', 'areas'].includes(key))
      problems.add('import.mapping-unknown-key', {}, { key: `own.${key}`, allowed: 'level, points, areas' });
  const cell = (key: string): string | undefined => {
    const given = value[key];
    if (given === undefined || given === null || given === '') return undefined;
    return isName(given) ? given : wrong(problems, `own.${key}`, '"Resultat!B3"');
  };
  return { level: cell('level'), points: cell('points'), areas: checkAreas(value.areas, problems) };
}

function checkAreas(value: unknown, problems: Problems): NonNullable<Mapping['own']>['areas'] {
  if (value === undefined || value === null || value === '') return undefined;
  if (isName(value)) return value;
  if (Array.isArray(value) && value.every(isName)) return value;
  if (isRecord(value) && Object.values(value).every(isName)) return value as Record<string, string>;
  return wrong(problems, 'own.areas', '"Resultat!A6:B15", {"LED": "Resultat!B6"}');
}

function checkSections(value: unknown, problems: Problems): number[] | undefined {
  if (value === undefined || value === null) return undefined;
  const rising = (numbers: unknown[]) =>
    numbers.every((n, i) => isRow(n) && (i === 0 || (n as number) > (numbers[i - 1] as number)));
  if (Array.isArray(value) && value.length > 0 && rising(value)) return value as number[];
  return wrong(problems, 'sections', '[15, 29, 38, 40]');
}
