// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'Entries about a risk that were wrong.' })
export class WithdrawRiskEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that created the risk.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawRiskEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a risk void: a judgement, a proposal, a decision, a follow-up or the closing.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawRiskEntries(@Args('input') input: WithdrawRiskEntriesInput, @Me() me: Member): Promise<CommandResult> {
    const data = { eventIds: input.eventIds, reason: input.reason };
    return this.commands.send(me, RiskCommand, { name: 'WithdrawRiskEntries', streamId: input.riskId, data, input });
  }
}
