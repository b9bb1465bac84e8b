// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { FindingCommand } from '../followup.commands.js';

@InputType({ description: 'A check of what was done about a finding.' })
export class VerifyFindingInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The finding.' })
  findingId: string;

  @Field(() => Boolean, { description: 'Is it enough? Where it is not, the finding is open again.' })
  enough: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  note?: string;
}

@Resolver()
export class VerifyFinding {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Checks whether what was done about a finding is enough.' })
  @Allow('ciso', 'leadership', 'riskOwner')
  verifyFinding(@Args('input') input: VerifyFindingInput, @Me() me: Member): Promise<CommandResult> {
    const { findingId, enough, note } = present(input);
    const data = { enough, note, verifiedBy: me.personId };
    return this.commands.send(me, FindingCommand, { name: 'VerifyFinding', streamId: findingId, data, input });
  }
}
