// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Me, type Member, present, Uuid } from '#libs/platform';
import { IncidentCommand } from '../incident.commands.js';
import { IncidentInput } from './inputs.js';

@InputType({ description: 'An incident that is done with.' })
export class CloseIncidentInput extends IncidentInput {
  @Field(() => Boolean, { description: 'Whether whoever reported has been told what was found.' })
  toldReporter: boolean;

  @Field(() => Boolean, { description: 'Whether the units concerned have been told.' })
  toldUnits: boolean;

  @Field(() => String, { nullable: true, description: 'What they were told.' })
  note?: string;
}

@Resolver()
export class CloseIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Closes an incident. A serious one needs its cause and a lesson; no report to an authority may be left.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  closeIncident(@Args('input') input: CloseIncidentInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, toldReporter, toldUnits, note } = present(input);
    const data = { toldReporter, toldUnits, note, closedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'CloseIncident', streamId: incidentId, data, input });
  }
}

@InputType({ description: 'Entries about an incident that were wrong.' })
export class WithdrawIncidentEntriesInput extends IncidentInput {
  @Field(() => [Uuid], { description: 'The events to make void, at most 50; not the one that created the incident.' })
  eventIds: string[];

  @Field(() => String, { description: 'Why they were wrong.' })
  reason: string;
}

@Resolver()
export class WithdrawIncidentEntries {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Makes entries about an incident void. To correct: withdraw, then record anew.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  withdrawIncidentEntries(
    @Args('input') input: WithdrawIncidentEntriesInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const { incidentId, eventIds, reason } = input;
    const data = { eventIds, reason };
    return this.commands.send(me, IncidentCommand, {
      name: 'WithdrawIncidentEntries',
      streamId: incidentId,
      data,
      input,
    });
  }
}
