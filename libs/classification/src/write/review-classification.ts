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

@InputType({ description: 'A review of a classification.' })
export class ReviewClassificationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  note?: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day on which it holds no longer; left out: in two years, which is the most.',
  })
  validUntil?: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be looked at; left out: in a year.' })
  reviewOn?: string;
}

@Resolver()
export class ReviewClassification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Says that a classification in force was looked at again and holds.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async reviewClassification(
    @Args('input') input: ReviewClassificationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, note, validUntil, reviewOn } = present(input);
    const { unitIds } = await classifiable(reads, assetId);
    const data = { unitIds, note, reviewedBy: me.personId, validUntil, reviewOn };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, { name: 'ReviewClassification', streamId, data, input });
  }
}
