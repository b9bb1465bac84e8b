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
import { ObservationCommand } from '../inventory.commands.js';

@InputType({ description: 'An observation that is passed on.' })
export class HandOnObservationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The observation.' })
  observationId: string;

  @Field(() => Uuid, { description: 'Who is to act on it.' })
  toPersonId: string;

  @Field(() => String, { nullable: true, description: 'What is expected.' })
  note?: string;
}

@Resolver()
export class HandOnObservation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Passes an assessed observation on to the one who is to act on it.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  async handOnObservation(
    @Args('input') input: HandOnObservationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { observationId, toPersonId, note, occurredAt } = present(input);
    await checkReferences(reads, { personIds: [toPersonId] }, occurredAt);
    const data = { toPersonId, note, handedOnBy: me.personId };
    return this.commands.send(me, ObservationCommand, {
      name: 'HandOnObservation',
      streamId: observationId,
      data,
      input,
    });
  }
}
