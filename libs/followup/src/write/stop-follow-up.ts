// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { FollowUpCommand } from '../followup.commands.js';

@InputType({ description: 'A follow-up that will not be performed any more.' })
export class StopFollowUpInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The follow-up.' })
  followUpId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class StopFollowUp {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Stops a follow-up. What was performed until then stands.' })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  stopFollowUp(@Args('input') input: StopFollowUpInput, @Me() me: Member): Promise<CommandResult> {
    const { followUpId, reason } = present(input);
    const data = { reason };
    return this.commands.send(me, FollowUpCommand, { name: 'StopFollowUp', streamId: followUpId, data, input });
  }
}
