// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { mandateFor } from '#libs/organisation';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import type { Treatment } from '../domain/risk/events.js';
import { riskSize } from '../read/risk-register.js';
import { RiskCommand } from '../risk.commands.js';
import { TreatmentEnum } from '../read/enums.js';

@InputType({ description: 'A risk owner’s decision on a risk.' })
export class RecordRiskDecisionInput extends CommandInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => TreatmentEnum, { description: 'What is to happen with the risk.' })
  choice: Treatment;

  @Field(() => String, { description: 'Why: what a reader in two years needs to know.' })
  rationale: string;

  @Field(() => String, { nullable: true, description: 'What must hold for the decision to stand.' })
  conditions?: string;

  @Field(() => Day, { nullable: true, description: 'When the decision is to be looked at again; a day ahead.' })
  reviewOn?: string;

  @Field(() => String, { nullable: true, description: 'With `mitigate`: the name of the security measure to propose.' })
  measureTitle?: string;
}

@Resolver()
export class RecordRiskDecision {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Decides on a risk within one’s mandate. Above the mandate it becomes a proposal to the nearest holder of one that suffices.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async recordRiskDecision(
    @Args('input') input: RecordRiskDecisionInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { riskId, choice, rationale, conditions, reviewOn, measureTitle, occurredAt } = present(input);
    const mandate = await mandateFor(reads, me, await riskSize(reads, riskId), occurredAt);
    const data = { choice, rationale, conditions, reviewOn, measureTitle, decidedBy: me.personId, mandate };
    return this.commands.send(me, RiskCommand, { name: 'RecordRiskDecision', streamId: riskId, data, input });
  }
}
