// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present } from '#libs/platform';
import type { Attribute } from '../domain/practice/ways.js';
import { PracticeCommand, practiceStream } from '../practice.commands.js';
import { WayOfWorkingAttributeEnum } from '../read/enums.js';
import { AboutWayOfWorkingInput } from './say-input.js';

@InputType({ description: 'Something that a way of working no longer has.' })
export class EndWayOfWorkingInput extends AboutWayOfWorkingInput {
  @Field(() => WayOfWorkingAttributeEnum, { description: 'Which of its attributes.' })
  attribute: Attribute;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class EndWayOfWorking {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records that a way of working no longer has something in place. What it had until then stands.',
  })
  @Allow('ciso', 'leadership')
  endWayOfWorking(@Args('input') input: EndWayOfWorkingInput, @Me() me: Member): Promise<CommandResult> {
    const { wayOfWorking, attribute, reason } = present(input);
    const data = { attribute, reason, by: me.personId };
    const streamId = practiceStream(me.organisationId, wayOfWorking);
    return this.commands.send(me, PracticeCommand, { name: 'EndWayOfWorking', streamId, data, input });
  }
}
