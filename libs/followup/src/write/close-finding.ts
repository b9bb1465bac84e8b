// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, RehearsableInput, Uuid } from '#libs/platform';
import type { OUTCOMES } from '../domain/finding/events.js';
import { FindingCommand } from '../followup.commands.js';
import { FindingOutcomeEnum } from '../read/enums.js';

@InputType({ description: 'A finding that needs nothing more.' })
export class CloseFindingInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The finding.' })
  findingId: string;

  @Field(() => FindingOutcomeEnum, { description: 'How it ended; remedied only after it was found to be enough.' })
  outcome: (typeof OUTCOMES)[number];

  @Field(() => String, { nullable: true, description: 'Why, where it was not remedied.' })
  reason?: string;
}

@Resolver()
export class CloseFinding {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Closes a finding: remedied, accepted, or a mistake.' })
  @Allow('ciso', 'leadership', 'riskOwner')
  closeFinding(@Args('input') input: CloseFindingInput, @Me() me: Member): Promise<CommandResult> {
    const { findingId, outcome, reason } = present(input);
    const data = { outcome, reason, closedBy: me.personId };
    return this.commands.send(me, FindingCommand, { name: 'CloseFinding', streamId: findingId, data, input });
  }
}
