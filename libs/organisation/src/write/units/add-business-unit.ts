// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, newId, present, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'A business unit to put into the tree.' })
export class AddBusinessUnitInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  unitId?: string;

  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit above; left out: at the top.' })
  parentId?: string;

  @Field(() => String, { nullable: true, description: 'Your own word for what it is: department, school, ward.' })
  kind?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it counts in shares of units; left out: when it is a leaf.',
  })
  countsInCoverage?: boolean;
}

@Resolver()
export class AddBusinessUnit {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Puts a business unit into the organisation’s tree.' })
  @Allow('administrator', 'ciso')
  async addBusinessUnit(@Args('input') input: AddBusinessUnitInput, @Me() me: Member): Promise<CommandResult> {
    const { name, parentId = null, kind, countsInCoverage = null, ...rest } = present(input);
    const data = { unitId: newId(rest.unitId, rest, 'unit'), name, parentId, kind, countsInCoverage };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'AddBusinessUnit',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.unitId };
  }
}
