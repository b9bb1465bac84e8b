// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Float, InputType, Mutation, Resolver } from '@nestjs/graphql';
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
  Uuid,
} from '#libs/platform';
import type { ActionTaken, Cause, Proposes } from '../domain/incident/words.js';
import { IncidentCommand } from '../incident.commands.js';
import { ActionEnum, CauseEnum, ProposesEnum } from '../read/incident-row.js';
import { checkObjects } from '../read/known-objects.js';
import { IncidentInput } from './inputs.js';

@InputType({ description: 'Something that was done while an incident was handled.' })
export class RecordIncidentActionInput extends IncidentInput {
  @Field(() => ActionEnum, { description: 'What kind of thing; `restored` says that the incident is over.' })
  action: ActionTaken;

  @Field(() => String, { description: 'What was done.' })
  note: string;
}

@Resolver()
export class RecordIncidentAction {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records what was done, for the timeline of an incident.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  recordIncidentAction(@Args('input') input: RecordIncidentActionInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, action, note } = input;
    const data = { action, note, takenBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'RecordIncidentAction', streamId: incidentId, data, input });
  }
}

@InputType({ description: 'What an investigation found.' })
export class InvestigateIncidentInput extends IncidentInput {
  @Field(() => String, { nullable: true, description: 'What set it off.' })
  trigger?: string;

  @Field(() => String, { description: 'The cause beneath.' })
  rootCause: string;

  @Field(() => CauseEnum, { description: 'What kind of cause.' })
  cause: Cause;

  @Field(() => String, { nullable: true, description: 'What harm it did.' })
  harm?: string;

  @Field(() => Float, { nullable: true, description: 'What it cost, in whole Swedish kronor.' })
  cost?: number;

  @Field(() => String, { nullable: true, description: 'How quickly and how well it was noticed and dealt with.' })
  detection?: string;

  @Field(() => [Uuid], { nullable: true, description: 'Other incidents with the same cause.' })
  relatedIncidentIds?: string[];
}

@Resolver()
export class InvestigateIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records what caused an incident, what it did and how it was dealt with.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async investigateIncident(
    @Args('input') input: InvestigateIncidentInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { incidentId, trigger, rootCause, cause, harm, cost, detection, relatedIncidentIds = [] } = present(input);
    await checkObjects(reads, { IncidentReported: relatedIncidentIds });
    const found = { trigger, rootCause, cause, harm, cost, detection, relatedIncidentIds };
    const data = { ...found, investigatedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'InvestigateIncident', streamId: incidentId, data, input });
  }
}

@InputType({ description: 'Something learnt.' })
export class RecordLessonInput extends IncidentInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  lessonId?: string;

  @Field(() => String, { description: 'In a line of at most 200 characters; what it leads to is called so.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  text?: string;

  @Field(() => ProposesEnum, { description: 'What it leads to: a measure or a risk is proposed by itself.' })
  proposes: Proposes;
}

@Resolver()
export class RecordLesson {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Records a lesson. It may propose a security measure or a risk.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  recordLesson(@Args('input') input: RecordLessonInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, title, text, proposes, ...given } = present(input);
    const lessonId = newId(given.lessonId, given, 'lesson');
    const data = { lessonId, title, text, proposes, recordedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'RecordLesson', streamId: incidentId, data, input });
  }
}
