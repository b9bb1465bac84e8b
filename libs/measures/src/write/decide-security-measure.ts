// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'A decision to introduce a security measure, or not to.' })
export class DecideSecurityMeasureInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => Boolean, { description: 'True: introduce it. False: do not.' })
  introduce: boolean;

  @Field(() => String, { description: 'Why: what a reader in two years needs to know.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Which basic measure of question 6 it is, `6.1` to `6.28`.' })
  modelMeasureId?: string;
}

@Resolver()
export class DecideSecurityMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Decides to introduce a security measure, or not to, with a reason.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  decideSecurityMeasure(@Args('input') input: DecideSecurityMeasureInput, @Me() me: Member): Promise<CommandResult> {
    const { measureId, introduce, reason, modelMeasureId } = present(input);
    const data = { introduce, reason, modelMeasureId, decidedBy: me.personId };
    return this.commands.send(me, MeasureCommand, { name: 'DecideSecurityMeasure', streamId: measureId, data, input });
  }
}
