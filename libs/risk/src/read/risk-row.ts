// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { Treatment } from '../domain/risk/events.js';
import type { FollowUp, KnownRisk } from '../domain/risk/risk.js';
import { FollowUpEnum, RiskStatusEnum, TreatmentEnum } from './enums.js';

const degree = { nullable: true, description: 'Highest degree of harm by the latest judgement, 0–4.' };
const level = { nullable: true, description: 'Likelihood level by the latest judgement, 1–5.' };

@ObjectType({ description: 'A risk as the register shows it.' })
export class Risk {
  @Field(() => Uuid, { description: 'Its id.' })
  riskId: string;

  @Field(() => Uuid, { nullable: true, description: 'The risk analysis that found it.' })
  analysisId: string | null;

  @Field(() => String, { description: 'What may happen, in a line.' })
  title: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId: string | null;

  @Field(() => RiskStatusEnum, { description: 'Where it stands.' })
  status: KnownRisk['status'];

  @Field(() => Int, degree)
  consequence: number | null;

  @Field(() => Int, level)
  likelihoodLevel: number | null;

  @Field(() => Int, { description: 'Consequence × likelihood; 0 when not judged.' })
  size: number;

  @Field(() => Int, { nullable: true, description: 'Consequence × likelihood as it is, without further measures.' })
  sizeBefore: number | null;

  @Field(() => Int, { nullable: true, description: 'Consequence × likelihood with measures in place.' })
  sizeAfter: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest degree of harm as it is, without further measures.' })
  consequenceBefore: number | null;

  @Field(() => Int, { nullable: true, description: 'Likelihood level as it is, without further measures.' })
  likelihoodBefore: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest degree of harm with measures in place.' })
  consequenceAfter: number | null;

  @Field(() => Int, { nullable: true, description: 'Likelihood level with measures in place.' })
  likelihoodAfter: number | null;

  @Field(() => Day, { nullable: true, description: 'When it was last judged.' })
  assessedOn: string | null;

  @Field(() => TreatmentEnum, { nullable: true, description: 'The decision that stands.' })
  choice: Treatment | null;

  @Field(() => Day, { nullable: true, description: 'When that was decided.' })
  decidedOn: string | null;

  @Field(() => Day, { nullable: true, description: 'When the decision is to be looked at again.' })
  reviewOn: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Who a proposal upward waits for; null with `proposedUpward` means the leadership.',
  })
  waitsForId: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was last followed up.' })
  followedUpOn: string | null;

  @Field(() => FollowUpEnum, { nullable: true, description: 'What the last follow-up found.' })
  followUpStatus: FollowUp['followUpStatus'] | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up next.' })
  nextFollowUpOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'By when what remains of it, after an introduced measure, is to be judged.',
  })
  reassessOn: string | null;

  @Field(() => Int, { description: 'Version of the risk’s stream.' })
  version: number;
}
