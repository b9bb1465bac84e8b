// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'Where a security measure is in use from now on.' })
export class IntroduceSecurityMeasureInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => [Uuid], {
    nullable: true,
    description: 'The business units; left out: all of the measure that lack it.',
  })
  unitIds?: string[];

  @Field(() => String, { nullable: true, description: 'Which basic measure of question 6 it is, `6.1` to `6.28`.' })
  modelMeasureId?: string;
}

@Resolver()
export class IntroduceSecurityMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records that a security measure is in use in business units.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  introduceSecurityMeasure(
    @Args('input') input: IntroduceSecurityMeasureInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { measureId, unitIds, modelMeasureId } = present(input);
    const data = { unitIds, modelMeasureId };
    return this.commands.send(me, MeasureCommand, {
      name: 'IntroduceSecurityMeasure',
      streamId: measureId,
      data,
      input,
    });
  }
}
