// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import type { MonitoringTopic } from '../domain/monitoring/source.js';
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
import { MonitoringSourceCommand } from '../inventory.commands.js';

@InputType({ description: 'A source of news that is watched from now on.' })
export class AddMonitoringSourceInput extends RehearsableInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  sourceId?: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name: string;

  @Field(() => [MonitoringTopicEnum], { description: 'What it tells of.' })
  topics: MonitoringTopic[];

  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  address?: string;

  @Field(() => Uuid, { nullable: true, description: 'Who watches it and takes in what comes.' })
  responsibleId?: string;

  @Field(() => String, { nullable: true, description: 'How what matters is passed on.' })
  handOn?: string;
}

@Resolver()
export class AddMonitoringSource {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Adds a source of news that the organisation watches.' })
  @Allow('ciso', 'leadership')
  async addMonitoringSource(
    @Args('input') input: AddMonitoringSourceInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { name, topics, address, responsibleId = null, handOn, ...given } = present(input);
    const sourceId = newId(given.sourceId, given, 'source');
    await checkReferences(reads, { personIds: [responsibleId] }, given.occurredAt);
    const data = { sourceId, name, topics: [...new Set(topics)], address, responsibleId, handOn };
    return this.commands.send(me, MonitoringSourceCommand, {
      name: 'AddMonitoringSource',
      streamId: sourceId,
      data,
      input,
    });
  }
}
