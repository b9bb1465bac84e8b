// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member } from '#libs/platform';
import { RolesCommand } from '../../organisation.commands.js';
import { streams } from '../../streams.js';
import { RoleInput } from './role-input.js';

@Resolver()
export class RevokeRole {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Takes a role from a person. One administrator always remains.' })
  @Allow('administrator')
  async revokeRole(@Args('input') input: RoleInput, @Me() me: Member): Promise<CommandResult> {
    const { personId, role } = input;
    const streamId = streams.roles(me.organisationId);
    const result = await this.commands.send(me, RolesCommand, {
      name: 'RevokeRole',
      streamId,
      data: { personId, role },
      input,
    });
    return { ...result, id: personId };
  }
}
