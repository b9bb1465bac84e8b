// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
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
import { ClassificationCommand, classificationStream } from '../classification.commands.js';
import { classifiable } from './classifiable.js';
import {
  ClassificationLevelsInput,
  ClassificationOverrideInput,
  ClassificationReasonsInput,
  ClassifiedHarmInput,
} from './classification-input.js';

@InputType({ description: 'A judgement of what harm follows when an asset fails.' })
export class ProposeClassificationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The asset.' })
  assetId: string;

  @Field(() => ClassificationLevelsInput, { description: 'The level per aspect.' })
  levels: ClassificationLevelsInput;

  @Field(() => ClassificationReasonsInput, { description: 'The reason per aspect.' })
  reasons: ClassificationReasonsInput;

  @Field(() => [ClassifiedHarmInput], {
    nullable: true,
    description: 'Answers to the guided questions. A level below them needs a reason of its own in `overrides`.',
  })
  harms?: ClassifiedHarmInput[];

  @Field(() => [ClassificationOverrideInput], {
    nullable: true,
    description: 'Where a level is another than the answers give: why.',
  })
  overrides?: ClassificationOverrideInput[];

  @Field(() => String, { nullable: true, description: 'What is classified and what it is used for.' })
  scope?: string;

  @Field(() => String, { nullable: true, description: 'Whether the need grows where much is gathered.' })
  gathering?: string;

  @Field(() => String, { nullable: true, description: 'What laws, agreements and the rules on personal data demand.' })
  law?: string;
}

@Resolver()
export class ProposeClassification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Proposes a classification of an asset. A level 4 is refused and nothing of it is recorded: refer the asset instead.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async proposeClassification(
    @Args('input') input: ProposeClassificationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { assetId, levels, reasons, harms, overrides, scope, gathering, law } = present(input);
    const { unitIds } = await classifiable(reads, assetId);
    const said = { levels: { ...levels }, reasons: { ...reasons } };
    const answers = { harms: harms?.map((one) => ({ ...one })), overrides: overrides?.map((one) => ({ ...one })) };
    const data = { assetId, unitIds, ...said, ...answers, scope, gathering, law, proposedBy: me.personId };
    const streamId = classificationStream(assetId);
    return this.commands.send(me, ClassificationCommand, { name: 'ProposeClassification', streamId, data, input });
  }
}
