// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { FollowUpReportCommand } from '../followup.commands.js';

@InputType({ description: 'A report that was recorded by mistake.' })
export class WithdrawFollowUpReportInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The report.' })
  reportId: string;

  @Field(() => String, { description: 'Why it was wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawFollowUpReport {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Makes a report on follow-ups void.' })
  @Allow('ciso', 'leadership')
  withdrawFollowUpReport(@Args('input') input: WithdrawFollowUpReportInput, @Me() me: Member): Promise<CommandResult> {
    const { reportId, reason } = present(input);
    const data = { reason };
    return this.commands.send(me, FollowUpReportCommand, {
      name: 'WithdrawFollowUpReport',
      streamId: reportId,
      data,
      input,
    });
  }
}
