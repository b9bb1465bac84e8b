// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { InventoryKind } from '../domain/unit-inventory/events.js';
import { InventoryKindEnum } from '../read/enums.js';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { UnitInventoryCommand, unitInventoryStream } from '../inventory.commands.js';

@InputType({ description: 'An inventory that is to be done again.' })
export class ReopenInventoryInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => InventoryKindEnum, { description: 'What was inventoried.' })
  kind: InventoryKind;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class ReopenInventory {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Says that a completed inventory no longer holds.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  reopenInventory(@Args('input') input: ReopenInventoryInput, @Me() me: Member): Promise<CommandResult> {
    const { unitId, kind, reason } = input;
    const data = { kind, reason, reopenedBy: me.personId };
    return this.commands.send(me, UnitInventoryCommand, {
      name: 'ReopenInventory',
      streamId: unitInventoryStream(unitId),
      data,
      input,
    });
  }
}
