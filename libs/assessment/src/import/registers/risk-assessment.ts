// SPDX-License-Identifier: EUPL-1.2
import { type Problems, withoutApostrophe } from '#libs/spreadsheet';
import { filled } from '../own/cells.js';
import { parseDayCell } from '../own/values.js';
import type { RegisterRow } from './read-table.js';
import {
  frequencyWithin,
  HARM_COLUMNS,
  type HarmColumn,
  parseCertainty,
  parseDegree,
  parseFrequency,
  parseLikelihood,
} from './risk-values.js';
import type { RiskColumn } from './risk-roles.js';

/** Data for AssessRisk. */
export interface AssessRiskData {
  phase: 'before';
  consequences: Partial<Record<HarmColumn, number>>;
  likelihood: { earliest?: string; likeliest?: string; latest?: string; frequencyPerYear: number };
  certainty: 'low' | 'medium' | 'high';
  assumptions?: string;
}

type Row = RegisterRow<RiskColumn>;

/** The judgement on a row: both consequence and likelihood, or neither. A certainty that nobody wrote is low. */
export function assessmentOf(row: Row, problems: Problems): AssessRiskData | undefined {
  const { cells, place } = row;
  const consequences = consequencesOf(row, problems);
  const frequencyPerYear = frequencyOf(row, problems);
  const judged = Object.keys(consequences).length > 0;
  const asked = [...HARM_COLUMNS, 'consequence' as const].some((column) => filled(cells[column]));
  const timed = filled(cells.likelihoodLevel) || filled(cells.frequencyPerYear);
  if (asked !== timed) problems.add('import.risk-half-assessed', place());
  const days = daysOf(row, problems);
  const certainty = filled(cells.certainty) ? parseCertainty(cells.certainty) : 'low';
  if (!certainty)
    problems.add('import.certainty-unclear', place('certainty'), { found: cells.certainty.text.slice(0, 40) });
  if (!judged || frequencyPerYear === undefined) return undefined;
  const assumptions = withoutApostrophe(cells.assumptions.text);
  return {
    phase: 'before',
    consequences,
    likelihood: { ...days, frequencyPerYear },
    certainty: certainty ?? 'low',
    ...(assumptions ? { assumptions: assumptions.slice(0, 4_000) } : {}),
  };
}

/** Per type of harm; a single column of consequence counts as harm to the own service. */
function consequencesOf({ cells, place }: Row, problems: Problems): Partial<Record<HarmColumn, number>> {
  const consequences: Partial<Record<HarmColumn, number>> = {};
  const read = (column: HarmColumn | 'consequence', harm: HarmColumn) => {
    if (!filled(cells[column])) return;
    const degree = parseDegree(cells[column]);
    if (degree === undefined)
      problems.add('import.degree-unclear', place(column), { found: cells[column].text.slice(0, 40) });
    else consequences[harm] ??= degree;
  };
  for (const harm of HARM_COLUMNS) read(harm, harm);
  read('consequence', 'serviceDelivery');
  return consequences;
}

/** The frequency that is written, else one within the level that is. */
function frequencyOf({ cells, place }: Row, problems: Problems): number | undefined {
  const { frequencyPerYear, likelihoodLevel } = cells;
  if (filled(frequencyPerYear)) {
    const frequency = parseFrequency(frequencyPerYear);
    if (frequency === undefined)
      problems.add('import.frequency-unclear', place('frequencyPerYear'), {
        found: frequencyPerYear.text.slice(0, 40),
      });
    return frequency;
  }
  if (!filled(likelihoodLevel)) return undefined;
  const level = parseLikelihood(likelihoodLevel);
  if (level !== undefined) return frequencyWithin(level);
  problems.add('import.likelihood-unclear', place('likelihoodLevel'), { found: likelihoodLevel.text.slice(0, 40) });
  return undefined;
}

function daysOf({ cells, place }: Row, problems: Problems): { earliest?: string; likeliest?: string; latest?: string } {
  const days: { earliest?: string; likeliest?: string; latest?: string } = {};
  let before = '';
  for (const column of ['earliest', 'likeliest', 'latest'] as const) {
    if (!filled(cells[column])) continue;
    const day = parseDayCell(cells[column]);
    if (day === undefined)
      problems.add('import.date-unclear', place(column), { found: cells[column].text.slice(0, 40) });
    else if (day < before) problems.add('import.days-not-in-order', place(column), { day });
    else days[column] = before = day;
  }
  return days;
}
