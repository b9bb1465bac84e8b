// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, Reads, ReadSession } from '#libs/platform';
import { RolesCommand } from '../../organisation.commands.js';
import { checkReferences } from '../../read/references.js';
import { streams } from '../../streams.js';
import { RoleInput } from './role-input.js';

@Resolver()
export class AssignRole {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Gives a person a role in the organisation.' })
  @Allow('administrator')
  async assignRole(
    @Args('input') input: RoleInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { personId, role } = input;
    await checkReferences(reads, { personIds: [personId] }, input.occurredAt);
    const streamId = streams.roles(me.organisationId);
    const result = await this.commands.send(me, RolesCommand, {
      name: 'AssignRole',
      streamId,
      data: { personId, role },
      input,
    });
    return { ...result, id: personId };
  }
}
