// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { Result } from '../domain/follow-up/follow-up.js';
import type { FOLLOW_UP_STATUSES } from '../domain/follow-up/events.js';
import { FollowUpResultEnum, FollowUpStatusEnum } from './enums.js';
import { Targeted } from './targeted.js';

@ObjectType({ description: 'A follow-up as it is planned.' })
export class FollowUp extends Targeted {
  @Field(() => [Uuid], { description: 'The business units where it is planned to look.' })
  unitIds: string[];

  @Field(() => FollowUpStatusEnum, { description: 'Where it stands.' })
  status: (typeof FOLLOW_UP_STATUSES)[number];

  @Field(() => Day, { nullable: true, description: 'When it is due next; null when there is nothing left to do.' })
  dueOn: string | null;

  @Field(() => Day, { description: 'The day that its recurrence counts from.' })
  firstOn: string;

  @Field(() => String, { nullable: true, description: 'How it recurs, as an RRULE; null when it is done once.' })
  rule: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The person who sees to it.' })
  responsibleId: string | null;

  @Field(() => Day, { description: 'When it was planned.' })
  plannedOn: string;

  @Field(() => Day, { nullable: true, description: 'When it was last performed.' })
  lastPerformedOn: string | null;

  @Field(() => FollowUpResultEnum, { nullable: true, description: 'What the last time showed.' })
  lastResult: Result | null;

  @Field(() => Int, { description: 'How many times it has been performed.' })
  times: number;

  @Field(() => Day, { nullable: true, description: 'When it was stopped.' })
  stoppedOn: string | null;

  @Field(() => Int, { description: 'Version of the follow-up’s stream.' })
  version: number;
}
