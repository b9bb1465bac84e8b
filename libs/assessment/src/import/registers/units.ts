// SPDX-License-Identifier: EUPL-1.2
import {
  type Cell,
  parseDecimal,
  type Problem,
  Problems,
  type Role,
  type Workbook,
  withoutApostrophe,
} from '#libs/spreadsheet';
import type { TableMapping } from '../mapping/mapping.js';
import { filled, isTotalLabel } from '../own/cells.js';
import { parseAnswer, parseDayCell } from '../own/values.js';
import { importTexts } from '../texts.js';
import { mappingFor, readRegister, type RegisterKind, type RegisterRow } from './read-table.js';
import { type NewUnit, UnitPlaces, type UnitColumn, type UnitRow } from './unit-places.js';
import type { KnownUnit } from './unit-tree.js';

const ROLES: Readonly<Record<UnitColumn, Role>> = {
  name: {
    words: [
      'verksamhet',
      'enhet',
      'namn',
      'enhetsnamn',
      'business unit',
      'unit',
      'name',
      'unit name',
      'avdelning',
      'förvaltning',
      'organisation',
      'department',
    ],
    not: ['överordnad', 'parent', 'typ', 'kod', 'id', 'antal', 'ingår', 'tillhör', 'chef'],
  },
  parent: {
    words: [
      'överordnad',
      'överordnad enhet',
      'överordnad verksamhet',
      'parent',
      'parent unit',
      'tillhör',
      'ingår i',
      'förälder',
      'hör till',
      'belongs to',
    ],
  },
  kind: { words: ['typ', 'slag', 'kind', 'type', 'nivå'] },
  headCount: {
    words: [
      'antal anställda',
      'anställda',
      'medarbetare',
      'antal medarbetare',
      'head count',
      'headcount',
      'employees',
      'staff',
      'antal',
      'personal',
    ],
    not: ['datum', 'date', 'per dag'],
  },
  headCountDay: { words: ['datum', 'per den', 'gäller från', 'date', 'as of', 'day', 'mätdatum', 'per'] },
  countsInCoverage: {
    words: [
      'räknas i täckning',
      'räknas',
      'täckning',
      'counts in coverage',
      'counts',
      'coverage',
      'ingår i täckningsgrad',
    ],
  },
};
const UNITS: RegisterKind<UnitColumn> = { roles: ROLES, key: 'name' };

export interface UnitsOptions {
  /** Units that are there already. */
  existing: readonly KnownUnit[];
  /** Day of head counts without one of their own. */
  day: string;
  /** A stable id for a path, so that the same file read again means the same units. */
  idFor(path: string): string;
}

/** Data for the commands of the organisation: parents before their children. */
export interface UnitsFile {
  mapping?: TableMapping<UnitColumn>;
  units: NewUnit[];
  headCounts: { unitId: string; headCount: number; day: string }[];
  /** Rows about units that are there already. */
  known: number;
  problems: Problem[];
}

/** Business units with head counts. Parents go by name or path, in any order of rows. */
export function readUnits(workbook: Workbook, given: unknown, options: UnitsOptions): UnitsFile {
  const problems = new Problems(importTexts);
  const mapping = mappingFor(workbook, given, UNITS, problems);
  const rows = mapping
    ? readRegister(workbook, mapping, UNITS, problems).flatMap((row) => unitRow(row, options, problems) ?? [])
    : [];
  const units = new UnitPlaces(options, problems).place(rows);
  if (mapping && rows.length === 0 && !problems.any) problems.add('import.register-empty');
  const headCounts = rows.flatMap(({ unit, headCount }) =>
    unit && headCount ? [{ unitId: unit.unitId, ...headCount }] : [],
  );
  const clean = !problems.any;
  return {
    ...(mapping ? { mapping } : {}),
    units: clean ? units : [],
    headCounts: clean ? headCounts : [],
    known: rows.length - units.length,
    problems: problems.list,
  };
}

const words = (cell: Cell): string => withoutApostrophe(cell.text).replace(/\s+/g, ' ');

function unitRow(row: RegisterRow<UnitColumn>, { day }: UnitsOptions, problems: Problems): UnitRow | undefined {
  const { cells, place } = row;
  const name = words(cells.name);
  if (isTotalLabel(name)) return undefined;
  if (name === '') problems.add('import.unit-name-missing', place('name'));
  if (name.length > 200) problems.add('import.text-too-long', place('name'), { limit: 200 });
  const counts = parseAnswer(cells.countsInCoverage);
  if (!counts || counts.kind === 'steps')
    problems.add('import.yes-no-unclear', place('countsInCoverage'), { found: cells.countsInCoverage.text });
  const kind = words(cells.kind).slice(0, 100);
  const headCount = headCountOf(row, day, problems);
  return {
    row,
    name,
    parent: words(cells.parent),
    countsInCoverage: counts?.kind === 'yes' ? true : counts?.kind === 'no' ? false : null,
    ...(kind ? { kind } : {}),
    ...(headCount ? { headCount } : {}),
  };
}

function headCountOf({ cells, place }: RegisterRow<UnitColumn>, day: string, problems: Problems) {
  if (!filled(cells.headCount)) return undefined;
  const count = parseDecimal(cells.headCount.text);
  const on = filled(cells.headCountDay) ? parseDayCell(cells.headCountDay) : day;
  if (count === undefined || !/^\d{1,7}$/.test(count))
    problems.add('import.head-count-unclear', place('headCount'), { found: cells.headCount.text.slice(0, 40) });
  if (on === undefined)
    problems.add('import.date-unclear', place('headCountDay'), { found: cells.headCountDay.text.slice(0, 40) });
  else if (on > day) problems.add('import.date-after-round', place('headCountDay'), { day: on, closedOn: day });
  return count === undefined || on === undefined ? undefined : { headCount: Number(count), day: on };
}
