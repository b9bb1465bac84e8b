// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import { catalogue, asListed } from '../domain/procurement/catalogue/catalogue.js';
import type { Requirement } from '../domain/procurement/data.js';
import type { Procurement as State } from '../domain/procurement/snapshot.js';
import { ClassSourceEnum, ListLanguageEnum, StepEnum } from './enums.js';
import type { ProcurementRow } from './procurement-projection.js';
import { Procurement } from './procurement-row.js';
import {
  ProcurementClass,
  ProcurementRequirement,
  ProcurementTender,
  RemovedRequirement,
} from './requirement-types.js';
import { type Step, stepsDone } from './steps.js';

@ObjectType({ description: 'What a changed class means for a list.' })
export class RequirementListReview {
  @Field(() => Day, { description: 'When the class changed.' })
  since: string;

  @Field(() => ProcurementClass, { description: 'The class now.' })
  class: ProcurementClass;

  @Field(() => [ProcurementRequirement], { description: 'What it calls for that the list lacks.' })
  added: ProcurementRequirement[];

  @Field(() => [ProcurementRequirement], { description: 'What the list has that it does not call for.' })
  dropped: ProcurementRequirement[];
}

@ObjectType({ description: 'A signed contract.' })
export class ProcurementContract {
  @Field(() => String, { description: 'Who it is with.' })
  supplier: string;

  @Field(() => Uuid, { nullable: true, description: 'The tender that it follows from.' })
  tenderId?: string;

  @Field(() => Day, { description: 'When it was signed.' })
  signedOn: string;

  @Field(() => Day, { nullable: true, description: 'When it ends.' })
  validUntil?: string;

  @Field(() => Day, { nullable: true, description: 'When the supplier is to be followed up.' })
  followUpOn?: string;
}

@ObjectType({ description: 'A judgement of the requirements.' })
export class RequirementEvaluation {
  @Field(() => Boolean, { description: 'Were they the right ones?' })
  fit: boolean;

  @Field(() => Boolean, { description: 'Were they enough?' })
  sufficient: boolean;

  @Field(() => String, { nullable: true, description: 'What was noted.' })
  note?: string;

  @Field(() => Day, { description: 'When it was judged.' })
  on: string;
}

@ObjectType({ description: 'A procurement with all that is known of it.' })
export class ProcurementDetails extends Procurement {
  @Field(() => String, { nullable: true, description: 'What is needed, and why.' })
  need?: string;

  @Field(() => [StepEnum], { description: 'The steps that are done.' })
  stepsDone: Step[];

  @Field(() => ProcurementClass, { nullable: true, description: 'Its class.' })
  class?: ProcurementClass;

  @Field(() => ClassSourceEnum, { nullable: true, description: 'Where the class comes from.' })
  classSource?: string;

  @Field(() => String, { nullable: true, description: 'Why this class.' })
  classReason?: string;

  @Field(() => Day, { nullable: true, description: 'When it was given.' })
  classedOn?: string;

  @Field(() => [Uuid], { description: 'The information and systems that it is about.' })
  assetIds: string[];

  @Field(() => [Uuid], { description: 'The risks that it is about.' })
  riskIds: string[];

  @Field(() => ListLanguageEnum, { nullable: true, description: 'The language of the list.' })
  language?: string;

  @Field(() => String, { nullable: true, description: 'The version of the catalogue that the list was made from.' })
  catalogueVersion?: string;

  @Field(() => [ProcurementRequirement], { description: 'The list, by aspect and level.' })
  requirements: ProcurementRequirement[];

  @Field(() => [RemovedRequirement], { description: 'What was taken off the list.' })
  removed: RemovedRequirement[];

  @Field(() => RequirementListReview, { nullable: true, description: 'What is to be reviewed in it.' })
  review?: RequirementListReview;

  @Field(() => Day, { nullable: true, description: 'When the list went out.' })
  attachedOn?: string;

  @Field(() => [ProcurementTender], { description: 'Tenders, by supplier.' })
  tenders: ProcurementTender[];

  @Field(() => ProcurementContract, { nullable: true, description: 'The contract.' })
  contract?: ProcurementContract;

  @Field(() => RequirementEvaluation, { nullable: true, description: 'Whether the requirements were the right ones.' })
  evaluation?: RequirementEvaluation;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason?: string;
}

const bare = (one: Requirement): ProcurementRequirement => ({ ...one, introduced: false, agreed: false });

function listed(state: State): ProcurementRequirement[] {
  const last = new Map(state.followUps.map((one) => [one.requirementId, one]));
  const agreed = new Set((state.contract?.agreed ?? []).map(({ requirementId }) => requirementId));
  const introduced = new Set(state.list?.introduced ?? []);
  return (state.list?.requirements ?? []).map((one) => {
    const { met, on, note } = last.get(one.requirementId) ?? {};
    const known = { introduced: introduced.has(one.requirementId), agreed: agreed.has(one.requirementId) };
    return { ...one, ...known, outcome: met, followedUpOn: on, outcomeNote: note };
  });
}

function reviewed({ review, list }: State): RequirementListReview | undefined {
  if (!review || !list) return undefined;
  const words = (requirementId: string): ProcurementRequirement[] => {
    const inList = list.requirements.find((one) => one.requirementId === requirementId);
    const inCatalogue = catalogue.find(({ code }) => code === requirementId);
    const found = inList ?? (inCatalogue && asListed(inCatalogue, list.language));
    return found ? [bare(found)] : [];
  };
  return { ...review, added: review.added.flatMap(words), dropped: review.dropped.flatMap(words) };
}

/** All that is known of a procurement, from its row. */
export function detailsOf({ state, ...row }: ProcurementRow): ProcurementDetails {
  const { need, classSource, classReason, classedOn, assetIds, riskIds, list, attachedOn, tenders } = state;
  return {
    ...row,
    ...{ need, classSource, classReason, classedOn, assetIds, riskIds, attachedOn, tenders },
    class: state.class,
    stepsDone: stepsDone(state),
    language: list?.language,
    catalogueVersion: list?.version,
    requirements: listed(state),
    removed: list?.removed ?? [],
    review: reviewed(state),
    contract: state.contract,
    evaluation: state.evaluation,
    endReason: state.endReason,
  };
}
