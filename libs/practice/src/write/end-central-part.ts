// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present } from '#libs/platform';
import { PracticeCommand, practiceStream } from '../practice.commands.js';
import { AboutWayOfWorkingInput } from './say-input.js';

@InputType({ description: 'A central part that no longer belongs to the way of working.' })
export class EndCentralPartInput extends AboutWayOfWorkingInput {
  @Field(() => String, { description: 'Number of the central part in the model, such as `36.8`.' })
  modelMeasureId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class EndCentralPart {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records that a central part no longer belongs to the way of working. What it had until then stands.',
  })
  @Allow('ciso', 'leadership')
  endCentralPart(@Args('input') input: EndCentralPartInput, @Me() me: Member): Promise<CommandResult> {
    const { wayOfWorking, modelMeasureId, reason } = present(input);
    const data = { modelMeasureId, reason, by: me.personId };
    const streamId = practiceStream(me.organisationId, wayOfWorking);
    return this.commands.send(me, PracticeCommand, { name: 'EndCentralPart', streamId, data, input });
  }
}
