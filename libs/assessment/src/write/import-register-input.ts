// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, Day, Json, Uuid } from '#libs/platform';
import { WorkbookProblem } from '../read/types/workbook.js';

@InputType({ description: 'A file with rows of a register, uploaded before.' })
export class ImportRegisterInput extends CommandInput {
  @Field(() => Uuid, { description: 'The file (.xlsx or .csv), uploaded before.' })
  fileId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'How its columns are read, as JSON (see `mapping` of the answer); guessed from the headers when left out.',
  })
  mapping?: string;

  @Field(() => Day, { nullable: true, description: 'The day of rows that name none; today when left out.' })
  day?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to read only: every problem is listed, nothing is written.',
  })
  dryRun?: boolean;
}

@ObjectType({ description: 'What an import of a register gave.' })
export class ImportRegisterResult {
  @Field(() => String, {
    nullable: true,
    description: 'Place in the log after the last row, for `minPosition`; null when nothing was written.',
  })
  position: string | null;

  @Field(() => Int, { description: 'New business units, risks or assets in the file.' })
  fresh: number;

  @Field(() => Int, { description: 'Rows about something that was there already.' })
  known: number;

  @Field(() => Int, { description: 'Head counts, judgements of risks or classes of assets in the file.' })
  details: number;

  @Field(() => Json, { nullable: true, description: 'How its columns are read; null when that could not be guessed.' })
  mapping: unknown;

  @Field(() => [WorkbookProblem], { description: 'All that hinders the import.' })
  problems: WorkbookProblem[];
}
