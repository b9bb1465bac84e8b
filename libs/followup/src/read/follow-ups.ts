// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  askedDay,
  type Connection,
  connectionOf,
  EVERYBODY,
  MomentArgs,
  OWN_ROWS,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  underUnit,
  Uuid,
} from '#libs/platform';
import { WayOfWorkingEnum } from '#libs/practice';
import { FollowUpStatusEnum, FollowUpTargetKindEnum } from './enums.js';
import { followUpProjection } from './follow-up-projection.js';
import { FollowUp } from './follow-up-row.js';
import { lateFilter } from './late.js';

const register: Register = {
  alongside: [unitTree],
  rows: followUpProjection,
  key: 'followUpId',
  sorts: ['dueOn', 'title', 'plannedOn', 'lastPerformedOn'],
  sortAs: {
    dueOn: `COALESCE("dueOn", '9999-12-31'::date)`,
    lastPerformedOn: `COALESCE("lastPerformedOn", '0001-01-01'::date)`,
  },
  search: ['title', 'targetName'],
  filters: {
    underUnitId: underUnit('unitIds'),
    lateOn: (p) => `COALESCE("dueOn" < ${p}::date, false)`,
    notLateOn: (p) => `NOT COALESCE("dueOn" < ${p}::date, false)`,
  },
};

@ArgsType()
class FollowUpsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'dueOn', description: 'dueOn, title, plannedOn or lastPerformedOn.' })
  sort: string;

  @Field(() => FollowUpStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => FollowUpTargetKindEnum, { nullable: true, description: 'Only of this kind of thing.' })
  targetKind?: string;

  @Field(() => WayOfWorkingEnum, { nullable: true, description: 'Only of this way of working.' })
  wayOfWorking?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only of this object of Trappan.' })
  targetId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person sees to.' })
  responsibleId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those for this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose day has passed (true), or all others (false).',
  })
  overdue?: boolean;
}

const FollowUpConnection = connectionOf(FollowUp);
const ONE = `SELECT * FROM rm.follow_up WHERE ${OWN_ROWS} AND "followUpId" = $1`;
const DONE = `SELECT count(*)::int AS n FROM rm.follow_up WHERE ${OWN_ROWS} AND "followUpId" = ANY($1::uuid[]) AND times > 0`;

/** The follow-up as it is planned now. Refuses `followup.unknown`. */
export const knownFollowUp = async (reads: ReadSession, followUpId: string): Promise<FollowUp> =>
  (await reads.one<FollowUp>('followup.one', ONE, [followUpId])) ?? reject('followup.unknown');

/** Refuses `followup.not-performed`, where one of them has never been performed or is unknown. */
export async function checkPerformed(reads: ReadSession, followUpIds: readonly string[]): Promise<void> {
  const found = await reads.one<{ n: number }>('followup.performed', DONE, [followUpIds]);
  if (found?.n !== new Set(followUpIds).size) reject('followup.not-performed');
}

@Resolver()
export class FollowUps {
  @Query(() => FollowUpConnection, {
    description: 'Planned follow-ups: once or recurring, with what they last showed.',
  })
  @Allow(...EVERYBODY)
  followUps(@Args() args: FollowUpsArgs, @Reads() reads: ReadSession): Promise<Connection<FollowUp>> {
    const { status, targetKind, wayOfWorking, targetId, responsibleId, underUnitId, overdue } = args;
    const late = lateFilter(overdue, askedDay(args));
    const filters = { status, targetKind, wayOfWorking, targetId, responsibleId, underUnitId, ...late };
    return page<FollowUp>(reads, register, args, filters);
  }

  @Query(() => FollowUp, {
    nullable: true,
    description: 'One follow-up; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async followUp(
    @Args('id', { type: () => Uuid, description: 'The follow-up.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<FollowUp | null> {
    return (await reads.at(args, followUpProjection).one<FollowUp>('followup.one', ONE, [id])) ?? null;
  }
}
