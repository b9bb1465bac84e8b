// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, CommandResult, Day, Uuid } from '#libs/platform';
import { FileComparison, WorkbookProblem } from '../read/types/workbook.js';

@InputType({ description: 'A round of answers in the template of a shipped model.' })
export class ReportAnswersInput extends CommandInput {
  @Field(() => Uuid, { description: 'The filled template, uploaded before.' })
  fileId: string;

  @Field(() => Day, { description: 'The day the round closed: answers without a day are of this day.' })
  closedOn: string;

  @Field(() => String, { nullable: true, description: 'The shipped model; the product’s own when left out.' })
  modelId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Id of the new round; made up when left out.' })
  roundId?: string;

  @Field(() => Boolean, { nullable: true, description: 'True to read and show only: nothing is written.' })
  dryRun?: boolean;
}

@ObjectType({ description: 'How many answers were found.' })
export class AnswerCounts {
  @Field(() => Int, { description: 'Measures in the model.' })
  measures: number;

  @Field(() => Int, { description: 'Measures answered yes.' })
  yes: number;

  @Field(() => Int, { description: 'Measures answered no.' })
  no: number;

  @Field(() => Int, { description: 'Measures without an answer.' })
  unanswered: number;
}

@ObjectType({ description: 'What an import of answers gave.' })
export class ReportAnswersResult {
  @Field(() => CommandResult, { nullable: true, description: 'What was recorded; null after a dry run.' })
  result: CommandResult | null;

  @Field(() => String, { description: 'The model that is answered.' })
  modelId: string;

  @Field(() => Uuid, { description: 'The new round.' })
  roundId: string;

  @Field(() => AnswerCounts, { description: 'What was found.' })
  counts: AnswerCounts;

  @Field(() => [WorkbookProblem], { description: 'All that hinders the import.' })
  problems: WorkbookProblem[];

  @Field(() => FileComparison, {
    nullable: true,
    description: 'The figures that follow from these answers alone; null while there are problems.',
  })
  comparison: FileComparison | null;
}
