// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Day, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import type { FOLLOW_UPS } from '../domain/risk/events.js';
import { FollowUpEnum } from '../read/enums.js';
import { RiskCommand } from '../risk.commands.js';

@InputType({ description: 'How a risk has moved.' })
export class FollowUpRiskInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The risk.' })
  riskId: string;

  @Field(() => FollowUpEnum, { description: 'How it has moved since it was last looked at.' })
  status: (typeof FOLLOW_UPS)[number];

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  note?: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up next; a day ahead.' })
  nextOn?: string;
}

@Resolver()
export class FollowUpRisk {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Follows up the status of a risk.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  followUpRisk(@Args('input') input: FollowUpRiskInput, @Me() me: Member): Promise<CommandResult> {
    const { riskId, status, note, nextOn } = present(input);
    const data = { status, note, nextOn, followedUpBy: me.personId };
    return this.commands.send(me, RiskCommand, { name: 'FollowUpRisk', streamId: riskId, data, input });
  }
}
