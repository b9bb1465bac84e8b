// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { RiskAnalysisCommand } from '../risk.commands.js';

@InputType({ description: 'A risk analysis that was opened by mistake.' })
export class WithdrawRiskAnalysisInput extends CommandInput {
  @Field(() => Uuid, { description: 'The risk analysis.' })
  analysisId: string;

  @Field(() => String, { description: 'Why it is void.' })
  reason: string;
}

@Resolver()
export class WithdrawRiskAnalysis {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes a risk analysis void. Risks found in it stand until they are withdrawn or closed.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  withdrawRiskAnalysis(@Args('input') input: WithdrawRiskAnalysisInput, @Me() me: Member): Promise<CommandResult> {
    const data = { reason: input.reason };
    return this.commands.send(me, RiskAnalysisCommand, {
      name: 'WithdrawRiskAnalysis',
      streamId: input.analysisId,
      data,
      input,
    });
  }
}
