// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant, Uuid } from '#libs/platform';
import { type EvidenceKind, EvidenceKindEnum, Incomplete, Points } from './evidence.js';
import { Source } from './model.js';

@ObjectType({ description: 'Somebody or something behind a piece of evidence: a recorded event.' })
export class EvidenceEvent {
  @Field(() => Uuid, { description: 'The event.' })
  eventId: string;

  @Field(() => Uuid, { description: 'The object it is about; its history is `events(stream)`.' })
  streamId: string;

  @Field(() => Int, { description: 'Its number in the object’s history.' })
  version: number;

  @Field(() => String, { description: 'Event type.' })
  type: string;

  @Field(() => String, { description: 'What kind of event it is, in the caller’s language.' })
  what: string;

  @Field(() => Day, { description: 'The day on which it was true.' })
  on: string;

  @Field(() => Instant, { description: 'When it became known here.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'Why it was recorded more than 30 days afterwards.' })
  lateReason: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The person who recorded it; null: a part of the system.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'The person’s name, where it has not been erased.' })
  personName: string | null;

  @Field(() => Boolean, { description: 'True when it has been withdrawn since.' })
  withdrawn: boolean;
}

@ObjectType({ description: 'A measure of the model that an object counts for.' })
export class CarriedMeasure {
  @Field(() => String, { description: 'Id of the measure in the model.' })
  measureId: string;

  @Field(() => String, { description: 'Its wording, in the caller’s language.' })
  text: string;

  @Field(() => EvidenceKindEnum, { description: 'The kind of evidence by which it is met.' })
  kind: EvidenceKind;
}

@ObjectType({ description: 'One sentence of a rule, and how it stands on the day.' })
export class RuleLine {
  @Field(() => Int, { description: 'How deep it stands under the sentences above it.' })
  depth: number;

  @Field(() => String, { description: 'The sentence, in the caller’s language.' })
  words: string;

  @Field(() => Boolean, { description: 'True when it holds on the day.' })
  holds: boolean;

  @Field(() => Int, { nullable: true, description: 'Where something is counted: how many there are on the day.' })
  have: number | null;

  @Field(() => Int, { nullable: true, description: 'Where something is counted: of how many.' })
  of: number | null;

  @Field(() => [String], {
    description: 'Where a share is counted: ids of the units or things that are not covered; 200 at most.',
  })
  missing: string[];

  @Field(() => Int, { nullable: true, description: 'Where something is counted: how many it takes.' })
  need: number | null;

  @Field(() => [Uuid], { description: 'The events that carry it on the day; the newest 200.' })
  eventIds: string[];
}

@ObjectType({ description: 'A stretch of days on which a measure holds.' })
export class HoldingInterval {
  @Field(() => Day, { nullable: true, description: 'Its first day; null: it has always been so.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day it no longer holds; null: open.' })
  to: string | null;

  @Field(() => EvidenceKindEnum, { description: 'What it rests on.' })
  kind: EvidenceKind;

  @Field(() => [Uuid], { description: 'The events that carry it; the newest 200.' })
  eventIds: string[];
}

@ObjectType({
  description: 'Why a measure is met or not: the rule, when it holds, and the events and persons behind it.',
})
export class MeasureWhy {
  @Field(() => String, { description: 'The measure.' })
  measureId: string;

  @Field(() => String, { description: 'The model that it belongs to.' })
  modelId: string;

  @Field(() => Day, { description: 'The end of this day is meant.' })
  at: string;

  @Field(() => Instant, { nullable: true, description: 'Only what was known then; null: all that is known.' })
  knownAt: string | null;

  @Field(() => String, { description: 'What an organisation does, in the caller’s language.' })
  text: string;

  @Field(() => Int, { description: 'Number of its question.' })
  questionNo: number;

  @Field(() => String, { description: 'The question, in the caller’s language.' })
  question: string;

  @Field(() => String, { description: 'Code of the work area.' })
  area: string;

  @Field(() => Points, { description: 'Points that it gives.' })
  points: Points;

  @Field(() => Boolean, { description: 'True when it is met on the day.' })
  met: boolean;

  @Field(() => EvidenceKindEnum, {
    nullable: true,
    description: 'The strongest kind of evidence that suffices on the day.',
  })
  kind: EvidenceKind | null;

  @Field(() => Boolean, {
    description: 'True when recorded work can carry it; else only a person’s word or an imported answer.',
  })
  canDerive: boolean;

  @Field(() => Boolean, { description: 'True when a person may attest it.' })
  acceptsAttestation: boolean;

  @Field(() => [RuleLine], { description: 'The rule in words, the outermost sentence first.' })
  rule: RuleLine[];

  @Field(() => [HoldingInterval], { description: 'When it holds, past and future, in order.' })
  intervals: HoldingInterval[];

  @Field(() => [EvidenceEvent], { description: 'The events that carry it on the day, the newest first; at most 200.' })
  evidence: EvidenceEvent[];

  @Field(() => Source, { description: 'How sure the wording is.' })
  textSource: Source;

  @Field(() => Source, { description: 'How sure the rule is.' })
  evidenceSource: Source;

  @Field(() => Incomplete, { nullable: true, description: 'Set when an event could not be folded.' })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}
