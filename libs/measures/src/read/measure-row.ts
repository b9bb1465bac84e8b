// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Uuid } from '#libs/platform';
import { MEASURE_STATUSES } from '../domain/measure/events.js';
import type { MeasureStatus } from '../domain/measure/measure.js';

export const MeasureStatusEnum = enumOf(
  'SecurityMeasureStatus',
  MEASURE_STATUSES,
  'Proposed; declined or decided; with resources; introduced in part of its units or in all; stopped.',
);

@ObjectType({ description: 'A security measure as the register shows it.' })
export class SecurityMeasure {
  @Field(() => Uuid, { description: 'Its id.' })
  measureId: string;

  @Field(() => String, { description: 'What it is.' })
  title: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => Uuid, { nullable: true, description: 'The risk it was proposed from.' })
  riskId: string | null;

  @Field(() => String, { nullable: true, description: 'Which basic measure of question 6 it is, `6.1` to `6.28`.' })
  modelMeasureId: string | null;

  @Field(() => MeasureStatusEnum, { description: 'Where it stands.' })
  status: MeasureStatus;

  @Field(() => Day, { description: 'When it was proposed.' })
  proposedOn: string;

  @Field(() => Boolean, { nullable: true, description: 'The decision that stands: introduce it, or not.' })
  introduce: boolean | null;

  @Field(() => Day, { nullable: true, description: 'When that was decided.' })
  decidedOn: string | null;

  @Field(() => Float, { nullable: true, description: 'Allocated working hours.' })
  hours: number | null;

  @Field(() => Float, { nullable: true, description: 'Allocated money in whole Swedish kronor.' })
  budget: number | null;

  @Field(() => Uuid, { nullable: true, description: 'The person who sees to it that it is introduced.' })
  responsibleId: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be in use.' })
  dueOn: string | null;

  @Field(() => [Uuid], { description: 'The business units where it is in use.' })
  introducedUnitIds: string[];

  @Field(() => Day, { nullable: true, description: 'When it was last introduced somewhere.' })
  introducedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Last evaluation: is it fit for its purpose?' })
  fit: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Last evaluation: is it sufficient?' })
  sufficient: boolean | null;

  @Field(() => Day, { nullable: true, description: 'When it was last evaluated.' })
  evaluatedOn: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was stopped.' })
  stoppedOn: string | null;

  @Field(() => Int, { description: 'Version of the measure’s stream.' })
  version: number;
}
