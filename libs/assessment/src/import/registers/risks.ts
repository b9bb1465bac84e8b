// SPDX-License-Identifier: EUPL-1.2
import { type Problem, Problems, type Workbook, withoutApostrophe } from '#libs/spreadsheet';
import type { TableMapping } from '../mapping/mapping.js';
import { filled } from '../own/cells.js';
import { parseDayCell } from '../own/values.js';
import { importTexts } from '../texts.js';
import { mappingFor, readRegister, type RegisterRow } from './read-table.js';
import { type AssessRiskData, assessmentOf } from './risk-assessment.js';
import { type RiskColumn, RISKS } from './risk-roles.js';
import { namesIn, unitsNamed } from './units-named.js';
import { type KnownUnit, UnitIndex } from './unit-tree.js';

export interface RisksOptions {
  units: readonly KnownUnit[];
  /** Risks that are there already: the same title for the same units is a duplicate, but for one that an earlier try made. */
  existing: readonly { riskId: string; title: string; unitIds: readonly string[] }[];
  /** Day of judgements without one of their own. */
  day: string;
  idFor(key: string): string;
}

/** Data for IdentifyRisk, and for AssessRisk where the row holds a judgement. */
export interface ReadRisk {
  row: number;
  identify: {
    riskId: string;
    unitIds: string[];
    title: string;
    threat?: string;
    vulnerability?: string;
    existingProtection?: string;
    assets?: string[];
  };
  assess?: AssessRiskData;
  day: string;
}

export interface RisksFile {
  mapping?: TableMapping<RiskColumn>;
  risks: ReadRisk[];
  problems: Problem[];
}

/** Risks with their judgements. Units go by name or path; several are separated by semicolon or line break. */
export function readRisks(workbook: Workbook, given: unknown, options: RisksOptions): RisksFile {
  const problems = new Problems(importTexts);
  const mapping = mappingFor(workbook, given, RISKS, problems);
  const rows = mapping ? readRegister(workbook, mapping, RISKS, problems) : [];
  const index = new UnitIndex(options.units);
  const others = options.existing.filter((risk) => risk.riskId !== options.idFor(keyOf(risk.title, risk.unitIds)));
  const known = new Map(others.map((risk) => [keyOf(risk.title, risk.unitIds), 0]));
  const risks = rows.flatMap((row) => readRisk(row, { index, known, options, problems }) ?? []);
  if (mapping && rows.length === 0 && !problems.any) problems.add('import.register-empty');
  return { ...(mapping ? { mapping } : {}), risks: problems.any ? [] : risks, problems: problems.list };
}

interface RiskContext {
  index: UnitIndex;
  /** Row by key; 0: it is there already. */
  known: Map<string, number>;
  options: RisksOptions;
  problems: Problems;
}

const keyOf = (title: string, unitIds: readonly string[]): string =>
  `${title.toLowerCase()}\n${[...unitIds].sort().join()}`;

function readRisk(row: RegisterRow<RiskColumn>, context: RiskContext): ReadRisk | undefined {
  const { problems, options, known } = context;
  const { cells, place } = row;
  const title = withoutApostrophe(cells.title.text).replace(/\s+/g, ' ');
  if (title === '') problems.add('import.risk-title-missing', place('title'));
  if (title.length > 200) problems.add('import.text-too-long', place('title'), { limit: 200 });
  const unitIds = unitsOf(row, context);
  const key = keyOf(title, unitIds);
  const twin = known.get(key);
  if (twin === 0) problems.add('import.risk-exists', place('title'), { title: title.slice(0, 60) });
  else if (twin !== undefined)
    problems.add('import.risk-repeated', place('title'), { title: title.slice(0, 60), row: twin });
  known.set(key, row.row);
  const day = filled(cells.assessedOn) ? parseDayCell(cells.assessedOn) : options.day;
  if (day === undefined)
    problems.add('import.date-unclear', place('assessedOn'), { found: cells.assessedOn.text.slice(0, 40) });
  else if (day > options.day)
    problems.add('import.date-after-round', place('assessedOn'), { day, closedOn: options.day });
  const assess = assessmentOf(row, problems);
  const assets = namesIn(cells.assets);
  const identify = {
    riskId: options.idFor(key),
    unitIds,
    title,
    ...text(row, 'threat', problems),
    ...text(row, 'vulnerability', problems),
    ...text(row, 'existingProtection', problems),
    ...(assets.length > 0 ? { assets } : {}),
  };
  return { row: row.row, identify, ...(assess ? { assess } : {}), day: day ?? options.day };
}

function unitsOf({ cells, place }: RegisterRow<RiskColumn>, context: RiskContext): string[] {
  const unitIds = unitsNamed(cells.units, place('units'), context);
  if (namesIn(cells.units).length === 0) context.problems.add('import.risk-unit-missing', place('units'));
  return unitIds;
}

function text(
  row: RegisterRow<RiskColumn>,
  column: 'threat' | 'vulnerability' | 'existingProtection',
  problems: Problems,
) {
  const words = withoutApostrophe(row.cells[column].text);
  if (words.length > 4_000) problems.add('import.text-too-long', row.place(column), { limit: 4_000 });
  return words ? { [column]: words } : {};
}
