// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import type { AssetRelation } from '../domain/asset/events.js';
import { assetById } from '../read/asset-register.js';
import { AssetRelationEnum } from '../read/enums.js';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'Two assets that belong together.' })
export class LinkAssetsInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset that carries or depends.' })
  assetId: string;

  @Field(() => Uuid, { description: 'The other asset.' })
  toAssetId: string;

  @Field(() => AssetRelationEnum, { description: 'Whether it carries the other or depends on it.' })
  relation: AssetRelation;
}

@Resolver()
export class LinkAssets {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Links two assets: one carries the other, or depends on it.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  async linkAssets(
    @Args('input') input: LinkAssetsInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, toAssetId, relation } = input;
    const other = await assetById(reads, toAssetId);
    if (other.retiredOn !== null) reject('inventory.asset-retired', { name: other.name });
    const data = { toAssetId, relation };
    return this.commands.send(me, AssetCommand, { name: 'LinkAssets', streamId: assetId, data, input });
  }
}
