// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '#libs/platform';

export const EVIDENCE_KINDS = ['derived', 'attested', 'reported'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const EvidenceKindEnum = enumOf(
  'EvidenceKind',
  EVIDENCE_KINDS,
  'derived: follows from recorded work. attested: a person vouches. reported: a yes in an imported round.',
);

export const GRADES = ['official', 'reported', 'assumed'] as const;
export type Grade = (typeof GRADES)[number];
export const GradeEnum = enumOf(
  'Grade',
  GRADES,
  'How sure an element of a model is: from the publisher, from its report, or assumed here.',
);

@ObjectType({ description: 'An exact number of points. Never compare the decimal: use the fraction.' })
export class Points {
  @Field(() => String, { description: 'Reduced fraction `n/d`, also when whole (`200/1`).' })
  exact: string;

  @Field(() => Number, { description: 'The same, rounded to one decimal for reading.' })
  rounded: number;
}

@ObjectType({ description: 'How many measures rest on which kind of evidence.' })
export class EvidenceCounts {
  @Field(() => Int, { description: 'Measures that follow from recorded work.' })
  derived: number;

  @Field(() => Int, { description: 'Measures that a person vouches for.' })
  attested: number;

  @Field(() => Int, { description: 'Measures that rest on an imported yes alone.' })
  reported: number;

  @Field(() => Int, { description: 'Measures met, of any kind.' })
  met: number;

  @Field(() => Int, { description: 'Measures in the model: the n of every share.' })
  of: number;
}

@ObjectType({ description: 'How much of what decided a figure is official, reported or assumed.' })
export class ProvenanceSummary {
  @Field(() => Int, { description: 'Deciding rules from the publisher.' })
  official: number;

  @Field(() => Int, { description: 'Deciding rules from the publisher’s report about the instrument.' })
  reported: number;

  @Field(() => Int, { description: 'Deciding rules assumed by this project.' })
  assumed: number;

  @Field(() => String, { description: 'The same as a sentence in the caller’s language.' })
  sentence: string;
}

@ObjectType({
  description: 'Where a figure cannot be trusted: an event could not be folded, and everything after it waits.',
})
export class Incomplete {
  @Field(() => String, { description: 'Opaque place in the log of the event that could not be folded.' })
  position: string;

  @Field(() => String, { description: 'Why it could not be folded.' })
  reason: string;
}
