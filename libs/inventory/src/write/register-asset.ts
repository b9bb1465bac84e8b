// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { checkReferences } from '#libs/organisation';
import type { AssetKind } from '../domain/asset/events.js';
import { AssetKindEnum } from '../read/enums.js';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'Information, paper, a system, a network or a supplier’s service.' })
export class RegisterAssetInput extends RehearsableInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  assetId?: string;

  @Field(() => AssetKindEnum, { description: 'What kind of thing it is.' })
  kind: AssetKind;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId?: string;

  @Field(() => [Uuid], { description: 'The business units it belongs to.' })
  unitIds: string[];

  @Field(() => String, { nullable: true, description: 'Who supplies it, where somebody outside does.' })
  supplier?: string;

  @Field(() => String, { nullable: true, description: 'What it holds, what it is used for.' })
  description?: string;
}

@Resolver()
export class RegisterAsset {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Enters an asset in the register.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  async registerAsset(
    @Args('input') input: RegisterAssetInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { kind, name, ownerId = null, unitIds, supplier, description, ...given } = present(input);
    const assetId = newId(given.assetId, given, 'asset');
    if (unitIds.length === 0) reject('inventory.no-unit');
    await checkReferences(reads, { unitIds, personIds: [ownerId] }, given.occurredAt);
    const data = { assetId, kind, name, ownerId, unitIds, supplier, description };
    return this.commands.send(me, AssetCommand, { name: 'RegisterAsset', streamId: assetId, data, input });
  }
}
