// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Instant, Me, type Member } from '#libs/platform';
import { clocksFrom } from '../content/clock-rules.js';
import type { Step, Track } from '../domain/incident/words.js';
import { IncidentCommand } from '../incident.commands.js';
import { StepEnum, TrackEnum } from '../read/incident-row.js';
import { IncidentInput } from './inputs.js';

@InputType({ description: 'A report that was sent to an authority.' })
export class RecordNotificationInput extends IncidentInput {
  @Field(() => TrackEnum, { description: 'By which duty.' })
  track: Track;

  @Field(() => StepEnum, { description: 'Which report.' })
  step: Step;

  @Field(() => String, { description: 'The reference that the authority gave, at most 100 characters.' })
  reference: string;

  @Field(() => Instant, { description: 'When it was sent.' })
  sentAt: string;
}

@Resolver()
export class RecordNotification {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records that a report was sent, with its reference: the one thing that meets a time limit.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  recordNotification(@Args('input') input: RecordNotificationInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, track, step, reference, sentAt } = input;
    const clocks = step === 'notification' ? clocksFrom(track, 'notification', sentAt) : [];
    const data = { track, step, reference, sentAt, clocks, sentBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'RecordNotification', streamId: incidentId, data, input });
  }
}
