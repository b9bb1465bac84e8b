// SPDX-License-Identifier: EUPL-1.2
import { type Problems, UNCOMPUTED } from '#libs/spreadsheet';
import type { ReadQuestion } from './question.js';
import { stepOfText } from './intervals.js';
import { type Answer, parseAnswer } from './values.js';

/** A measure with what its row answers. */
export interface AnsweredMeasure {
  /** Place in the question’s rows. */
  index: number;
  /** Its step, where it is one of a coverage question. */
  step?: number;
  answer: 'yes' | 'no' | 'unanswered';
  /** The row whose interval decided it; absent: its own row. */
  decidedBy?: number;
}

interface Group {
  /** Rows of the group with their steps, rising. */
  members: { index: number; step: number }[];
}

/**
 * Answers per measure. A coverage question has a row per step; an interval on one of its rows, or on the question’s own row, ticks
 * every step up to it and denies the others. A row for “none” is an alternative, not a measure.
 */
export function answerMeasures(question: ReadQuestion, answerColumn: number, problems: Problems): AnsweredMeasure[] {
  const answers = question.measures.map(({ sheet, row, answer }) => {
    const read = parseAnswer(answer);
    const code = answer.value === UNCOMPUTED ? 'import.formula-uncomputed' : 'import.answer-unclear';
    if (!read) problems.add(code, { sheet, row, column: answerColumn }, { found: answer.text.slice(0, 40) });
    return read ?? { kind: 'unanswered' as const };
  });
  const head = headAnswer(question, answerColumn, problems);
  const groups = groupsOf(question, answers, head);
  const measures = new Map<number, AnsweredMeasure>();
  for (const [index, answer] of answers.entries()) {
    if (answer.kind !== 'steps') measures.set(index, { index, answer: answer.kind });
    else if (!groups.some(({ members }) => members.some((member) => member.index === index))) {
      const { sheet, row } = question.measures[index]!;
      const place = { sheet, row, column: answerColumn };
      problems.add('import.interval-without-steps', place, { found: question.measures[index]!.answer.text });
    }
  }
  if (head && groups.length !== 1)
    problems.add(
      'import.interval-without-steps',
      { sheet: question.sheet, row: question.head!.row, column: answerColumn },
      { found: question.head!.answer.text },
    );
  for (const group of groups) settle(group, { question, answers, head, column: answerColumn }, measures, problems);
  return [...measures.values()].sort((a, b) => a.index - b.index);
}

/** On a question’s own row only an interval says something about its measures. */
function headAnswer(question: ReadQuestion, column: number, problems: Problems): number | undefined {
  if (!question.head || question.head.answer.kind === 'empty' || question.measures.length === 0) return undefined;
  const read = parseAnswer(question.head.answer);
  if (read?.kind === 'steps') return read.steps;
  const own = question.measures.some(({ answer }) => answer.kind !== 'empty');
  if (read?.kind !== 'unanswered' && !own)
    problems.add(
      'import.answer-on-question',
      { sheet: question.sheet, row: question.head.row, column },
      { found: question.head.answer.text, no: question.no },
    );
  return undefined;
}

function groupsOf(question: ReadQuestion, answers: readonly Answer[], head: number | undefined): Group[] {
  const steps = question.measures.map(({ step, text }) => step ?? stepOfText(text));
  const groups: Group[] = [];
  let before = Infinity;
  for (const [index, step] of steps.entries()) {
    if (step === undefined) {
      before = Infinity;
      continue;
    }
    if (step <= before) groups.push({ members: [] });
    groups.at(-1)!.members.push({ index, step });
    before = step;
  }
  const real = groups.filter(({ members }) => members.length > 1);
  if (real.length > 0) return real;
  const intervals = answers.some(({ kind }) => kind === 'steps') || head !== undefined;
  return intervals ? groupsByOrder(answers) : [];
}

/** Rows whose texts name no share: four or five rows are the steps in order, or fours of which at least two have an interval. */
function groupsByOrder(answers: readonly Answer[]): Group[] {
  const size = answers.length === 5 ? 5 : 4;
  if (answers.length % size !== 0 || answers.length === 0) return [];
  const groups: Group[] = [];
  let told = 0;
  for (let start = 0; start < answers.length; start += size) {
    const part = answers.slice(start, start + size);
    if (part.some(({ kind }) => kind === 'steps')) told += 1;
    else if (part.some(({ kind }) => kind !== 'unanswered')) return [];
    groups.push({ members: part.map((_, i) => ({ index: start + i, step: i + 1 })) });
  }
  return groups.length === 1 || told > 1 ? groups : [];
}

interface Context {
  question: ReadQuestion;
  answers: readonly Answer[];
  head: number | undefined;
  column: number;
}

function settle(group: Group, context: Context, measures: Map<number, AnsweredMeasure>, problems: Problems): void {
  const { question, answers, column } = context;
  const none = group.members.find(({ step }) => step === 0);
  if (none) measures.delete(none.index);
  const told = toldBy(group, context);
  for (const { index, step } of group.members) {
    const own = answers[index]!;
    if (step === 0) continue;
    if (!told) {
      measures.set(index, { index, step, answer: own.kind === 'steps' ? 'unanswered' : own.kind });
      continue;
    }
    const answer = step <= told.reached ? 'yes' : 'no';
    const { sheet, row, answer: cell } = question.measures[index]!;
    if (own.kind === 'steps' ? own.steps !== told.reached : own.kind !== 'unanswered' && own.kind !== answer)
      problems.add('import.interval-conflict', { sheet, row, column }, { found: cell.text, no: question.no });
    measures.set(index, { index, step, answer, decidedBy: told.row });
  }
}

/** The interval that decides a group: on one of its rows, a tick at “none”, or on the question’s own row. */
function toldBy(group: Group, { question, answers, head }: Context): { reached: number; row?: number } | undefined {
  for (const { index, step } of group.members) {
    const answer = answers[index]!;
    const row = question.measures[index]!.row;
    if (answer.kind === 'steps') return { reached: answer.steps, row };
    if (answer.kind === 'yes' && step === 0) return { reached: 0, row };
  }
  return head === undefined ? undefined : { reached: head, row: question.head?.row };
}
