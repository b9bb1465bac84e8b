// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandInput, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import type { Treatment } from '../domain/risk/events.js';
import { TreatmentEnum } from '../read/enums.js';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'A proposal on how to treat a risk.' })
export class ProposeRiskTreatmentInput extends CommandInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => TreatmentEnum, { description: 'What should happen with the risk.' })
  treatment: Treatment;

  @Field(() => String, { description: 'What is proposed, and why.' })
  proposal: string;

  @Field(() => String, { nullable: true, description: 'With `mitigate`: the name of the security measure meant.' })
  measureTitle?: string;
}

@Resolver()
export class ProposeRiskTreatment {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Proposes how a judged risk should be treated.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer')
  proposeRiskTreatment(@Args('input') input: ProposeRiskTreatmentInput, @Me() me: Member): Promise<CommandResult> {
    const { riskId, treatment, proposal, measureTitle } = present(input);
    const data = { treatment, proposal, measureTitle, proposedBy: me.personId };
    return this.commands.send(me, RiskCommand, { name: 'ProposeRiskTreatment', streamId: riskId, data, input });
  }
}
