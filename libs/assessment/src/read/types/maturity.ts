// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '#libs/platform';
import {
  EvidenceCounts,
  type EvidenceKind,
  EvidenceKindEnum,
  Incomplete,
  Points,
  ProvenanceSummary,
} from './evidence.js';

@ObjectType({ description: 'A work area on a day.' })
export class AreaMaturity {
  @Field(() => String, { description: 'Code of the area in the model.' })
  code: string;

  @Field(() => String, { description: 'Name in the caller’s language.' })
  name: string;

  @Field(() => Int, { description: 'Indicative level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'The same from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => Points, { description: 'Points reached.' })
  points: Points;

  @Field(() => Points, { description: 'Points there are.' })
  maxPoints: Points;
}

@ObjectType({ description: 'Whether a measure is met on a day, and by what kind of evidence.' })
export class MeasureStanding {
  @Field(() => String, { description: 'Id of the measure in the model.' })
  measureId: string;

  @Field(() => EvidenceKindEnum, { nullable: true, description: 'The strongest kind of evidence; null: not met.' })
  kind: EvidenceKind | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day on which it is no longer met; null: not met, or for ever.',
  })
  until: string | null;
}

@ObjectType({ description: 'The level of the organisation on a day, as known at a time, by one model.' })
export class Maturity {
  @Field(() => String, { description: 'The model that it is derived by.' })
  modelId: string;

  @Field(() => String, { description: 'The model’s name in the caller’s language.' })
  modelName: string;

  @Field(() => Day, { description: 'The end of this day is meant.' })
  at: string;

  @Field(() => Instant, { nullable: true, description: 'Only what was known then; null: all that is known.' })
  knownAt: string | null;

  @Field(() => Int, { description: 'Overall level 0–4.' })
  level: number;

  @Field(() => Int, { description: 'Overall level from recorded work alone.' })
  levelDerivedOnly: number;

  @Field(() => String, {
    description: 'Why the level from recorded work alone is what it is, in the caller’s language.',
  })
  levelDerivedOnlyWhy: string;

  @Field(() => [AreaMaturity], { description: 'The work areas, in the model’s order.' })
  areas: AreaMaturity[];

  @Field(() => [MeasureStanding], { description: 'Every measure of the model, in its order.' })
  measures: MeasureStanding[];

  @Field(() => Points, { description: 'Points reached.' })
  points: Points;

  @Field(() => Points, { description: 'Points there are.' })
  maxPoints: Points;

  @Field(() => [String], {
    description: 'For comparison, in order: level, area levels ascending, points, area points ascending.',
  })
  resultFigure: string[];

  @Field(() => EvidenceCounts, { description: 'What the met measures rest on.' })
  evidence: EvidenceCounts;

  @Field(() => ProvenanceSummary, { description: 'How sure the rules are that decided.' })
  provenance: ProvenanceSummary;

  @Field(() => Day, { nullable: true, description: 'The first day of the present state; null: it has always been so.' })
  since: string | null;

  @Field(() => Day, { nullable: true, description: 'When it changes by itself if nothing is done; null: never.' })
  until: string | null;

  @Field(() => Incomplete, { nullable: true, description: 'Set when an event could not be folded.' })
  incomplete: Incomplete | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;

  @Field(() => String, { description: 'The last event that counts, as a number in the organisation’s log.' })
  asOfEvent: string;
}
