// SPDX-License-Identifier: EUPL-1.2
import {
  cellAt,
  findTable,
  type Problem,
  Problems,
  type Role,
  type Row,
  type Sheet,
  type Workbook,
} from '#libs/spreadsheet';
import type { AssessmentModel, ModelMeasure, ModelQuestion } from '../../engine/index.js';
import { answersOf, type ReadAnswer } from '../own/answers.js';
import { cellsOf, type Cells, filled } from '../own/cells.js';
import type { Column } from '../mapping/mapping.js';
import { type ReadQuestion, startQuestion } from '../own/question.js';
import { answerMeasures } from '../own/steps.js';
import { importTexts } from '../texts.js';

type TemplateColumn = 'measureId' | 'answer' | 'date' | 'note';

const ROLES: Readonly<Record<TemplateColumn, Role>> = {
  measureId: { words: ['åtgärds id', 'measure id', 'measureid', 'åtgärdsid'] },
  answer: { words: ['svar', 'answer'] },
  date: { words: ['datum', 'date', 'day'] },
  note: { words: ['underlag', 'evidence', 'note', 'kommentar', 'comment'] },
};

interface Template {
  sheet: Sheet;
  headerRow: number;
  columns: Partial<Record<TemplateColumn, number>>;
}

export interface ReadTemplate {
  answers: ReadAnswer[];
  problems: Problem[];
  counts: { measures: number; yes: number; no: number; unanswered: number };
}

/** True for a workbook whose rows carry the measure ids of a shipped model. */
export const isTemplate = (workbook: Workbook): boolean => findTemplate(workbook) !== undefined;

function findTemplate(workbook: Workbook): Template | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.hidden ? undefined : findTable(sheet, ROLES, 2);
    if (table?.columns.measureId && table.columns.answer) return { sheet, ...table };
  }
  return undefined;
}

/**
 * The answers of the shipped model’s own template: reported evidence of shipped measures. A missing row is unanswered; an id that the model
 * does not have, or has twice with an answer, is a problem.
 */
export function readTemplate(workbook: Workbook, model: AssessmentModel, closedOn: string): ReadTemplate {
  const problems = new Problems(importTexts);
  const template = findTemplate(workbook);
  if (!template) problems.add('import.no-template');
  else checkModel(workbook, model, problems);
  const answers = template ? readAnswers(template, model, closedOn, problems) : [];
  const measures = model.questions.reduce((sum, question) => sum + question.measures.length, 0);
  const yes = answers.filter(({ answer }) => answer === 'yes').length;
  return {
    answers: problems.any ? [] : answers,
    problems: problems.list,
    counts: { measures, yes, no: answers.length - yes, unanswered: measures - answers.length },
  };
}

/** Where the instructions say which model the file was made for, it must be this one. */
function checkModel(workbook: Workbook, model: AssessmentModel, problems: Problems): void {
  for (const sheet of workbook.sheets)
    for (const row of sheet.rows.slice(0, 10)) {
      const [label, value] = [cellAt(row, 1), cellAt(row, 2)];
      if (!/^(modell|model)$/i.test(label.text) || !filled(value) || value.text === model.id) continue;
      const place = { sheet: sheet.name, row: row.number, column: 2 };
      problems.add('import.template-of-other-model', place, { found: value.text, model: model.id });
    }
}

function readAnswers(template: Template, model: AssessmentModel, closedOn: string, problems: Problems): ReadAnswer[] {
  const { sheet, headerRow, columns } = template;
  const rows = new Map<string, Row>();
  const known = new Set(model.questions.flatMap(({ measures }) => measures.map(({ id }) => id)));
  for (const row of sheet.rows) {
    const id = cellAt(row, columns.measureId!);
    if (row.number <= headerRow) continue;
    const place = { sheet: sheet.name, row: row.number, column: columns.measureId };
    if (!filled(id)) {
      if (filled(cellAt(row, columns.answer!))) problems.add('import.measure-id-missing', place);
      continue;
    }
    const written = idOf(id.text, known);
    if (written === undefined)
      problems.add('import.measure-unknown', place, { found: id.text.slice(0, 40), model: model.id });
    else if (rows.has(written))
      problems.add('import.measure-repeated', place, { measureId: written, row: rows.get(written)!.number });
    else rows.set(written, row);
  }
  return model.questions.flatMap((question) => readQuestion(question, rows, template, closedOn, problems));
}

/** Excel makes a number of `6.10` and shows `6.1`: such an id stands only where it is not in doubt. */
const idOf = (text: string, known: ReadonlySet<string>): string | undefined => {
  const id = text.replace(',', '.');
  return known.has(id) ? id : undefined;
};

/** The step of a measure that is one of a coverage question: they stand in order, four or five of them for each kind. */
function stepOf({ measures }: ModelQuestion, measure: ModelMeasure): number | undefined {
  const steps = measures.filter(({ kind }) => kind === 'coverage');
  const size = steps.length === 5 ? 5 : 4;
  const index = steps.indexOf(measure);
  return index < 0 || steps.length % size !== 0 ? undefined : 1 + (index % size);
}

function readQuestion(
  question: ModelQuestion,
  rows: ReadonlyMap<string, Row>,
  { sheet, columns }: Template,
  closedOn: string,
  problems: Problems,
): ReadAnswer[] {
  const found = question.measures.flatMap((measure) =>
    rows.has(measure.id) ? [{ measure, row: rows.get(measure.id)! }] : [],
  );
  if (found.length === 0) return [];
  const mapped: Partial<Record<Column, number>> = { answer: columns.answer, date: columns.date, note: columns.note };
  const first = found[0]!.row.number;
  const place = { sheet: sheet.name, row: first, areaFilled: true, sectionFilled: true };
  const read: ReadQuestion = startQuestion(question.no, question.text.sv, place);
  const content = ({ points, answer, date, note }: Cells) => ({ points, answer, date, note });
  read.measures = found.map(({ measure, row }) => ({
    sheet: sheet.name,
    row: row.number,
    text: measure.text.sv,
    step: stepOf(question, measure),
    ...content(cellsOf(row, mapped)),
  }));
  const answered = answerMeasures(read, columns.answer!, problems);
  const dateColumn = new Map(columns.date ? [[sheet.name, columns.date]] : []);
  const noteColumn = new Map(columns.note ? [[sheet.name, columns.note]] : []);
  const measures = answered.map((answer) => ({
    measure: found[answer.index]!.measure,
    read: read.measures[answer.index]!,
    answered: answer,
  }));
  return answersOf({ question, read, measures }, { closedOn, dateColumn, noteColumn, problems });
}
