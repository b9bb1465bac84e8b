// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  Uuid,
} from '#libs/platform';
import { FollowUpCommand } from '../followup.commands.js';
import { checkRule } from './recurrence.js';

@InputType({ description: 'Another day, interval or person for a planned follow-up.' })
export class ReplanFollowUpInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The follow-up.' })
  followUpId: string;

  @Field(() => Day, { description: 'When it is due.' })
  dueOn: string;

  @Field(() => String, { nullable: true, description: 'How it recurs from that day on, as an RRULE; left out: once.' })
  rule?: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who sees to it.' })
  responsibleId?: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@Resolver()
export class ReplanFollowUp {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Gives a follow-up another day, interval or person.' })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  async replanFollowUp(
    @Args('input') input: ReplanFollowUpInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { followUpId, dueOn, rule, responsibleId, reason, occurredAt } = present(input);
    checkRule(rule);
    await checkReferences(reads, { personIds: [responsibleId] }, occurredAt);
    const data = { dueOn, rule, responsibleId, reason };
    return this.commands.send(me, FollowUpCommand, { name: 'ReplanFollowUp', streamId: followUpId, data, input });
  }
}
