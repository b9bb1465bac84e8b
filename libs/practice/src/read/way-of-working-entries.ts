// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  askedDay,
  type Connection,
  connectionOf,
  EVERYBODY,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
} from '#libs/platform';
import { entryProjection } from './entry-projection.js';
import { WayOfWorkingEntry } from './entry-row.js';
import { WayOfWorkingEntryKindEnum, WayOfWorkingEnum } from './enums.js';

const STANDS = `"endedOn" IS NULL AND "validUntil" >`;

const register: Register = {
  rows: entryProjection,
  key: 'entryId',
  sorts: ['wayOfWorking', 'validUntil', 'establishedOn'],
  search: ['document', 'note', 'element'],
  filters: {
    standingOn: (p) => `(${STANDS} ${p}::date)`,
    notStandingOn: (p) => `NOT (${STANDS} ${p}::date)`,
  },
};

@ArgsType()
class WayOfWorkingEntriesArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'wayOfWorking', description: 'wayOfWorking, validUntil or establishedOn.' })
  sort: string;

  @Field(() => WayOfWorkingEnum, { nullable: true, description: 'Only of this way of working.' })
  wayOfWorking?: string;

  @Field(() => WayOfWorkingEntryKindEnum, { nullable: true, description: 'Only attributes, or only central parts.' })
  kind?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what holds on the day that is asked for (true), or has ended or run out (false).',
  })
  standing?: boolean;
}

const WayOfWorkingEntryConnection = connectionOf(WayOfWorkingEntry);

@Resolver()
export class WayOfWorkingEntries {
  @Query(() => WayOfWorkingEntryConnection, {
    description: 'What the seven ways of working have in place: their attributes and central parts.',
  })
  @Allow(...EVERYBODY)
  wayOfWorkingEntries(
    @Args() args: WayOfWorkingEntriesArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<WayOfWorkingEntry>> {
    const { wayOfWorking, kind, standing } = args;
    const day = askedDay(args);
    const stands = standing == null ? {} : standing ? { standingOn: day } : { notStandingOn: day };
    return page<WayOfWorkingEntry>(reads, register, args, { wayOfWorking, kind, ...stands });
  }
}
