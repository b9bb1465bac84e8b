// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'An asset that is no longer in use.' })
export class RetireAssetInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class RetireAsset {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Takes an asset out of use. It stays in the register as it was.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  retireAsset(@Args('input') input: RetireAssetInput, @Me() me: Member): Promise<CommandResult> {
    const { assetId, reason } = input;
    const data = { reason };
    return this.commands.send(me, AssetCommand, { name: 'RetireAsset', streamId: assetId, data, input });
  }
}
