// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { FollowUpCommand } from '../followup.commands.js';

@InputType({ description: 'Entries about a follow-up that were wrong.' })
export class WithdrawFollowUpEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The follow-up.' })
  followUpId: string;

  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that planned it.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawFollowUpEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a follow-up void. To correct: withdraw, then record anew.',
  })
  @Allow('ciso', 'leadership')
  withdrawFollowUpEntries(
    @Args('input') input: WithdrawFollowUpEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { followUpId, eventIds, reason } = present(input);
    const data = { eventIds, reason };
    return this.commands.send(me, FollowUpCommand, {
      name: 'WithdrawFollowUpEntries',
      streamId: followUpId,
      data,
      input,
    });
  }
}
