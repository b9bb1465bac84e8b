// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member } from '#libs/platform';
import type { ActorGroup } from '../domain/organisation/organisation.js';
import { OrganisationCommand } from '../organisation.commands.js';
import { ActorGroupEnum } from '../read/enums.js';

@InputType({ description: 'What kind of organisation it is.' })
export class ChangeActorGroupInput extends CommandInput {
  @Field(() => ActorGroupEnum, { description: 'The kind that it is.' })
  actorGroup: ActorGroup;
}

@Resolver()
export class ChangeActorGroup {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Corrects what kind of organisation it is; benchmarks compare within a kind.',
  })
  @Allow('administrator')
  changeActorGroup(@Args('input') input: ChangeActorGroupInput, @Me() me: Member): Promise<CommandResult> {
    const { actorGroup } = input;
    const command = { name: 'ChangeActorGroup', streamId: me.organisationId, data: { actorGroup } } as const;
    return this.commands.send(me, OrganisationCommand, { ...command, input });
  }
}
