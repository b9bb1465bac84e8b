// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'Entries about an asset that were wrong.' })
export class WithdrawAssetEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that registered the asset.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawAssetEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about an asset void. To correct: withdraw, then record anew.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  withdrawAssetEntries(@Args('input') input: WithdrawAssetEntriesInput, @Me() me: Member): Promise<CommandResult> {
    const { assetId, eventIds, reason } = input;
    const data = { eventIds, reason };
    return this.commands.send(me, AssetCommand, { name: 'WithdrawAssetEntries', streamId: assetId, data, input });
  }
}
