// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { DataOf } from '#libs/kernel';
import { Day, Uuid } from '#libs/platform';
import type * as events from '../domain/risk/events.js';
import { HARM_TYPES, type HarmType } from '../domain/risk/harm-types.js';
import { CertaintyEnum, FollowUpEnum, HarmTypeEnum, PhaseEnum, TreatmentEnum } from './enums.js';
import { Risk } from './risk-row.js';

/* What was said of a risk is read out of its own events: no second copy of free text, and nothing to rebuild. */

@ObjectType({ description: 'A degree of harm of one type.' })
export class HarmDegree {
  @Field(() => HarmTypeEnum, { description: 'What may be harmed.' })
  harm: HarmType;

  @Field(() => Int, { description: '0 none to 4 exceptionally serious.' })
  degree: number;
}

const eventId = { description: 'The event; it can be withdrawn by this id.' };
const on = { description: 'The day it happened.' };

@ObjectType({ description: 'A judgement of consequence and likelihood.' })
export class RiskAssessment {
  @Field(() => Uuid, eventId)
  eventId: string;

  @Field(() => Day, on)
  on: string;

  @Field(() => PhaseEnum, { description: 'As it is, or with measures in place.' })
  phase: 'before' | 'after';

  @Field(() => Boolean, { description: 'True when the risk had been judged before.' })
  reassessment: boolean;

  @Field(() => [HarmDegree], { description: 'Consequence by type of harm.' })
  consequences: HarmDegree[];

  @Field(() => Int, { description: 'The highest of them: the one that counts.' })
  consequence: number;

  @Field(() => Day, { nullable: true, description: 'The earliest day it may happen.' })
  earliest?: string;

  @Field(() => Day, { nullable: true, description: 'The likeliest day.' })
  likeliest?: string;

  @Field(() => Day, { nullable: true, description: 'The latest day.' })
  latest?: string;

  @Field(() => Float, { description: 'How often it is expected to happen, times a year.' })
  frequencyPerYear: number;

  @Field(() => Int, { description: 'Likelihood level, 1–5, by the table of that time.' })
  likelihoodLevel: number;

  @Field(() => String, { description: 'Version of the table that gave the level.' })
  likelihoodTable: string;

  @Field(() => CertaintyEnum, { description: 'How sure those who judged were.' })
  certainty: DataOf<typeof events.RiskAssessed>['certainty'];

  @Field(() => String, { nullable: true, description: 'What the judgement takes for granted.' })
  assumptions?: string;
}

@ObjectType({ description: 'A proposal or a decision on how a risk is treated.' })
export class RiskTreatmentEntry {
  @Field(() => Uuid, eventId)
  eventId: string;

  @Field(() => Day, on)
  on: string;

  @Field(() => TreatmentEnum, { description: 'What is to happen with the risk.' })
  choice: events.Treatment;

  @Field(() => String, { description: 'Why, or what is proposed.' })
  rationale: string;

  @Field(() => String, { nullable: true, description: 'What must hold for it to stand.' })
  conditions?: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn?: string;

  @Field(() => String, { nullable: true, description: 'The security measure that it leads to.' })
  measureTitle?: string;

  @Field(() => Uuid, { description: 'Who decided or proposed.' })
  byId: string;

  @Field(() => Uuid, { nullable: true, description: 'The mandate that a decision rests on.' })
  mandateId?: string;

  @Field(() => Boolean, { nullable: true, description: 'True when the leadership decided beyond all mandates.' })
  asLeadership?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True when a decision had been proposed from below.' })
  escalated?: boolean;
}

@ObjectType({ description: 'A follow-up of a risk.' })
export class RiskFollowUpEntry {
  @Field(() => Uuid, eventId)
  eventId: string;

  @Field(() => Day, on)
  on: string;

  @Field(() => FollowUpEnum, { description: 'How the risk had moved.' })
  status: DataOf<typeof events.RiskFollowedUp>['status'];

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  note?: string;

  @Field(() => Uuid, { description: 'Who followed it up.' })
  byId: string;
}

@ObjectType({ description: 'A risk with what has been said of it; withdrawn entries are left out.' })
export class RiskDetails extends Risk {
  @Field(() => String, { nullable: true, description: 'The threat.' })
  threat?: string;

  @Field(() => String, { nullable: true, description: 'The weakness that it meets.' })
  vulnerability?: string;

  @Field(() => String, { nullable: true, description: 'The protection there is already.' })
  existingProtection?: string;

  @Field(() => [String], { description: 'The assets concerned, by name.' })
  assets: string[];

  @Field(() => [RiskAssessment], { description: 'Judgements, in the order they were recorded.' })
  assessments: RiskAssessment[];

  @Field(() => [RiskTreatmentEntry], { description: 'Proposed treatments.' })
  proposals: RiskTreatmentEntry[];

  @Field(() => [RiskTreatmentEntry], { description: 'Wished decisions above the mandate of the one who wished them.' })
  proposalsUpward: RiskTreatmentEntry[];

  @Field(() => [RiskTreatmentEntry], { description: 'Decisions; the last one stands.' })
  decisions: RiskTreatmentEntry[];

  @Field(() => [RiskFollowUpEntry], { description: 'Follow-ups.' })
  followUps: RiskFollowUpEntry[];
}

/** Consequences as a list, in the order of the types of harm. */
export const harmDegrees = (consequences: Partial<Record<HarmType, number>>): HarmDegree[] =>
  HARM_TYPES.flatMap((harm) => {
    const degree = consequences[harm];
    return degree === undefined ? [] : [{ harm, degree }];
  });
