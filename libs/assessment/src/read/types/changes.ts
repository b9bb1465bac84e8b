// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Instant } from '#libs/platform';
import { type EvidenceKind, EvidenceKindEnum, Incomplete, Points } from './evidence.js';
import { EvidenceEvent } from './why.js';

export const CHANGE_REASONS = ['event', 'expired', 'model', 'known'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];
export const ChangeReasonEnum = enumOf(
  'ChangeReason',
  CHANGE_REASONS,
  'event: recorded events did it. expired: evidence reached its end. model: another model was in force. known: only what was known differs.',
);

@ObjectType({ description: 'A figure at two moments.' })
export class AreaChange {
  @Field(() => String, { description: 'Code of the work area.' })
  code: string;

  @Field(() => String, { description: 'Its name, in the caller’s language.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'Level at the first moment; null: its model has no such area.' })
  levelThen: number | null;

  @Field(() => Int, { nullable: true, description: 'Level at the second moment; null: its model has no such area.' })
  levelNow: number | null;

  @Field(() => Points, { nullable: true, description: 'Points at the first moment.' })
  pointsThen: Points | null;

  @Field(() => Points, { nullable: true, description: 'Points at the second moment.' })
  pointsNow: Points | null;
}

@ObjectType({ description: 'A measure that is met at one moment and not at the other, and why.' })
export class MeasureChange {
  @Field(() => String, { description: 'Id of the measure in its model.' })
  measureId: string;

  @Field(() => Int, { description: 'Number of its question.' })
  questionNo: number;

  @Field(() => String, { description: 'What an organisation does, in the caller’s language.' })
  text: string;

  @Field(() => Boolean, { description: 'True when it was gained, false when it was lost.' })
  gained: boolean;

  @Field(() => EvidenceKindEnum, { nullable: true, description: 'What it rests on at the moment at which it is met.' })
  kind: EvidenceKind | null;

  @Field(() => ChangeReasonEnum, { description: 'What the difference comes from.' })
  because: ChangeReason;

  @Field(() => Day, { nullable: true, description: 'Where evidence reached its end: the first day without it.' })
  expiredOn: string | null;

  @Field(() => [EvidenceEvent], {
    description: 'The events that did it; where evidence expired, the events that it rested on. At most 20.',
  })
  events: EvidenceEvent[];
}

@ObjectType({ description: 'A question whose points differ between two moments.' })
export class QuestionChange {
  @Field(() => Int, { description: 'Its number.' })
  no: number;

  @Field(() => String, { description: 'The question, in the caller’s language.' })
  text: string;

  @Field(() => Points, { description: 'Points at the first moment.' })
  pointsThen: Points;

  @Field(() => Points, { description: 'Points at the second moment.' })
  pointsNow: Points;
}

@ObjectType({ description: 'How many events of a type happened between two days.' })
export class EventCount {
  @Field(() => String, { description: 'Event type.' })
  type: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'The level at a moment.' })
export class MomentLevel {
  @Field(() => Day, { description: 'The end of this day.' })
  at: string;

  @Field(() => Instant, { nullable: true, description: 'Only what was known then; null: all that is known.' })
  knownAt: string | null;

  @Field(() => String, { description: 'The model in force.' })
  modelId: string;

  @Field(() => Int, { description: 'Overall level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'Overall level from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => Points, { description: 'Points reached.' })
  points: Points;

  @Field(() => String, { description: 'The number of the last event that counted.' })
  asOfEvent: string;
}

@ObjectType({ description: 'What differs between two moments, and which events did it.' })
export class Changes {
  @Field(() => MomentLevel, { description: 'The first moment.' })
  then: MomentLevel;

  @Field(() => MomentLevel, { description: 'The second moment.' })
  now: MomentLevel;

  @Field(() => [AreaChange], { description: 'Every work area at both moments.' })
  areas: AreaChange[];

  @Field(() => [MeasureChange], { description: 'Measures gained and lost, in the model’s order.' })
  measures: MeasureChange[];

  @Field(() => [QuestionChange], { description: 'Questions whose points differ.' })
  questions: QuestionChange[];

  @Field(() => [EventCount], {
    description: 'How many events of each type happened after the first day and up to the second; the most first.',
  })
  counts: EventCount[];

  @Field(() => Incomplete, { nullable: true, description: 'Set when an event could not be folded.' })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}
