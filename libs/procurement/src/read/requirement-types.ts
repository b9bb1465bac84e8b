// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { Aspect, Doer, Force } from '../domain/procurement/catalogue/entry.js';
import type { Answer, Outcome } from '../domain/procurement/data.js';
import { AnswerEnum, AspectEnum, DoerEnum, ForceEnum, OriginEnum, OutcomeEnum } from './enums.js';

const level = (of: string) => ({ description: `${of}, 0–3.` });

@ObjectType({ description: 'The class of what is procured, per aspect.' })
@InputType('ProcurementClassInput', { description: 'The class of what is procured, per aspect: 0 none to 3 serious.' })
export class ProcurementClass {
  @Field(() => Int, level('Confidentiality'))
  confidentiality: number;

  @Field(() => Int, level('Integrity'))
  integrity: number;

  @Field(() => Int, level('Availability'))
  availability: number;

  @Field(() => Int, level('Traceability'))
  traceability: number;
}

@ObjectType({ description: 'A security requirement of a list.' })
export class ProcurementRequirement {
  @Field(() => String, { description: 'Its code in the catalogue, or the id of one’s own.' })
  requirementId: string;

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  origin: string;

  @Field(() => AspectEnum, { description: 'What it protects.' })
  aspect: Aspect;

  @Field(() => Int, { description: 'From which level of class it is called for, 1–3.' })
  level: number;

  @Field(() => DoerEnum, { description: 'Who does it.' })
  by: Doer;

  @Field(() => ForceEnum, { description: 'Must or should.' })
  force: Force;

  @Field(() => String, { description: 'What is required.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What shows that it is met.' })
  proof?: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from: a standard or a law.' })
  source?: string;

  @Field(() => Boolean, { description: 'Own work that is in place.' })
  introduced: boolean;

  @Field(() => Boolean, { description: 'Part of the contract.' })
  agreed: boolean;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What the last follow-up of the supplier found.' })
  outcome?: Outcome;

  @Field(() => Day, { nullable: true, description: 'When that was.' })
  followedUpOn?: string;

  @Field(() => String, { nullable: true, description: 'What was noted then.' })
  outcomeNote?: string;
}

@ObjectType({ description: 'A requirement that was taken off a list.' })
export class RemovedRequirement {
  @Field(() => String, { description: 'Its code in the catalogue, or the id of one’s own.' })
  requirementId: string;

  @Field(() => String, { description: 'What it said.' })
  text: string;

  @Field(() => String, { description: 'Why it was taken off.' })
  reason: string;
}

@ObjectType({ description: 'What a supplier answers to one requirement.' })
export class TenderAnswer {
  @Field(() => String, { description: 'The requirement.' })
  requirementId: string;

  @Field(() => AnswerEnum, { description: 'Yes, in part or no.' })
  answer: Answer;

  @Field(() => String, { nullable: true, description: 'How, and what shows it.' })
  note?: string;
}

@ObjectType({ description: 'A supplier’s tender.' })
export class ProcurementTender {
  @Field(() => Uuid, { description: 'Its id.' })
  tenderId: string;

  @Field(() => String, { description: 'The supplier.' })
  supplier: string;

  @Field(() => Day, { nullable: true, description: 'The last day of the link, where there is one.' })
  linkUntil?: string;

  @Field(() => Day, { nullable: true, description: 'When the tender came in.' })
  receivedOn?: string;

  @Field(() => Day, { nullable: true, description: 'When its answers were last given.' })
  answeredOn?: string;

  @Field(() => [TenderAnswer], { description: 'Its answers.' })
  answers: TenderAnswer[];
}
