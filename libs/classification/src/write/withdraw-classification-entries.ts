// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, RehearsableInput, Uuid } from '#libs/platform';
import { ClassificationCommand, classificationStream } from '../classification.commands.js';

@InputType({ description: 'Entries about a classification that were wrong.' })
export class WithdrawClassificationEntriesInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => [Uuid], {
    description: 'The events to make void, at most 50; not the one that began the classification.',
  })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawClassificationEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about a classification void. To correct: withdraw, then record anew.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawClassificationEntries(
    @Args('input') input: WithdrawClassificationEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { assetId, eventIds, reason } = input;
    const data = { eventIds, reason };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, {
      name: 'WithdrawClassificationEntries',
      streamId,
      data,
      input,
    });
  }
}
