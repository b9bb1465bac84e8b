// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { UnitTreeCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';

@InputType({ description: 'Whether a business unit counts in shares of units.' })
export class SetBusinessUnitCoverageInput extends CommandInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True or false by your decision; left out: counts when it is a leaf.',
  })
  countsInCoverage?: boolean;
}

@Resolver()
export class SetBusinessUnitCoverage {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Settles whether a business unit counts when shares of business units are measured.',
  })
  @Allow('administrator', 'ciso')
  async setBusinessUnitCoverage(
    @Args('input') input: SetBusinessUnitCoverageInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const data = { unitId: input.unitId, countsInCoverage: input.countsInCoverage ?? null };
    const result = await this.commands.send(me, UnitTreeCommand, {
      name: 'SetBusinessUnitCoverage',
      streamId: streams.unitTree(me.organisationId),
      data,
      input,
    });
    return { ...result, id: data.unitId };
  }
}
