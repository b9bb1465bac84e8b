// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber } from '#libs/kernel';
import { type OutCell, type OutSheet, writeXlsx } from '#libs/spreadsheet';
import { type AssessmentModel, Fraction, type Gap, type ModelMeasure, type ModelQuestion } from '../../engine/index.js';
import { pointsCell } from './points-cell.js';
import type { Language } from '../template/template.js';

export interface GapWorkbook {
  model: AssessmentModel;
  gaps: readonly Gap[];
  /** The target in words: `Nivå 2`, `Upphandling nivå 3`. */
  target: string;
  /** The day that the gaps are of. */
  at: string;
  organisation: string;
  /** True for a made-up organisation: the file says so. */
  synthetic: boolean;
  language: Language;
}

const WORDS = {
  sv: {
    overview: 'Översikt',
    gaps: 'Det som saknas',
    expiring: 'Det som snart går ut',
    overviewHeaders: [
      'Arbetsområde',
      'Nivå nu',
      'Mål',
      'Frågor utan åtgärd',
      'Poäng som saknas',
      'Timmar för förslaget',
    ],
    gapHeaders: [
      'Arbetsområde',
      'Fråga nr',
      'Fråga',
      'Varför',
      'Åtgärds-id',
      'Åtgärd',
      'Poäng',
      'Timmar',
      'I förslaget',
    ],
    expiringHeaders: ['Arbetsområde', 'Fråga nr', 'Åtgärds-id', 'Åtgärd', 'Går ut'],
    noMeasure: 'Frågan har ingen åtgärd, vilket ensamt håller nere nivån',
    points: 'Poäng saknas',
    yes: 'Ja',
    title: (task: GapWorkbook) => `${task.organisation} – gap till ${task.target} den ${task.at}`,
    model: 'Modell',
    assumed: 'Indikativt: antagna trösklar.',
    synthetic: 'Påhittad organisation: demonstrationsdata.',
  },
  en: {
    overview: 'Overview',
    gaps: 'What is missing',
    expiring: 'What ends soon',
    overviewHeaders: [
      'Work area',
      'Level now',
      'Target',
      'Questions without a measure',
      'Points missing',
      'Hours of the proposal',
    ],
    gapHeaders: [
      'Work area',
      'Question no',
      'Question',
      'Why',
      'Measure id',
      'Measure',
      'Points',
      'Hours',
      'In the proposal',
    ],
    expiringHeaders: ['Work area', 'Question no', 'Measure id', 'Measure', 'Ends on'],
    noMeasure: 'The question has no measure, which alone holds the level down',
    points: 'Points are missing',
    yes: 'Yes',
    title: (task: GapWorkbook) => `${task.organisation} – gap to ${task.target} on ${task.at}`,
    model: 'Model',
    assumed: 'Indicative: assumed thresholds.',
    synthetic: 'Made-up organisation: demonstration data.',
  },
} as const;

/** The gap list: an overview per area, every measure that is missing with effort and proposal, and evidence that ends soon. */
export function gapWorkbook(task: GapWorkbook): Promise<Buffer> {
  const words = WORDS[task.language];
  const index = indexOf(task.model);
  const sheets: OutSheet[] = [
    { name: words.overview, rows: overview(task), headerRow: 5, widths: [45, 10, 8, 28, 18, 20] },
    {
      name: words.gaps,
      rows: [[...words.gapHeaders], ...task.gaps.flatMap((gap) => missing(gap, task, index))],
      headerRow: 1,
      widths: [28, 9, 40, 30, 12, 55, 9, 9, 12],
    },
    {
      name: words.expiring,
      rows: [[...words.expiringHeaders], ...task.gaps.flatMap((gap) => expiring(gap, task, index))],
      headerRow: 1,
      widths: [28, 9, 12, 55, 12],
    },
  ];
  return writeXlsx(sheets);
}

type Index = ReadonlyMap<string, { question: ModelQuestion; measure: ModelMeasure }>;

const indexOf = (model: AssessmentModel): Index =>
  new Map(
    model.questions.flatMap((question) => question.measures.map((measure) => [measure.id, { question, measure }])),
  );

const areaName = ({ model, language }: GapWorkbook, code: string): string =>
  model.areas.find((area) => area.code === code)?.name[language] ?? code;

function overview(task: GapWorkbook): OutCell[][] {
  const words = WORDS[task.language];
  const rows = task.gaps.map((gap): OutCell[] => [
    areaName(task, gap.area),
    { number: String(gap.level) },
    { number: String(gap.target) },
    gap.questions
      .filter(({ why }) => why === 'noMeasure')
      .map(({ no }) => no)
      .join(', '),
    pointsCell(
      gap.shares.reduce((most, { missing: share }) => (share.compare(most) > 0 ? share : most), Fraction.ZERO),
    ),
    { number: String(gap.effortHours) },
  ]);
  return [
    [words.title(task)],
    [words.model, task.model.name[task.language], task.model.id],
    [task.synthetic ? words.synthetic : null],
    [words.assumed],
    [...words.overviewHeaders],
    ...rows,
  ];
}

function missing(gap: Gap, task: GapWorkbook, index: Index): OutCell[][] {
  const words = WORDS[task.language];
  const proposed = new Set(gap.close.map(({ measureId }) => measureId));
  return gap.questions.flatMap(({ no, why, unmet }) =>
    unmet.map((closing): OutCell[] => {
      const { question, measure } = index.get(closing.measureId)!;
      return [
        areaName(task, gap.area),
        { number: String(no) },
        question.text[task.language],
        words[why],
        measure.id,
        measure.text[task.language],
        pointsCell(closing.points),
        { number: String(closing.effortHours) },
        proposed.has(measure.id) ? words.yes : null,
      ];
    }),
  );
}

function expiring(gap: Gap, task: GapWorkbook, index: Index): OutCell[][] {
  return gap.expiring.map(({ measureId, on }): OutCell[] => {
    const { question, measure } = index.get(measureId)!;
    return [
      areaName(task, gap.area),
      { number: String(question.no) },
      measureId,
      measure.text[task.language],
      Number.isFinite(on) ? { day: fromDayNumber(on) } : null,
    ];
  });
}
