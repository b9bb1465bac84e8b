// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'Another place in the tree for a business unit.' })
export class MoveBusinessUnitInput extends CommandInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit that it is put under; left out: at the top.' })
  parentId?: string;
}

@Resolver()
export class MoveBusinessUnit {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Puts a business unit, with all below it, under another one.' })
  @Allow('administrator', 'ciso')
  async moveBusinessUnit(@Args('input') input: MoveBusinessUnitInput, @Me() me: Member): Promise<CommandResult> {
    const data = { unitId: input.unitId, parentId: input.parentId ?? null };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'MoveBusinessUnit',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.unitId };
  }
}
