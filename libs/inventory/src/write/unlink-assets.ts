// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { AssetRelation } from '../domain/asset/events.js';
import { AssetRelationEnum } from '../read/enums.js';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'Two assets that no longer belong together.' })
export class UnlinkAssetsInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset that carries or depends.' })
  assetId: string;

  @Field(() => Uuid, { description: 'The other asset.' })
  toAssetId: string;

  @Field(() => AssetRelationEnum, { description: 'Whether it carries the other or depends on it.' })
  relation: AssetRelation;
}

@Resolver()
export class UnlinkAssets {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Removes a link between two assets.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  unlinkAssets(@Args('input') input: UnlinkAssetsInput, @Me() me: Member): Promise<CommandResult> {
    const { assetId, toAssetId, relation } = input;
    const data = { toAssetId, relation };
    return this.commands.send(me, AssetCommand, { name: 'UnlinkAssets', streamId: assetId, data, input });
  }
}
