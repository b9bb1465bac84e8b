// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Instant, Uuid } from '#libs/platform';

export const EVIDENCE_KINDS = ['derived', 'attested', 'reported'] as const;
export const EvidenceKindEnum = enumOf(
  'EvidenceKind',
  EVIDENCE_KINDS,
  'derived: follows from recorded work. attested: a person vouches. reported: a yes in an imported round.',
);
export const GRADES = ['official', 'reported', 'assumed'] as const;
export const GradeEnum = enumOf(
  'Grade',
  GRADES,
  'How sure an element of a model is: from the publisher, from its report, or assumed here.',
);

@ObjectType({ description: 'An exact number of points. Never compare the decimal: use numerator and denominator.' })
export class Points {
  @Field(() => String, { description: 'Reduced fraction, `n/d`, or `n`.' })
  exact: string;

  @Field(() => Number, { description: 'The same, rounded to one decimal for reading.' })
  rounded: number;
}

@ObjectType({ description: 'How many measures rest on which kind of evidence.' })
export class EvidenceCounts {
  @Field(() => Int)
  derived: number;

  @Field(() => Int)
  attested: number;

  @Field(() => Int)
  reported: number;

  @Field(() => Int, { description: 'Measures met, of any kind.' })
  met: number;

  @Field(() => Int, { description: 'Measures in the model: the n of every share.' })
  of: number;
}

@ObjectType({ description: 'How much of what decided a figure is official, reported or assumed.' })
export class ProvenanceSummary {
  @Field(() => Int)
  official: number;

  @Field(() => Int)
  reported: number;

  @Field(() => Int)
  assumed: number;

  @Field(() => String, { description: 'The same as a sentence in the caller’s language.' })
  sentence: string;
}

@ObjectType({ description: 'A work area on a day.' })
export class AreaMaturity {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Indicative level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'The same from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => Points)
  points: Points;

  @Field(() => Points)
  maxPoints: Points;
}

@ObjectType({
  description: 'Where a figure cannot be trusted: an event could not be folded, and everything after it waits.',
})
export class Incomplete {
  @Field(() => String)
  position: string;

  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'The level of the organisation on a day, as known at a time, by one model.' })
export class Maturity {
  @Field(() => String)
  modelId: string;

  @Field(() => String)
  modelName: string;

  @Field(() => Day, { description: 'The end of this day is meant.' })
  at: string;

  @Field(() => Instant, { nullable: true, description: 'Only what was known then; null: all that is known.' })
  knownAt: string | null;

  @Field(() => Int, { description: 'Overall level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'Overall level from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => [AreaMaturity])
  areas: AreaMaturity[];

  @Field(() => Points)
  points: Points;

  @Field(() => Points)
  maxPoints: Points;

  @Field(() => [String], {
    description: 'For comparison, in order: level, area levels ascending, points, area points ascending.',
  })
  resultFigure: string[];

  @Field(() => EvidenceCounts)
  evidence: EvidenceCounts;

  @Field(() => ProvenanceSummary)
  provenance: ProvenanceSummary;

  @Field(() => Day, { description: 'The first day of the present state.' })
  since: string;

  @Field(() => Day, { nullable: true, description: 'When it changes by itself if nothing is done; null: never.' })
  until: string | null;

  @Field(() => Incomplete, { nullable: true })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;

  @Field(() => String, { description: 'The last event that counts, as a number in the organisation’s log.' })
  asOfEvent: string;
}

@ObjectType({ description: 'An area’s level in a step.' })
export class AreaStep {
  @Field(() => String)
  code: string;

  @Field(() => Int)
  level: number;
}

@ObjectType({ description: 'One step of the level over time.' })
export class TimelineStep {
  @Field(() => Day)
  from: string;

  @Field(() => Day, { nullable: true, description: 'The first day it no longer holds; null: open.' })
  to: string | null;

  @Field(() => String)
  modelId: string;

  @Field(() => Int)
  level: number;

  @Field(() => Int)
  levelDerivedOnly: number;

  @Field(() => Points)
  points: Points;

  @Field(() => [AreaStep])
  areas: AreaStep[];

  @Field(() => [String], { description: 'Measures that began to hold on this step’s first day.' })
  gained: string[];

  @Field(() => [String], { description: 'Measures that ceased to hold on this step’s first day.' })
  lost: string[];
}

@ObjectType({ description: 'Somebody or something behind a piece of evidence.' })
export class EvidenceEvent {
  @Field(() => Uuid)
  eventId: string;

  @Field(() => Uuid)
  streamId: string;

  @Field(() => String)
  type: string;

  @Field(() => Day)
  on: string;

  @Field(() => Instant)
  recordedAt: string;

  @Field(() => Uuid, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s name, where it has not been erased.' })
  personName: string | null;
}
