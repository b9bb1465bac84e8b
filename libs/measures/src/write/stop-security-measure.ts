// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'A security measure that is no longer used or not to be introduced after all.' })
export class StopSecurityMeasureInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class StopSecurityMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Stops a security measure. What it did until then stands.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  stopSecurityMeasure(@Args('input') input: StopSecurityMeasureInput, @Me() me: Member): Promise<CommandResult> {
    const { measureId, reason } = input;
    const data = { reason };
    return this.commands.send(me, MeasureCommand, { name: 'StopSecurityMeasure', streamId: measureId, data, input });
  }
}
