// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CommandResult, Commands, Instant, Me, type Member } from '#libs/platform';
import { clocksFrom } from '../content/clock-rules.js';
import type { Track } from '../domain/incident/words.js';
import { IncidentCommand } from '../incident.commands.js';
import { TrackEnum } from '../read/incident-row.js';
import { IncidentInput } from './inputs.js';

@InputType({ description: 'One person’s judgement on whether an incident is to be reported.' })
export class ProposeSignificanceInput extends IncidentInput {
  @Field(() => TrackEnum, { description: 'By which duty.' })
  track: Track;

  @Field(() => Boolean, { description: 'To be reported (significant), or not.' })
  significant: boolean;

  @Field(() => String, { description: 'Why, also where it is not to be reported.' })
  reason: string;

  @Field(() => Instant, { description: 'When it became clear what it is: the time limits run from here.' })
  identifiedAt: string;
}

@Resolver()
export class ProposeSignificance {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Judges whether an incident is to be reported. The time limits run at once; the decision needs a second person.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  proposeSignificance(@Args('input') input: ProposeSignificanceInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, track, significant, reason, identifiedAt } = input;
    const clocks = significant ? clocksFrom(track, 'identified', identifiedAt) : [];
    const data = { track, significant, reason, identifiedAt, clocks, proposedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'ProposeSignificance', streamId: incidentId, data, input });
  }
}

@InputType({ description: 'A second person’s agreement.' })
export class DecideSignificanceInput extends IncidentInput {
  @Field(() => TrackEnum, { description: 'By which duty.' })
  track: Track;

  @Field(() => Boolean, { description: 'What you agree to, as you see it: to be reported, or not.' })
  significant: boolean;
}

@Resolver()
export class DecideSignificance {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Decides, as the second person, whether an incident is to be reported. Whoever judged first is refused.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  decideSignificance(@Args('input') input: DecideSignificanceInput, @Me() me: Member): Promise<CommandResult> {
    const { incidentId, track, significant } = input;
    const data = { track, significant, secondBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'DecideSignificance', streamId: incidentId, data, input });
  }
}
