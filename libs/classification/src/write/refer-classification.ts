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

@InputType({ description: 'An asset that may touch the security of the nation.' })
export class ReferClassificationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;
}

@Resolver()
export class ReferClassification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Refers an asset to security protection. No content is recorded.' })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async referClassification(
    @Args('input') input: ReferClassificationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId } = input;
    const { unitIds } = await classifiable(reads, assetId);
    const data = { assetId, unitIds, referredBy: me.personId };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, { name: 'ReferClassification', streamId, data, input });
  }
}
