// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'Another name for a business unit.' })
export class RenameBusinessUnitInput extends CommandInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its new name, at most 200 characters.' })
  name: string;
}

@Resolver()
export class RenameBusinessUnit {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Gives a business unit another name.' })
  @Allow('administrator', 'ciso')
  async renameBusinessUnit(@Args('input') input: RenameBusinessUnitInput, @Me() me: Member): Promise<CommandResult> {
    const data = { unitId: input.unitId, name: input.name };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'RenameBusinessUnit',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.unitId };
  }
}
