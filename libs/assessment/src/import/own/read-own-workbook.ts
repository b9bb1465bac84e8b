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
import { modelOf } from './model.js';
import { noteAssumed } from './note-assumed.js';
import { noteRepeated } from './note-repeated.js';
import { both } from './text.js';
import { layoutOf, type SheetLayout } from './layout.js';
import { type Note, NoteList } from './notes.js';
import { type OwnFigures, readOwnFigures } from './own-figures.js';
import { RowReader } from './read-rows.js';
import { nothingRead, type ReadContext, type Reading } from './reading.js';
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
  const reading = readRows(mapped, { closedOn: options.closedOn, problems, notes });
  const questions = [...reading.questions.values()];
  const rows = questions.reduce((sum, { measures }) => sum + 1 + measures.length, 0);
  if (rows > 2 * MOST_MEASURES) {
    problems.add('import.too-many-measures', {}, { limit: MOST_MEASURES });
    return nothing(problems, notes);
  }
  const context = contextOf(mapped, reading, mapping, { ...options, fileName: workbook.fileName }, problems, notes);
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
  if (questions.length === 0 && !problems.any) problems.add('import.no-questions');
  if (measures.length > MOST_MEASURES) problems.add('import.too-many-measures', {}, { limit: MOST_MEASURES });
  for (const question of built) noteRepeated(question, notes);
  noteAssumed(mapped, built, mapping.sections ?? DEFAULT_SECTIONS, notes);
  const { own, cells } = readOwnFigures(workbook, mapping, mapped, context.areas, problems);
  return {
    ...(problems.any ? {} : { model: modelOf(built, context, options.version ?? options.closedOn) }),
    answers: problems.any ? [] : answers,
    own,
    problems: problems.list,
    notes: notes.list,
    counts: countsOf(built, answers),
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

const columnIn = (mapped: readonly MappedSheet[], column: Column): number | undefined =>
  [...columnOf(mapped, column).values()][0];

function readRows(mapped: readonly MappedSheet[], context: ReadContext): Reading {
  const reading = nothingRead();
  for (const sheet of mapped) new RowReader(sheet, reading, context).readAll();
  return reading;
}

function contextOf(
  mapped: readonly MappedSheet[],
  reading: Reading,
  mapping: Mapping,
  options: OwnWorkbookOptions & { fileName: string },
  problems: Problems,
  notes: NoteList,
): BuildContext {
  const questions = [...reading.questions.values()];
  const areaRepeats =
    reading.repeated.area ||
    repeats(
      questions,
      ({ area }) => area,
      ({ areaFilled }) => areaFilled,
    );
  const sectionRepeats =
    reading.repeated.section ||
    repeats(
      questions,
      ({ section }) => (section ? String(parseSection(section)) : undefined),
      ({ sectionFilled }) => sectionFilled,
    );
  const areas = new AreaList(options.fileName, columnOf(mapped, 'area'), areaRepeats, problems);
  for (const name of reading.areas) areas.add(name);
  for (const place of reading.unclear) areas.check(place);
  return {
    modelId: options.modelId,
    name: both(options.name ?? options.fileName.replace(/\.[^.]*$/, '')),
    fileName: options.fileName,
    shipped: options.shipped,
    areas,
    sectionOf: sectionFinder({
      column: columnOf(mapped, 'section'),
      lastOf: mapping.sections ?? DEFAULT_SECTIONS,
      repeated: sectionRepeats,
      problems,
    }),
    pointsColumn: columnIn(mapped, 'points'),
    measureColumn: columnIn(mapped, 'measureText'),
    problems,
    notes,
  };
}

function countsOf(built: readonly BuiltQuestion[], answers: readonly ReadAnswer[]): OwnWorkbook['counts'] {
  const measures = built.reduce((sum, question) => sum + question.measures.length, 0);
  const yes = answers.filter(({ answer }) => answer === 'yes').length;
  return {
    areas: new Set(built.map(({ question }) => question.area)).size,
    sections: new Set(built.map(({ question }) => question.section)).size,
    questions: built.length,
    measures,
    yes,
    no: answers.length - yes,
    unanswered: measures - answers.length,
  };
}
