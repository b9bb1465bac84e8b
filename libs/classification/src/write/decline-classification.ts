// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { ClassificationCommand, classificationStream } from '../classification.commands.js';
import { classifiable } from './classifiable.js';

@InputType({ description: 'The owner’s no to a classification that waits.' })
export class DeclineClassificationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { description: 'Why, for the one who proposed it.' })
  reason: string;
}

@Resolver()
export class DeclineClassification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Declines the classification that waits; what held holds. Only the owner of the asset may.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async declineClassification(
    @Args('input') input: DeclineClassificationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, reason } = input;
    const { unitIds, ownerId } = await classifiable(reads, assetId);
    const data = { unitIds, ownerId, reason, declinedBy: me.personId };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, { name: 'DeclineClassification', streamId, data, input });
  }
}
