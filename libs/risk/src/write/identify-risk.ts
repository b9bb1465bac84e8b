// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
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
import { openAnalysis } from '../read/risk-analyses.js';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'A risk that was found.' })
export class IdentifyRiskInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  riskId?: string;

  @Field(() => Uuid, { nullable: true, description: 'The open risk analysis that found it.' })
  analysisId?: string;

  @Field(() => [Uuid], {
    nullable: true,
    description: 'The business units it concerns; left out: those of the analysis.',
  })
  unitIds?: string[];

  @Field(() => String, { description: 'What may happen, in a line of at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The threat.' })
  threat?: string;

  @Field(() => String, { nullable: true, description: 'The weakness that it meets.' })
  vulnerability?: string;

  @Field(() => String, { nullable: true, description: 'The protection there is already.' })
  existingProtection?: string;

  @Field(() => [String], { nullable: true, description: 'The assets concerned, by name.' })
  assets?: string[];

  @Field(() => Uuid, { nullable: true, description: 'The person who owns it.' })
  ownerId?: string;
}

@Resolver()
export class IdentifyRisk {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records a risk, found in a risk analysis or otherwise.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  async identifyRisk(
    @Args('input') input: IdentifyRiskInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { title, threat, vulnerability, existingProtection, assets, ownerId, analysisId, ...given } = present(input);
    const riskId = newId(given.riskId, given, 'risk');
    const analysis = analysisId === undefined ? undefined : await openAnalysis(reads, analysisId);
    const unitIds = given.unitIds ?? analysis?.unitIds ?? [];
    if (unitIds.length === 0) reject('risk.no-unit');
    await checkReferences(reads, { unitIds: given.unitIds, personIds: [ownerId] }, given.occurredAt);
    const found = { title, threat, vulnerability, existingProtection, assets, ownerId };
    const data = { riskId, analysisId, unitIds, ...found };
    return this.commands.send(me, RiskCommand, { name: 'IdentifyRisk', streamId: riskId, data, input });
  }
}
