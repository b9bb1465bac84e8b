// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, Uuid } from '#libs/platform';
import { PROCUREMENT_STATUSES, type ProcurementStatus } from '../domain/procurement/data.js';

export const ProcurementStatusEnum = enumOf(
  'ProcurementStatus',
  PROCUREMENT_STATUSES,
  'Need; class given; list made, sent out, answered; contract signed, followed up, evaluated; over or called off.',
);

@ObjectType({ description: 'A procurement as the register shows it.' })
export class Procurement {
  @Field(() => Uuid, { description: 'Its id.' })
  procurementId: string;

  @Field(() => String, { description: 'What is procured.' })
  name: string;

  @Field(() => [Uuid], { description: 'The business units that need it.' })
  unitIds: string[];

  @Field(() => Uuid, { description: 'The person who runs it.' })
  responsibleId: string;

  @Field(() => ProcurementStatusEnum, { description: 'Where it stands.' })
  status: ProcurementStatus;

  @Field(() => Int, { description: 'The step of the nine that comes next, 1–9; 9 also when all is done.' })
  step: number;

  @Field(() => Day, { description: 'When the need was taken up.' })
  startedOn: string;

  @Field(() => Day, { nullable: true, description: 'When it is wanted.' })
  wantedOn: string | null;

  @Field(() => Int, { description: 'Requirements of the list; those agreed once there is a contract.' })
  requirementCount: number;

  @Field(() => Boolean, { description: 'True when the class has changed and the list waits for a review.' })
  toReview: boolean;

  @Field(() => Day, { nullable: true, description: 'The last day for tenders.' })
  answersBy: string | null;

  @Field(() => Int, { description: 'Tenders with answers.' })
  answeredCount: number;

  @Field(() => String, { nullable: true, description: 'Who the contract is with.' })
  supplier: string | null;

  @Field(() => Day, { nullable: true, description: 'When the supplier is to be followed up.' })
  followUpOn: string | null;

  @Field(() => Day, { nullable: true, description: 'When it ended.' })
  endedOn: string | null;

  @Field(() => Int, { description: 'Version of the procurement’s stream.' })
  version: number;
}
