// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Me,
  type Member,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { HeadCountCommand } from '../../organisation.commands.js';
import { checkReferences } from '../../read/references.js';
import { streams } from '../../streams.js';

@InputType({ description: 'How many people work in a business unit.' })
export class RecordHeadCountInput extends CommandInput {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => Int, { description: 'People, 0–1,000,000, on the day of `occurredAt` (today when left out).' })
  headCount: number;
}

@Resolver()
export class RecordHeadCount {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records how many people work in a business unit on a day.' })
  @Allow('administrator', 'ciso')
  async recordHeadCount(
    @Args('input') input: RecordHeadCountInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { unitId, headCount } = input;
    await checkReferences(reads, { unitIds: [unitId] }, input.occurredAt);
    const streamId = streams.headCount(me.organisationId, unitId);
    const data = { unitId, headCount };
    return this.commands.send(me, HeadCountCommand, { name: 'RecordHeadCount', streamId, data, input });
  }
}
