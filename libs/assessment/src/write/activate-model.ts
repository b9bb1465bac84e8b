// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import { Allow, CommandInput, CommandResult, Commands, Day, Me, type Member, present } from '#libs/platform';
import { ModelChoiceCommand, modelChoiceStream } from '../assessment.commands.js';
import { shippedModels } from '../models/index.js';

@InputType({ description: 'Takes a model into use.' })
export class ActivateModelInput extends CommandInput {
  @Field(() => String, { description: 'The model: a shipped one or one of the organisation’s own.' })
  modelId: string;

  @Field(() => Day, {
    nullable: true,
    description: 'From which day; today when left out. Not ahead, and not before the last change of model.',
  })
  from?: string;
}

@Resolver()
export class ActivateModel {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Takes a model into use from a day on. The days before keep the model they had: the past is not rewritten.',
  })
  @Allow('administrator', 'ciso')
  activateModel(@Args('input') given: ActivateModelInput, @Me() me: Member): Promise<CommandResult> {
    const input = present(given);
    const now = input.occurredAt ?? new Date(Date.now()).toISOString();
    const from = input.from ?? fromDayNumber(stockholmDay(now));
    const data = { modelId: input.modelId, from, shipped: Object.keys(shippedModels), activatedBy: me.personId };
    const streamId = modelChoiceStream(me.organisationId);
    return this.commands.send(me, ModelChoiceCommand, { name: 'ActivateModel', streamId, data, input });
  }
}
