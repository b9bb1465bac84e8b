// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'Who owns a risk from now on.' })
export class AssignRiskOwnerInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => Uuid, { description: 'The person who owns it from now on.' })
  ownerId: string;

  @Field(() => String, { nullable: true, description: 'Why it is given to somebody.' })
  reason?: string;
}

@Resolver()
export class AssignRiskOwner {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Gives a risk an owner, or hands it over to another. The one who owns it already changes nothing.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async assignRiskOwner(
    @Args('input') input: AssignRiskOwnerInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { riskId, ownerId, reason, occurredAt } = present(input);
    await checkReferences(reads, { personIds: [ownerId] }, occurredAt);
    const data = { ownerId, reason };
    return this.commands.send(me, RiskCommand, { name: 'AssignRiskOwner', streamId: riskId, data, input });
  }
}
