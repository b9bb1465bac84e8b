// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { MonitoringSourceCommand } from '../inventory.commands.js';

@InputType({ description: 'A source that was entered by mistake.' })
export class WithdrawMonitoringSourceInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The source.' })
  sourceId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class WithdrawMonitoringSource {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Makes a source void that was entered by mistake.' })
  @Allow('ciso', 'leadership')
  withdrawMonitoringSource(
    @Args('input') input: WithdrawMonitoringSourceInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { sourceId, reason } = input;
    const data = { reason };
    return this.commands.send(me, MonitoringSourceCommand, {
      name: 'WithdrawMonitoringSource',
      streamId: sourceId,
      data,
      input,
    });
  }
}
