// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf } from '#libs/platform';
import { type EvidenceKind, EvidenceKindEnum, Incomplete, Points } from './evidence.js';

export const WhyEnum = enumOf(
  'GapReason',
  ['noMeasure', 'points'],
  'noMeasure: no measure of the question is met, which alone holds the level down. points: the share of points is what is missing.',
);

@ObjectType({ description: 'A measure that would help to close a gap.' })
export class ClosingMeasure {
  @Field(() => String, { description: 'Id of the measure in the model.' })
  measureId: string;

  @Field(() => String, { description: 'What is to be done, in the caller’s language.' })
  text: string;

  @Field(() => Int, { description: 'Number of its question.' })
  question: number;

  @Field(() => Points, { description: 'Points it gives.' })
  points: Points;

  @Field(() => Float, { description: 'Default effort to get there, in hours.' })
  effortHours: number;
}

@ObjectType({ description: 'A question that holds an area down.' })
export class QuestionGap {
  @Field(() => Int, { description: 'Number of the question.' })
  no: number;

  @Field(() => String, { description: 'The question, in the caller’s language.' })
  text: string;

  @Field(() => WhyEnum, { description: 'What is missing.' })
  why: 'noMeasure' | 'points';

  @Field(() => Int, { description: 'Measures met.' })
  met: number;

  @Field(() => Int, { description: 'Measures there are.' })
  of: number;

  @Field(() => [ClosingMeasure], { description: 'The measures that are not met.' })
  unmet: ClosingMeasure[];
}

@ObjectType({ description: 'A share of points that is not reached.' })
export class ShareGap {
  @Field(() => Int, { description: 'The level whose rule it is.' })
  level: number;

  @Field(() => Points, { description: 'Points reached.' })
  have: Points;

  @Field(() => Points, { description: 'Points it takes.' })
  need: Points;

  @Field(() => Points, { description: 'The difference.' })
  missing: Points;
}

@ObjectType({ description: 'Evidence that ends and would open the gap further.' })
export class ExpiringEvidence {
  @Field(() => String, { description: 'Id of the measure in the model.' })
  measureId: string;

  @Field(() => String, { description: 'The measure, in the caller’s language.' })
  text: string;

  @Field(() => Day, { description: 'The first day on which it no longer holds.' })
  on: string;

  @Field(() => EvidenceKindEnum, { description: 'What it rests on.' })
  kind: EvidenceKind;
}

@ObjectType({ description: 'What stands between a work area and the target.' })
export class AreaGap {
  @Field(() => String, { description: 'Code of the area in the model.' })
  code: string;

  @Field(() => String, { description: 'Name in the caller’s language.' })
  name: string;

  @Field(() => Int, { description: 'The area’s level now.' })
  level: number;

  @Field(() => Int, { description: 'The level that is aimed at.' })
  target: number;

  @Field(() => [QuestionGap], { description: 'The questions that hold it down.' })
  questions: QuestionGap[];

  @Field(() => [ShareGap], { description: 'The shares of points that are not reached.' })
  shares: ShareGap[];

  @Field(() => [ClosingMeasure], { description: 'Measures that would close the gap with little effort.' })
  close: ClosingMeasure[];

  @Field(() => Float, { description: 'Hours that `close` takes.' })
  effortHours: number;

  @Field(() => [ExpiringEvidence], { description: 'Evidence in the questions that count which ends, soonest first.' })
  expiring: ExpiringEvidence[];
}

@ObjectType({ description: 'What stands between the organisation and a target level.' })
export class Gaps {
  @Field(() => String, { description: 'The model that it is derived by.' })
  modelId: string;

  @Field(() => Day, { description: 'The end of this day is meant.' })
  at: string;

  @Field(() => Boolean, { description: 'True when the target is reached: there is no gap.' })
  reached: boolean;

  @Field(() => [AreaGap], { description: 'The areas below the target, in the model’s order.' })
  areas: AreaGap[];

  @Field(() => Float, { description: 'Hours that closing all of them takes by default.' })
  effortHours: number;

  @Field(() => Incomplete, { nullable: true, description: 'Set when an event could not be folded.' })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}
