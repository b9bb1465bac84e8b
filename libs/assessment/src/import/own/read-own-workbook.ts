// SPDX-License-Identifier: EUPL-1.2
import { Problems, type Problem, type Workbook } from '#libs/spreadsheet';
import type { AssessmentModel } from '../../engine/index.js';
import { type Column, DEFAULT_SECTIONS, type Mapping } from '../mapping/mapping.js';
import { type MappedSheet, resolveMapping } from '../mapping/resolve.js';
import { importTexts } from '../texts.js';
import { AreaList, repeats } from './areas.js';
import { answersOf, type ReadAnswer } from './answers.js';
import { buildQuestion } from './build-model.js';
import type { BuildContext, BuiltQuestion } from './context.js';
import { filled } from './cells.js';
import { modelOf } from './model.js';
import { both } from './text.js';
import { layoutOf, type SheetLayout } from './layout.js';
import { type Note, NoteList } from './notes.js';
import { type OwnFigures, readOwnFigures } from './own-figures.js';
import type { ReadQuestion } from './question.js';
import { RowReader } from './read-rows.js';
import { sectionFinder } from './sections.js';
import { answerMeasures } from './steps.js';
import { parseSection } from './values.js';

export interface OwnWorkbookOptions {
  modelId: string;
  /** Name of the model; absent: the file’s. */
  name?: string;
  version?: string;
  /** The round’s closing day: answers without a day are of this day, and none is later. */
  closedOn: string;
  /** The shipped model, whose level rules are taken over (assumed). */
  shipped: AssessmentModel;
}

export interface OwnWorkbook {
  /** Only when there is no problem: nothing is half-read. */
  model?: AssessmentModel;
  answers: ReadAnswer[];
  own: OwnFigures;
  problems: Problem[];
  notes: Note[];
  counts: {
    areas: number;
    sections: number;
    questions: number;
    measures: number;
    yes: number;
    no: number;
    unanswered: number;
  };
  /** Where each measure stands. */
  rows: {
    sheet: string;
    row: number;
    measureId: string;
    question: number;
    text: string;
    points: string;
    answer: string;
  }[];
  layout: SheetLayout[];
}

/** As many answers as one round may hold. */
const MOST_MEASURES = 2_000;

/** Reads structure and answers of an own workbook by a mapping. Every problem is listed with sheet, row and column. */
export function readOwnWorkbook(workbook: Workbook, mapping: Mapping, options: OwnWorkbookOptions): OwnWorkbook {
  const problems = new Problems(importTexts);
  const notes = new NoteList();
  const mapped = resolveMapping(workbook, mapping, problems);
  if (problems.any) return nothing(problems, notes);
  const questions = readQuestions(mapped, problems, notes);
  const context = contextOf(mapped, questions, mapping, { ...options, fileName: workbook.fileName }, problems, notes);
  const built = questions.flatMap((question) => {
    const answered = answerMeasures(question, columnOf(mapped, 'answer').get(question.sheet) ?? 0, problems);
    return buildQuestion(question, answered, context) ?? [];
  });
  const answers = built.flatMap((question) =>
    answersOf(question, {
      closedOn: options.closedOn,
      dateColumn: columnOf(mapped, 'date'),
      noteColumn: columnOf(mapped, 'note'),
      problems,
    }),
  );
  const measures = built.flatMap((question) => question.measures);
  if (questions.length === 0) problems.add('import.no-questions');
  if (measures.length > MOST_MEASURES) problems.add('import.too-many-measures', {}, { limit: MOST_MEASURES });
  const { own, cells } = readOwnFigures(workbook, mapping, mapped, context.areas, problems);
  return {
    ...(problems.any ? {} : { model: modelOf(built, context, options.version ?? options.closedOn) }),
    answers: problems.any ? [] : answers,
    own,
    problems: problems.list,
    notes: notes.list,
    counts: countsOf(built, context, answers),
    rows: built.flatMap(({ question, measures: all }) =>
      all.map(({ measure, read, answered }) => ({
        sheet: read.sheet,
        row: read.row,
        measureId: measure.id,
        question: question.no,
        text: measure.text.sv,
        points: measure.points ?? '',
        answer: answered.answer,
      })),
    ),
    layout: layoutOf(mapped, built, cells),
  };
}

const nothing = (problems: Problems, notes: NoteList): OwnWorkbook => ({
  answers: [],
  own: {},
  problems: problems.list,
  notes: notes.list,
  counts: { areas: 0, sections: 0, questions: 0, measures: 0, yes: 0, no: 0, unanswered: 0 },
  rows: [],
  layout: [],
});

const columnOf = (mapped: readonly MappedSheet[], column: Column): Map<string, number> =>
  new Map(mapped.flatMap(({ sheet, columns }) => (columns[column] ? [[sheet.name, columns[column]]] : [])));

function readQuestions(mapped: readonly MappedSheet[], problems: Problems, notes: NoteList): ReadQuestion[] {
  const questions = new Map<number, ReadQuestion>();
  for (const sheet of mapped) new RowReader(sheet, questions, problems, notes).readAll();
  return [...questions.values()].map(withOwnMeasure);
}

/** A question without rows below it that is answered, or has points, is its own measure. */
function withOwnMeasure(question: ReadQuestion): ReadQuestion {
  const { head, measures, sheet, text } = question;
  if (measures.length > 0 || !head || !(filled(head.points) || filled(head.answer))) return question;
  return { ...question, head: undefined, measures: [{ ...head, sheet, text }] };
}

function contextOf(
  mapped: readonly MappedSheet[],
  questions: readonly ReadQuestion[],
  mapping: Mapping,
  options: OwnWorkbookOptions & { fileName: string },
  problems: Problems,
  notes: NoteList,
): BuildContext {
  const areaRepeats = repeats(
    questions,
    ({ area }) => area,
    ({ areaFilled }) => areaFilled,
  );
  const sectionRepeats = repeats(
    questions,
    ({ section }) => (section ? String(parseSection(section)) : undefined),
    ({ sectionFilled }) => sectionFilled,
  );
  return {
    modelId: options.modelId,
    name: both(options.name ?? options.fileName.replace(/\.[^.]*$/, '')),
    fileName: options.fileName,
    shipped: options.shipped,
    areas: new AreaList(options.fileName, options.shipped, columnOf(mapped, 'area'), areaRepeats, problems),
    sectionOf: sectionFinder({
      column: columnOf(mapped, 'section'),
      lastOf: mapping.sections ?? DEFAULT_SECTIONS,
      repeated: sectionRepeats,
      problems,
    }),
    pointsColumn: mapped.map(({ columns }) => columns.points).find((column) => column !== undefined),
    problems,
    notes,
  };
}

function countsOf(
  built: readonly BuiltQuestion[],
  { areas }: BuildContext,
  answers: readonly ReadAnswer[],
): OwnWorkbook['counts'] {
  const measures = built.reduce((sum, question) => sum + question.measures.length, 0);
  const yes = answers.filter(({ answer }) => answer === 'yes').length;
  return {
    areas: areas.areas.length,
    sections: new Set(built.map(({ question }) => question.section)).size,
    questions: built.length,
    measures,
    yes,
    no: answers.length - yes,
    unanswered: measures - answers.length,
  };
}
