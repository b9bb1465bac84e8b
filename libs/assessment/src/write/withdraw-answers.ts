// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import { RoundCommand } from '../assessment.commands.js';

@InputType({ description: 'Makes an imported round void.' })
export class WithdrawAnswersInput extends CommandInput {
  @Field(() => Uuid, { description: 'The round.' })
  roundId: string;

  @Field(() => String, { description: 'Why: what a reader in two years needs to know.' })
  reason: string;
}

@Resolver()
export class WithdrawAnswers {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes all answers of a round void from now on; what was known before keeps them.',
  })
  @Allow('administrator', 'ciso')
  withdrawAnswers(@Args('input') given: WithdrawAnswersInput, @Me() me: Member): Promise<CommandResult> {
    const input = present(given);
    const { roundId: streamId, reason } = input;
    return this.commands.send(me, RoundCommand, { name: 'WithdrawAnswers', streamId, data: { reason }, input });
  }
}
