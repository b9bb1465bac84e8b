// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member } from '#libs/platform';
import { OrganisationCommand } from '../organisation.commands.js';

@InputType({ description: 'Another name for the organisation.' })
export class RenameOrganisationInput extends CommandInput {
  @Field(() => String, { description: 'Its new name, at most 200 characters.' })
  name: string;
}

@Resolver()
export class RenameOrganisation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Gives the organisation another name.' })
  @Allow('administrator')
  renameOrganisation(@Args('input') input: RenameOrganisationInput, @Me() me: Member): Promise<CommandResult> {
    const command = { name: 'RenameOrganisation', streamId: me.organisationId, data: { name: input.name } } as const;
    return this.commands.send(me, OrganisationCommand, { ...command, input });
  }
}
