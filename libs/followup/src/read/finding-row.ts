// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, Uuid } from '#libs/platform';
import type { FINDING_STATUSES, OUTCOMES, SEVERITIES } from '../domain/finding/events.js';
import { FindingOutcomeEnum, FindingSeverityEnum, FindingStatusEnum } from './enums.js';

@ObjectType({ description: 'Something that falls short, and what is done about it.' })
export class Finding {
  @Field(() => Uuid, { description: 'Its id.' })
  findingId: string;

  @Field(() => String, { description: 'What falls short, in a line.' })
  title: string;

  @Field(() => Uuid, { nullable: true, description: 'The follow-up in which it was found.' })
  followUpId: string | null;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => FindingSeverityEnum, { description: 'How serious it is.' })
  severity: (typeof SEVERITIES)[number];

  @Field(() => FindingStatusEnum, { description: 'Where it stands.' })
  status: (typeof FINDING_STATUSES)[number];

  @Field(() => Uuid, { description: 'The person who sees to it.' })
  ownerId: string;

  @Field(() => Day, { description: 'When it is to be remedied.' })
  dueOn: string;

  @Field(() => String, { description: 'What was found.' })
  text: string;

  @Field(() => Day, { description: 'When it was found.' })
  foundOn: string;

  @Field(() => Uuid, { nullable: true, description: 'The security measure that was proposed because of it.' })
  measureId: string | null;

  @Field(() => String, { nullable: true, description: 'What has been done about it, as last answered.' })
  answer: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Who answered.' })
  answeredById: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was answered.' })
  answeredOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Last check: was what was done enough?' })
  enough: boolean | null;

  @Field(() => Uuid, { nullable: true, description: 'Who checked.' })
  verifiedById: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was checked.' })
  verifiedOn: string | null;

  @Field(() => FindingOutcomeEnum, { nullable: true, description: 'How it was closed.' })
  outcome: (typeof OUTCOMES)[number] | null;

  @Field(() => Day, { nullable: true, description: 'When it was closed.' })
  closedOn: string | null;

  @Field(() => Int, { description: 'Version of the finding’s stream.' })
  version: number;
}
