// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
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
import { ClassificationCommand, classificationStream } from '../classification.commands.js';
import { classifiable } from './classifiable.js';

@InputType({ description: 'The owner’s approval of a classification.' })
export class ApproveClassificationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day on which it holds no longer; left out: in two years, which is the most.',
  })
  validUntil?: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be looked at; left out: in a year.' })
  reviewOn?: string;
}

@Resolver()
export class ApproveClassification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Approves the classification that waits. Only the owner of the asset may.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async approveClassification(
    @Args('input') input: ApproveClassificationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, validUntil, reviewOn } = present(input);
    const { unitIds, ownerId } = await classifiable(reads, assetId);
    const data = { unitIds, ownerId, approvedBy: me.personId, validUntil, reviewOn };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, { name: 'ApproveClassification', streamId, data, input });
  }
}
