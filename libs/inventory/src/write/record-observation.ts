// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { MonitoringTopic } from '../domain/monitoring/source.js';
import { checkSource } from '../read/monitoring-sources.js';
import { MonitoringTopicEnum } from '../read/enums.js';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { ObservationCommand } from '../inventory.commands.js';

@InputType({ description: 'Something seen in the world around.' })
export class RecordObservationInput extends RehearsableInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  observationId?: string;

  @Field(() => Uuid, { nullable: true, description: 'The source it came from.' })
  sourceId?: string;

  @Field(() => MonitoringTopicEnum, { description: 'What it is about.' })
  topic: MonitoringTopic;

  @Field(() => String, { description: 'What was seen, at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  address?: string;
}

@Resolver()
export class RecordObservation {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records something seen in the world around that may concern the organisation.',
  })
  @Allow('riskOwner', 'ciso', 'leadership', 'procurementOfficer', 'staff')
  async recordObservation(
    @Args('input') input: RecordObservationInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { sourceId, topic, title, text, address, ...given } = present(input);
    const observationId = newId(given.observationId, given, 'observation');
    if (sourceId !== undefined) await checkSource(reads, sourceId);
    const data = { observationId, sourceId, topic, title, text, address, recordedBy: me.personId };
    return this.commands.send(me, ObservationCommand, {
      name: 'RecordObservation',
      streamId: observationId,
      data,
      input,
    });
  }
}
