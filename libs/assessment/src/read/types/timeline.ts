// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '#libs/platform';
import { Incomplete, Points } from './evidence.js';

@ObjectType({ description: 'An area’s level in a step.' })
export class AreaStep {
  @Field(() => String, { description: 'Code of the area in the model.' })
  code: string;

  @Field(() => Int, { description: 'Indicative level 0–4.' })
  level: number;

  @Field(() => Points, { description: 'Points reached.' })
  points: Points;
}

@ObjectType({ description: 'One step of the level over time.' })
export class TimelineStep {
  @Field(() => Day, { nullable: true, description: 'Its first day; null: it has always been so.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day it no longer holds; null: open.' })
  to: string | null;

  @Field(() => String, { description: 'The model in force.' })
  modelId: string;

  @Field(() => Int, { description: 'Overall level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'Overall level from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => Points, { description: 'Points reached.' })
  points: Points;

  @Field(() => [AreaStep], { description: 'The work areas, in the model’s order.' })
  areas: AreaStep[];

  @Field(() => [String], { description: 'Measures that began to hold on this step’s first day.' })
  gained: string[];

  @Field(() => [String], { description: 'Measures that ceased to hold on this step’s first day.' })
  lost: string[];
}

@ObjectType({
  description: 'The level over a period: past steps as they are known now, future ones if nothing is done.',
})
export class Timeline {
  @Field(() => [TimelineStep], { description: 'The steps that touch the period, in order.' })
  steps: TimelineStep[];

  @Field(() => Incomplete, { nullable: true, description: 'Set when an event could not be folded.' })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}
