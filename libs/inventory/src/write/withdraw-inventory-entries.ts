// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { UnitInventoryCommand, unitInventoryStream } from '../inventory.commands.js';

@InputType({ description: 'Entries about an inventory that were wrong.' })
export class WithdrawInventoryEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that began the inventory.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawInventoryEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Makes entries about a business unit’s inventory void.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawInventoryEntries(
    @Args('input') input: WithdrawInventoryEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { unitId, eventIds, reason } = input;
    const data = { eventIds, reason };
    return this.commands.send(me, UnitInventoryCommand, {
      name: 'WithdrawInventoryEntries',
      streamId: unitInventoryStream(unitId),
      data,
      input,
    });
  }
}
