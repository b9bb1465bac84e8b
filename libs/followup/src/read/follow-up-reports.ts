// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import type { DataOf, RecordedEvent } from '#libs/kernel';
import {
  Allow,
  type Connection,
  connectionOf,
  Day,
  EVERYBODY,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  Uuid,
} from '#libs/platform';
import type { FollowUpReported } from '../domain/report/report.js';

@ObjectType({ description: 'A report to management on what follow-ups have shown.' })
export class FollowUpReport {
  @Field(() => Uuid, { description: 'Its id.' })
  reportId: string;

  @Field(() => [Uuid], { description: 'The follow-ups that it sums up.' })
  followUpIds: string[];

  @Field(() => String, { description: 'Who received it: a body or a function.' })
  recipient: string;

  @Field(() => Day, { description: 'When.' })
  reportedOn: string;

  @Field(() => String, { description: 'What it said.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'What was proposed.' })
  proposals: string | null;

  @Field(() => Uuid, { description: 'Who reported.' })
  reportedById: string;
}

type Row = FollowUpReport & Record<string, unknown>;

const keys = ({ data }: RecordedEvent<string, never>): unknown[][] => [[(data as { reportId: string }).reportId]];

/** A report that was withdrawn is not there any more. */
export const reportProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'follow-up-reports',
  version: 1,
  table: {
    name: 'follow_up_report',
    columns: {
      reportId: 'uuid',
      followUpIds: 'uuid[]',
      recipient: 'text',
      reportedOn: 'date',
      summary: 'text',
      proposals: 'text',
      reportedById: 'uuid',
    },
    key: ['reportId'],
    indexes: [['reportedOn', 'reportId']],
  },
  on: {
    FollowUpReported: {
      keys,
      fold: (_, event) => {
        const { to, on, proposals = null, reportedBy, ...data } = event.data as DataOf<typeof FollowUpReported>;
        return { ...data, recipient: to, reportedOn: on, proposals, reportedById: reportedBy };
      },
    },
    FollowUpReportWithdrawn: { keys, fold: () => undefined },
  },
};

const register: Register = {
  rows: reportProjection,
  key: 'reportId',
  sorts: ['reportedOn', 'recipient'],
  search: ['recipient', 'summary', 'proposals'],
  filters: { followUpId: (p) => `${p} = ANY("followUpIds")` },
};

@ArgsType()
class FollowUpReportsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'reportedOn', description: 'reportedOn or recipient.' })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that sum up this follow-up.' })
  followUpId?: string;
}

const FollowUpReportConnection = connectionOf(FollowUpReport);

@Resolver()
export class FollowUpReports {
  @Query(() => FollowUpReportConnection, { description: 'Reports to management on what follow-ups have shown.' })
  @Allow(...EVERYBODY)
  followUpReports(@Args() args: FollowUpReportsArgs, @Reads() reads: ReadSession): Promise<Connection<FollowUpReport>> {
    return page<FollowUpReport>(reads, register, args, { followUpId: args.followUpId });
  }
}
