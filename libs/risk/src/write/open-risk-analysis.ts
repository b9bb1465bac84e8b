// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { RiskAnalysisCommand } from '../risk.commands.js';

@InputType({ description: 'A risk analysis that begins.' })
export class OpenRiskAnalysisInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  analysisId?: string;

  @Field(() => String, { description: 'What it is about, at most 200 characters.' })
  title: string;

  @Field(() => [Uuid], { description: 'The business units it is done for, at least one.' })
  unitIds: string[];

  @Field(() => [String], { nullable: true, description: 'The assets it is done for, by name.' })
  assets?: string[];

  @Field(() => String, { nullable: true, description: 'The procurement it is done for.' })
  procurement?: string;

  @Field(() => String, { nullable: true, description: 'The method used.' })
  method?: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who leads it; left out: you.' })
  leaderId?: string;
}

@Resolver()
export class OpenRiskAnalysis {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Opens a risk analysis for business units, assets by name or a procurement.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  async openRiskAnalysis(
    @Args('input') input: OpenRiskAnalysisInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { title, unitIds, assets, procurement, method, leaderId = me.personId, ...given } = present(input);
    const analysisId = newId(given.analysisId, given, 'analysis');
    await checkReferences(reads, { unitIds, personIds: [leaderId] }, given.occurredAt);
    const data = { analysisId, title, unitIds, assets, procurement, method, leaderId };
    return this.commands.send(me, RiskAnalysisCommand, { name: 'OpenRiskAnalysis', streamId: analysisId, data, input });
  }
}
