// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, Uuid } from '#libs/platform';
import { RiskAnalysisCommand } from '../risk.commands.js';

@InputType({ description: 'A risk analysis that is finished.' })
export class CloseRiskAnalysisInput extends CommandInput {
  @Field(() => Uuid, { description: 'The risk analysis.' })
  analysisId: string;

  @Field(() => String, { nullable: true, description: 'What it came to.' })
  summary?: string;
}

@Resolver()
export class CloseRiskAnalysis {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Finishes a risk analysis. Its risks live on.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  closeRiskAnalysis(@Args('input') input: CloseRiskAnalysisInput, @Me() me: Member): Promise<CommandResult> {
    const data = { summary: input.summary ?? undefined };
    return this.commands.send(me, RiskAnalysisCommand, {
      name: 'CloseRiskAnalysis',
      streamId: input.analysisId,
      data,
      input,
    });
  }
}
