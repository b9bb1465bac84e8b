// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { ObservationCommand } from '../inventory.commands.js';

@InputType({ description: 'An observation that was recorded by mistake.' })
export class WithdrawObservationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The observation.' })
  observationId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class WithdrawObservation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Makes an observation void that was recorded by mistake.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawObservation(@Args('input') input: WithdrawObservationInput, @Me() me: Member): Promise<CommandResult> {
    const { observationId, reason } = input;
    const data = { reason };
    return this.commands.send(me, ObservationCommand, {
      name: 'WithdrawObservation',
      streamId: observationId,
      data,
      input,
    });
  }
}
