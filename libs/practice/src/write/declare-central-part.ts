// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present } from '#libs/platform';
import { PracticeCommand, practiceStream } from '../practice.commands.js';
import { InPlaceInput } from './say-input.js';

@InputType({ description: 'A central part of the model that belongs to the way of working.' })
export class DeclareCentralPartInput extends InPlaceInput {
  @Field(() => String, { description: 'Number of the central part in the model, such as `36.8`.' })
  modelMeasureId: string;
}

@Resolver()
export class DeclareCentralPart {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Declares a central part of the model to belong to the way of working; again, that it still does.',
  })
  @Allow('ciso', 'leadership')
  declareCentralPart(@Args('input') input: DeclareCentralPartInput, @Me() me: Member): Promise<CommandResult> {
    const { wayOfWorking, modelMeasureId, document, note, validUntil } = present(input);
    const data = { wayOfWorking, modelMeasureId, document, note, validUntil, by: me.personId };
    const streamId = practiceStream(me.organisationId, wayOfWorking);
    return this.commands.send(me, PracticeCommand, { name: 'DeclareCentralPart', streamId, data, input });
  }
}
