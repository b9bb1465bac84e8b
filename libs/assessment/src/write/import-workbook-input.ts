// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CommandInput, CommandResult, Day, Uuid } from '#libs/platform';
import { WorkbookPreview } from '../read/types/workbook.js';

@InputType({ description: 'An own workbook, structure and answers together.' })
export class ImportWorkbookInput extends CommandInput {
  @Field(() => Uuid, { description: 'The workbook, uploaded before.' })
  fileId: string;

  @Field(() => String, {
    nullable: true,
    description: 'How its columns are read, as JSON (see `preview.mapping`); guessed from the headers when left out.',
  })
  mapping?: string;

  @Field(() => Day, { description: 'The day the round closed: answers without a day are of this day.' })
  closedOn: string;

  @Field(() => String, { nullable: true, description: 'Id of the new model; made up when left out.' })
  modelId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Id of the new round; made up when left out.' })
  roundId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the new model; the file’s when left out.' })
  name?: string;

  @Field(() => Boolean, { nullable: true, description: 'True to take the model into use at once.' })
  activate?: boolean;

  @Field(() => Day, {
    nullable: true,
    description:
      'From which day it is taken into use; when left out, the closing day or the last change of model, whichever is later.',
  })
  activateFrom?: string;

  @Field(() => Boolean, { nullable: true, description: 'True to read and compare only: nothing is written.' })
  dryRun?: boolean;
}

@ObjectType({ description: 'What an import of a workbook gave.' })
export class ImportWorkbookResult {
  @Field(() => CommandResult, { nullable: true, description: 'What was recorded; null after a dry run.' })
  result: CommandResult | null;

  @Field(() => String, { description: 'The new model.' })
  modelId: string;

  @Field(() => Uuid, { description: 'The new round.' })
  roundId: string;

  @Field(() => WorkbookPreview, { description: 'The workbook as it was read.' })
  preview: WorkbookPreview;
}
