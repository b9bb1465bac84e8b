// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { MandateCommand } from '../organisation.commands.js';

@InputType({ description: 'A mandate that is to end.' })
export class RevokeMandateInput extends CommandInput {
  @Field(() => Uuid, { description: 'The mandate.' })
  mandateId: string;
}

@Resolver()
export class RevokeMandate {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Ends a mandate. What was decided within it stands.' })
  @Allow('administrator', 'leadership')
  revokeMandate(@Args('input') input: RevokeMandateInput, @Me() me: Member): Promise<CommandResult> {
    const { mandateId } = input;
    const command = { name: 'RevokeMandate', streamId: mandateId, data: { mandateId } } as const;
    return this.commands.send(me, MandateCommand, { ...command, input });
  }
}
