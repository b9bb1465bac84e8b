// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import type { Urgency } from '../domain/monitoring/observation-events.js';
import { checkAssets } from '../read/asset-register.js';
import { UrgencyEnum } from '../read/enums.js';
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

@InputType({ description: 'A judgement of an observation.' })
export class AssessObservationInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The observation.' })
  observationId: string;

  @Field(() => Int, { description: '0 not at all, 1 slightly, 2 clearly, 3 gravely.' })
  relevance: number;

  @Field(() => UrgencyEnum, { description: 'How soon something must be done.' })
  urgency: Urgency;

  @Field(() => [Uuid], { nullable: true, description: 'The business units it concerns.' })
  unitIds?: string[];

  @Field(() => [Uuid], { nullable: true, description: 'The assets it concerns.' })
  assetIds?: string[];

  @Field(() => String, { description: 'Why it was judged so.' })
  assessment: string;
}

@Resolver()
export class AssessObservation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Judges how much an observation concerns the organisation, and how urgent it is.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async assessObservation(
    @Args('input') input: AssessObservationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { observationId, relevance, urgency, unitIds, assetIds, assessment, occurredAt } = present(input);
    await checkReferences(reads, { unitIds }, occurredAt);
    if (assetIds !== undefined) await checkAssets(reads, assetIds);
    const data = { relevance, urgency, unitIds, assetIds, assessment, assessedBy: me.personId };
    return this.commands.send(me, ObservationCommand, {
      name: 'AssessObservation',
      streamId: observationId,
      data,
      input,
    });
  }
}
