// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Float, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { MeasureCommand } from '../measures.commands.js';

@InputType({ description: 'What is set aside for a security measure that is to be introduced.' })
export class AllocateMeasureResourcesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The security measure.' })
  measureId: string;

  @Field(() => Float, { nullable: true, description: 'Working hours.' })
  hours?: number;

  @Field(() => Float, { nullable: true, description: 'Money, in whole Swedish kronor.' })
  budget?: number;

  @Field(() => Uuid, { nullable: true, description: 'The person who sees to it that it is introduced.' })
  responsibleId?: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be in use.' })
  dueOn?: string;
}

@Resolver()
export class AllocateMeasureResources {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Allocates resources to a security measure that was decided on. Takes the place of what was allocated before.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async allocateMeasureResources(
    @Args('input') input: AllocateMeasureResourcesInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { measureId, hours, budget, responsibleId, dueOn, occurredAt } = present(input);
    await checkReferences(reads, { personIds: [responsibleId] }, occurredAt);
    const data = { hours, budget, responsibleId, dueOn };
    return this.commands.send(me, MeasureCommand, {
      name: 'AllocateMeasureResources',
      streamId: measureId,
      data,
      input,
    });
  }
}
