// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
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
import { FindingSeverityEnum, FindingStatusEnum } from './enums.js';
import { findingProjection } from './finding-projection.js';
import { Finding } from './finding-row.js';
import { lateFilter } from './late.js';

const LATE = `status IN ('open', 'answered') AND "dueOn" <`;

const register: Register = {
  alongside: [unitTree],
  rows: findingProjection,
  key: 'findingId',
  sorts: ['dueOn', 'title', 'foundOn'],
  search: ['title', 'text', 'answer'],
  filters: {
    underUnitId: underUnit('unitIds'),
    lateOn: (p) => `(${LATE} ${p}::date)`,
    notLateOn: (p) => `NOT (${LATE} ${p}::date)`,
  },
};

@ArgsType()
class FindingsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'dueOn', description: 'dueOn, title or foundOn.' })
  sort: string;

  @Field(() => FindingStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => FindingSeverityEnum, { nullable: true, description: 'Only of this severity.' })
  severity?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person sees to.' })
  ownerId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those found in this follow-up.' })
  followUpId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those of this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those not found to be enough whose day has passed (true), or all others (false).',
  })
  overdue?: boolean;
}

const FindingConnection = connectionOf(Finding);
const ONE = `SELECT * FROM rm.finding WHERE ${OWN_ROWS} AND "findingId" = $1`;

@Resolver()
export class Findings {
  @Query(() => FindingConnection, { description: 'What falls short, who sees to it, and how it goes.' })
  @Allow(...EVERYBODY)
  findings(@Args() args: FindingsArgs, @Reads() reads: ReadSession): Promise<Connection<Finding>> {
    const { status, severity, ownerId, followUpId, underUnitId, overdue } = args;
    const late = lateFilter(overdue, askedDay(args));
    return page<Finding>(reads, register, args, { status, severity, ownerId, followUpId, underUnitId, ...late });
  }

  @Query(() => Finding, {
    nullable: true,
    description: 'One finding; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async finding(
    @Args('id', { type: () => Uuid, description: 'The finding.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<Finding | null> {
    return (await reads.at(args, findingProjection).one<Finding>('followup.finding', ONE, [id])) ?? null;
  }
}
