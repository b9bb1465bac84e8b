// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'A risk that no longer exists.' })
export class CloseRiskInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => String, { description: 'Why it no longer exists.' })
  reason: string;
}

@Resolver()
export class CloseRisk {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Closes a risk that no longer exists. To open it again, withdraw the closing.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  closeRisk(@Args('input') input: CloseRiskInput, @Me() me: Member): Promise<CommandResult> {
    const data = { reason: input.reason };
    return this.commands.send(me, RiskCommand, { name: 'CloseRisk', streamId: input.riskId, data, input });
  }
}
