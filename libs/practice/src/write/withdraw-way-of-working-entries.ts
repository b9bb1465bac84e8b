// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import { PracticeCommand, practiceStream } from '../practice.commands.js';
import { AboutWayOfWorkingInput } from './say-input.js';

@InputType({ description: 'Entries about a way of working that were wrong.' })
export class WithdrawWayOfWorkingEntriesInput extends AboutWayOfWorkingInput {
  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that took it up.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawWayOfWorkingEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a way of working void. To correct: withdraw, then record anew.',
  })
  @Allow('ciso', 'leadership')
  withdrawWayOfWorkingEntries(
    @Args('input') input: WithdrawWayOfWorkingEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { wayOfWorking, eventIds, reason } = present(input);
    const data = { eventIds, reason };
    const streamId = practiceStream(me.organisationId, wayOfWorking);
    return this.commands.send(me, PracticeCommand, { name: 'WithdrawWayOfWorkingEntries', streamId, data, input });
  }
}
