// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present } from '#libs/platform';
import type { Attribute } from '../domain/practice/ways.js';
import { PracticeCommand, practiceStream } from '../practice.commands.js';
import { WayOfWorkingAttributeEnum } from '../read/enums.js';
import { InPlaceInput } from './say-input.js';

@InputType({ description: 'Something that a way of working has in place.' })
export class EstablishWayOfWorkingInput extends InPlaceInput {
  @Field(() => WayOfWorkingAttributeEnum, { description: 'Which of its attributes.' })
  attribute: Attribute;
}

@Resolver()
export class EstablishWayOfWorking {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Records that a way of working is decided, has roles, a common model or guidance; again, that it still does.',
  })
  @Allow('ciso', 'leadership')
  establishWayOfWorking(@Args('input') input: EstablishWayOfWorkingInput, @Me() me: Member): Promise<CommandResult> {
    const { wayOfWorking, attribute, document, note, validUntil } = present(input);
    const data = { wayOfWorking, attribute, document, note, validUntil, by: me.personId };
    const streamId = practiceStream(me.organisationId, wayOfWorking);
    return this.commands.send(me, PracticeCommand, { name: 'EstablishWayOfWorking', streamId, data, input });
  }
}
