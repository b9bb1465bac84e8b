// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'A judgement of a security measure that is in use.' })
export class EvaluateSecurityMeasureInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => Boolean, { description: 'Is it fit for its purpose?' })
  fit: boolean;

  @Field(() => Boolean, { description: 'Is it sufficient?' })
  sufficient: boolean;

  @Field(() => String, { nullable: true, description: 'What the judgement rests on.' })
  note?: string;
}

@Resolver()
export class EvaluateSecurityMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Judges whether a security measure in use is fit for its purpose, and sufficient.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  evaluateSecurityMeasure(
    @Args('input') input: EvaluateSecurityMeasureInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { measureId, fit, sufficient, note } = present(input);
    const data = { fit, sufficient, note, evaluatedBy: me.personId };
    return this.commands.send(me, MeasureCommand, {
      name: 'EvaluateSecurityMeasure',
      streamId: measureId,
      data,
      input,
    });
  }
}
