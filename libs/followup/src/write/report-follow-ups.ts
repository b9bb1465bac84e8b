// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  todayText,
  Uuid,
} from '#libs/platform';
import { FollowUpReportCommand } from '../followup.commands.js';
import { checkPerformed } from '../read/follow-ups.js';

@InputType({ description: 'A report to management on what follow-ups have shown.' })
export class ReportFollowUpsInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  reportId?: string;

  @Field(() => [Uuid], { description: 'The follow-ups that it sums up; each has been performed.' })
  followUpIds: string[];

  @Field(() => String, { description: 'Who received it: a body or a function, at most 200 characters.' })
  recipient: string;

  @Field(() => Day, { nullable: true, description: 'When; today, where it is left out.' })
  reportedOn?: string;

  @Field(() => String, { description: 'What it said.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'What was proposed.' })
  proposals?: string;
}

@Resolver()
export class ReportFollowUps {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records that the results of follow-ups were reported to management.' })
  @Allow('ciso', 'leadership')
  async reportFollowUps(
    @Args('input') input: ReportFollowUpsInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { followUpIds, recipient: to, reportedOn: on = todayText(), summary, proposals, ...given } = present(input);
    const reportId = newId(given.reportId, given, 'followUpReport');
    await checkPerformed(reads, followUpIds);
    const data = { reportId, followUpIds, to, on, summary, proposals, reportedBy: me.personId };
    return this.commands.send(me, FollowUpReportCommand, { name: 'ReportFollowUps', streamId: reportId, data, input });
  }
}
