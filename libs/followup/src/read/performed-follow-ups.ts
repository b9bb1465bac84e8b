// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  underUnit,
  Uuid,
} from '#libs/platform';
import { WayOfWorkingEnum } from '#libs/practice';
import { FollowUpResultEnum, FollowUpTargetKindEnum } from './enums.js';
import { performedProjection } from './performed-projection.js';
import { PerformedFollowUp } from './performed-row.js';

const register: Register = {
  alongside: [unitTree],
  rows: performedProjection,
  key: 'eventId',
  sorts: ['performedOn', 'title'],
  search: ['title', 'targetName', 'summary'],
  filters: { underUnitId: underUnit('unitIds'), topic: (p) => `${p} = ANY(topics)` },
};

@ArgsType()
class PerformedFollowUpsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'performedOn', description: 'performedOn or title.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only of this follow-up.' })
  followUpId?: string;

  @Field(() => FollowUpTargetKindEnum, { nullable: true, description: 'Only of this kind of thing.' })
  targetKind?: string;

  @Field(() => WayOfWorkingEnum, { nullable: true, description: 'Only of this way of working.' })
  wayOfWorking?: string;

  @Field(() => FollowUpResultEnum, { nullable: true, description: 'Only with this result.' })
  result?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only what this person performed.' })
  performedById?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only in this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => String, { nullable: true, description: 'Only those that followed up this measure of question 14.' })
  topic?: string;
}

const PerformedFollowUpConnection = connectionOf(PerformedFollowUp);

@Resolver()
export class PerformedFollowUps {
  @Query(() => PerformedFollowUpConnection, {
    description: 'Who followed up what, when, and with which result.',
  })
  @Allow(...EVERYBODY)
  performedFollowUps(
    @Args() args: PerformedFollowUpsArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<PerformedFollowUp>> {
    const { followUpId, targetKind, wayOfWorking, result, performedById, underUnitId, topic } = args;
    const filters = { followUpId, targetKind, wayOfWorking, result, performedById, underUnitId, topic };
    return page<PerformedFollowUp>(reads, register, args, filters);
  }
}
