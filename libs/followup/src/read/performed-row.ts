// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { Result } from '../domain/follow-up/follow-up.js';
import { FollowUpResultEnum } from './enums.js';
import { Targeted } from './targeted.js';

@ObjectType({ description: 'A follow-up that was performed: who looked at what, when, and with which result.' })
export class PerformedFollowUp extends Targeted {
  @Field(() => Uuid, { description: 'The event that recorded it, to withdraw where it was a mistake.' })
  eventId: string;

  @Field(() => [Uuid], { description: 'The business units where it was looked at.' })
  unitIds: string[];

  @Field(() => [String], { description: 'Which results of the work were followed up: measures of question 14.' })
  topics: string[];

  @Field(() => Day, { description: 'When.' })
  performedOn: string;

  @Field(() => FollowUpResultEnum, { description: 'What it showed.' })
  result: Result;

  @Field(() => String, { description: 'What was seen.' })
  summary: string;

  @Field(() => Uuid, { description: 'Who performed it.' })
  performedById: string;
}
