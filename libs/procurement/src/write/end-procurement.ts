// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A procurement whose contract is over.' })
export class CloseProcurementInput extends OfProcurementInput {
  @Field(() => String, { nullable: true, description: 'Why, where that is not clear.' })
  reason?: string;
}

@InputType({ description: 'A procurement that comes to nothing.' })
export class CancelProcurementInput extends OfProcurementInput {
  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType({ description: 'Entries about a procurement that were wrong.' })
export class WithdrawProcurementEntriesInput extends OfProcurementInput {
  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that began it.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class EndProcurement {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Closes a procurement whose contract is over.' })
  @Allow(...BUYERS)
  closeProcurement(@Args('input') input: CloseProcurementInput, @Me() me: Member): Promise<CommandResult> {
    const { reason } = present(input);
    return send(this.commands, me, 'CloseProcurement', { input, data: { reason } });
  }

  @Mutation(() => CommandResult, { description: 'Calls off a procurement that has no contract.' })
  @Allow(...BUYERS)
  cancelProcurement(@Args('input') input: CancelProcurementInput, @Me() me: Member): Promise<CommandResult> {
    return send(this.commands, me, 'CancelProcurement', { input, data: { reason: input.reason } });
  }

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a procurement void. To correct: withdraw, then record anew.',
  })
  @Allow(...BUYERS)
  withdrawProcurementEntries(
    @Args('input') input: WithdrawProcurementEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { eventIds, reason } = input;
    return send(this.commands, me, 'WithdrawProcurementEntries', { input, data: { eventIds, reason } });
  }
}
