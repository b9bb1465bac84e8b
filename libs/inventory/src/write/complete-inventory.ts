// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import type { InventoryKind } from '../domain/unit-inventory/events.js';
import { InventoryKindEnum } from '../read/enums.js';
import { assetsOfKind } from '../read/unit-inventories.js';
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
import { UnitInventoryCommand, unitInventoryStream } from '../inventory.commands.js';

@InputType({ description: 'An inventory that is complete.' })
export class CompleteInventoryInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => InventoryKindEnum, { description: 'What was inventoried.' })
  kind: InventoryKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: there is nothing of the kind. Needed where the register holds nothing of it.',
  })
  none?: boolean;
}

@Resolver()
export class CompleteInventory {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Says that all of one kind that a business unit has stands in the register. It counts for the units below as well.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async completeInventory(
    @Args('input') input: CompleteInventoryInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { unitId, kind, none, occurredAt } = present(input);
    await checkReferences(reads, { unitIds: [unitId] }, occurredAt);
    const assetCount = await assetsOfKind(reads, unitId, kind);
    const data = { unitId, kind, none, assetCount, completedBy: me.personId };
    return this.commands.send(me, UnitInventoryCommand, {
      name: 'CompleteInventory',
      streamId: unitInventoryStream(unitId),
      data,
      input,
    });
  }
}
