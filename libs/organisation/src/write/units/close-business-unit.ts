// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'A business unit that ceases to exist.' })
export class CloseBusinessUnitInput extends CommandInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => [Uuid], {
    nullable: true,
    description: 'The units where its work goes on; they take over its evidence.',
  })
  succeededBy?: string[];
}

@Resolver()
export class CloseBusinessUnit {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Closes a business unit that has no units below it, and says where its work goes on.',
  })
  @Allow('administrator', 'ciso')
  async closeBusinessUnit(@Args('input') input: CloseBusinessUnitInput, @Me() me: Member): Promise<CommandResult> {
    const data = { unitId: input.unitId, succeededBy: input.succeededBy ?? [] };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'CloseBusinessUnit',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.unitId };
  }
}
