// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { MonitoringSourceCommand } from '../inventory.commands.js';

@InputType({ description: 'A source that is no longer watched.' })
export class RemoveMonitoringSourceInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The source.' })
  sourceId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class RemoveMonitoringSource {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Says that a source is no longer watched.' })
  @Allow('ciso', 'leadership')
  removeMonitoringSource(@Args('input') input: RemoveMonitoringSourceInput, @Me() me: Member): Promise<CommandResult> {
    const { sourceId, reason } = input;
    const data = { reason };
    return this.commands.send(me, MonitoringSourceCommand, {
      name: 'RemoveMonitoringSource',
      streamId: sourceId,
      data,
      input,
    });
  }
}
