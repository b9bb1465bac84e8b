// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'Entries about a security measure that were wrong.' })
export class WithdrawSecurityMeasureEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that created the measure.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawSecurityMeasureEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a security measure void. To correct: withdraw, then record anew.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawSecurityMeasureEntries(
    @Args('input') input: WithdrawSecurityMeasureEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { measureId, eventIds, reason } = input;
    const data = { eventIds, reason };
    return this.commands.send(me, MeasureCommand, {
      name: 'WithdrawSecurityMeasureEntries',
      streamId: measureId,
      data,
      input,
    });
  }
}
