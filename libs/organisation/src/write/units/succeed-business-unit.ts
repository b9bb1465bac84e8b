// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'Where the work of a business unit went on.' })
export class SucceedBusinessUnitInput extends CommandInput {
  @Field(() => Uuid, { description: 'The unit whose work went on elsewhere.' })
  from: string;

  @Field(() => Uuid, { description: 'The unit that took over, with the evidence.' })
  to: string;
}

@Resolver()
export class SucceedBusinessUnit {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records that a business unit’s work went on in another one, which takes over its evidence.',
  })
  @Allow('administrator', 'ciso')
  async succeedBusinessUnit(@Args('input') input: SucceedBusinessUnitInput, @Me() me: Member): Promise<CommandResult> {
    const data = { from: input.from, to: input.to };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'SucceedBusinessUnit',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.from };
  }
}
