// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Json, Uuid } from '#libs/platform';
import { Maturity } from './maturity.js';

@ObjectType({ description: 'Something in a workbook that hinders the import.' })
export class WorkbookProblem {
  @Field(() => String, { nullable: true, description: 'The sheet; null when it is the mapping or the whole file.' })
  sheet: string | null;

  @Field(() => Int, { nullable: true, description: 'The row.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'Letters of the column.' })
  column: string | null;

  @Field(() => String, { description: 'Stable code.' })
  code: string;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  text: string;
}

@ObjectType({ description: 'A figure of the file beside ours.' })
export class FigureComparison {
  @Field(() => String, { nullable: true, description: 'What the file says; null when it does not.' })
  file: string | null;

  @Field(() => String, { description: 'What follows from its answers here.' })
  ours: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are the same; null when the file does not say.' })
  same: boolean | null;

  @Field(() => [String], {
    description: 'Why they differ: questions and thresholds by name, in the caller’s language.',
  })
  because: string[];
}

@ObjectType({ description: 'The level of a work area in the file beside ours.' })
export class AreaComparison extends FigureComparison {
  @Field(() => String, { description: 'Code of the area.' })
  code: string;

  @Field(() => String, { description: 'Name in the caller’s language.' })
  name: string;
}

@ObjectType({
  description: '“Samma som i er fil”: our figures at the end of the round’s closing day beside the file’s own.',
})
export class FileComparison {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when every figure that the file says is ours; null when it says none.',
  })
  same: boolean | null;

  @Field(() => FigureComparison, { description: 'The overall level.' })
  level: FigureComparison;

  @Field(() => FigureComparison, { description: 'The points.' })
  points: FigureComparison;

  @Field(() => [AreaComparison], { description: 'The level of each work area.' })
  areas: AreaComparison[];
}

@ObjectType({ description: 'A round compared with what its file says, and with today.' })
export class RoundComparison {
  @Field(() => Uuid, { description: 'The round.' })
  roundId: string;

  @Field(() => String, { description: 'The model that it answers.' })
  modelId: string;

  @Field(() => Day, { description: 'The closing day, which both are compared at.' })
  closedOn: string;

  @Field(() => FileComparison, { description: 'Our figures beside the file’s.' })
  comparison: FileComparison;

  @Field(() => Maturity, { description: 'Today by the same model: answers older than 24 months have expired.' })
  today: Maturity;
}

@ObjectType({ description: 'A sheet of a workbook.' })
export class WorkbookSheet {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, { description: 'True when it is hidden.' })
  hidden: boolean;

  @Field(() => Int, { description: 'How many rows it has.' })
  rows: number;

  @Field(() => Int, { description: 'How many columns it has.' })
  columns: number;
}

@ObjectType({ description: 'A row of a workbook as it was read.' })
export class WorkbookRow {
  @Field(() => String, { description: 'The sheet.' })
  sheet: string;

  @Field(() => Int, { description: 'The row.' })
  row: number;

  @Field(() => String, { description: 'Id that the measure gets in the model.' })
  measureId: string;

  @Field(() => Int, { description: 'Number of the question.' })
  question: number;

  @Field(() => String, { description: 'The measure’s text.' })
  text: string;

  @Field(() => String, { description: 'Its points.' })
  points: string;

  @Field(() => String, { description: 'The answer: yes, no, or nothing.' })
  answer: string;
}

@ObjectType({ description: 'What was found in a workbook.' })
export class WorkbookCounts {
  @Field(() => Int, { description: 'Work areas.' })
  areas: number;

  @Field(() => Int, { description: 'Sections.' })
  sections: number;

  @Field(() => Int, { description: 'Questions.' })
  questions: number;

  @Field(() => Int, { description: 'Measures.' })
  measures: number;

  @Field(() => Int, { description: 'Measures answered yes.' })
  yes: number;

  @Field(() => Int, { description: 'Measures answered no.' })
  no: number;

  @Field(() => Int, { description: 'Measures without an answer.' })
  unanswered: number;
}

@ObjectType({ description: 'A workbook as it was read, before anything is written.' })
export class WorkbookPreview {
  @Field(() => String, { description: 'Name of the file.' })
  fileName: string;

  @Field(() => String, { description: 'xlsx or csv.' })
  format: string;

  @Field(() => String, { nullable: true, description: 'Encoding that was found, for csv.' })
  encoding: string | null;

  @Field(() => [WorkbookSheet], { description: 'Its sheets.' })
  sheets: WorkbookSheet[];

  @Field(() => Json, { nullable: true, description: 'How its columns are read; null when that could not be guessed.' })
  mapping: unknown;

  @Field(() => Boolean, {
    description: 'True when the mapping was guessed from the headers: look at it before importing.',
  })
  guessed: boolean;

  @Field(() => WorkbookCounts, { nullable: true, description: 'What was found; null when it could not be read.' })
  counts: WorkbookCounts | null;

  @Field(() => [WorkbookRow], { description: 'The first rows as they were read; at most 50.' })
  rows: WorkbookRow[];

  @Field(() => [String], {
    description: 'How something was read that could be read otherwise, in the caller’s language.',
  })
  notes: string[];

  @Field(() => [WorkbookProblem], { description: 'All that hinders the import.' })
  problems: WorkbookProblem[];

  @Field(() => FileComparison, {
    nullable: true,
    description: 'Our figures beside the file’s; null while there are problems.',
  })
  comparison: FileComparison | null;
}
