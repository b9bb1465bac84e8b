// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Commands, Invitation, Me, type Member, NewPassword, Uuid } from '#libs/platform';
import { PersonCommand } from '../../organisation.commands.js';

@InputType({ description: 'Who is to choose a new password.' })
export class RenewPasswordInput {
  @Field(() => Uuid, { description: 'The person of the organisation.' })
  personId: string;
}

/** It stands in the log before the link exists: nobody gets one unseen, and so each has a command of its own. */
@Resolver()
export class RenewPassword {
  constructor(
    private readonly commands: Commands,
    private readonly newPassword: NewPassword,
  ) {}

  @Mutation(() => Invitation, {
    description:
      'Ends the password and all sessions of a person’s account and gives a link to choose a new one, once, for a day. Refused for an account that works in other organisations too, or that runs the installation.',
  })
  @Allow('administrator')
  async renewPassword(
    @Args('input', { description: 'Whose account.' }) { personId }: RenewPasswordInput,
    @Me() me: Member,
  ): Promise<Invitation> {
    await this.newPassword.check(me, personId);
    const command = { name: 'RenewPassword', streamId: personId, data: { personId }, input: {} } as const;
    await this.commands.send(me, PersonCommand, command);
    return this.newPassword.begin(me.organisationId, personId);
  }
}
