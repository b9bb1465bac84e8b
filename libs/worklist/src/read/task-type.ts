// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant, Uuid } from '#libs/platform';

@ObjectType({ description: 'Something that is to be done: of whichever kind of work, by whom, by when, and where.' })
export class Task {
  @Field(() => String, { description: 'Its id: its kind and what it is about.' })
  taskId: string;

  @Field(() => String, { description: 'Its kind, see `taskKinds`.' })
  kind: string;

  @Field(() => String, { description: 'The kind in words.' })
  name: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Why it stands in the list.' })
  why: string;

  @Field(() => String, { description: 'What is to be done, as a button says it.' })
  act: string;

  @Field(() => String, { description: 'Where in the web it is done.' })
  path: string;

  @Field(() => [Uuid], { description: 'The business units it concerns; none: the whole organisation.' })
  unitIds: string[];

  @Field(() => Uuid, { nullable: true, description: 'The person it is asked of by name.' })
  personId: string | null;

  @Field(() => Boolean, { description: 'True when it is asked of the caller by name.' })
  mine: boolean;

  @Field(() => Day, { nullable: true, description: 'The day by which; null: no day is set.' })
  dueOn: string | null;

  @Field(() => Instant, { nullable: true, description: 'The very moment by which, where a clock runs.' })
  dueAt: string | null;

  @Field(() => Boolean, { description: 'True when its day, or its moment, has passed.' })
  overdue: boolean;

  @Field(() => Int, { description: 'The larger the more it matters; of a risk consequence × likelihood.' })
  size: number;
}

@ObjectType({ description: 'How many tasks of a kind there are in a month.' })
export class TaskCount {
  @Field(() => String, { description: 'The kind, see `taskKinds`.' })
  kind: string;

  @Field(() => String, { description: 'The kind in words.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The month by which, `2026-03`; null: no day is set.' })
  month: string | null;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => Int, { description: 'How many of them have passed their day.' })
  overdue: number;
}
