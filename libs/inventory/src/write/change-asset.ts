// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { AssetCommand } from '../inventory.commands.js';

@InputType({ description: 'What is said of an asset from now on; what is left out stays as it is.' })
export class ChangeAssetInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 200 characters.' })
  name?: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId?: string;

  @Field(() => [Uuid], { nullable: true, description: 'The business units it belongs to.' })
  unitIds?: string[];

  @Field(() => String, { nullable: true, description: 'Who supplies it, where somebody outside does; blank: nobody.' })
  supplier?: string;

  @Field(() => String, { nullable: true, description: 'What it holds, what it is used for; blank: nothing is said.' })
  description?: string;
}

@Resolver()
export class ChangeAsset {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Changes what is said of an asset.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  async changeAsset(
    @Args('input') input: ChangeAssetInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, name, ownerId, unitIds, supplier, description, occurredAt } = present(input);
    if (unitIds?.length === 0) reject('inventory.no-unit');
    await checkReferences(reads, { unitIds, personIds: [ownerId] }, occurredAt);
    const data = { name, ownerId, unitIds, supplier, description };
    return this.commands.send(me, AssetCommand, { name: 'ChangeAsset', streamId: assetId, data, input });
  }
}
