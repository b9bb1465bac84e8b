// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { WayOfWorkingEnum } from '#libs/practice';
import type { Target } from '../domain/follow-up/follow-up.js';
import { FollowUpCommand } from '../followup.commands.js';
import { FollowUpTargetKindEnum } from '../read/enums.js';
import { checkRule } from './recurrence.js';

@InputType({ description: 'What is followed up.' })
class FollowUpTargetInput implements Target {
  @Field(() => FollowUpTargetKindEnum, { description: 'What kind of thing.' })
  kind: Target['kind'];

  @Field(() => WayOfWorkingEnum, { nullable: true, description: 'Which way of working, where it is one.' })
  wayOfWorking?: Target['wayOfWorking'];

  @Field(() => Uuid, { nullable: true, description: 'Which object of Trappan, where it is one; needed for a unit.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'What it is called, where it is no object of Trappan.' })
  name?: string;
}

@InputType({ description: 'A follow-up that is planned, once or recurring.' })
export class PlanFollowUpInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  followUpId?: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  title: string;

  @Field(() => FollowUpTargetInput, { description: 'What is followed up.' })
  target: FollowUpTargetInput;

  @Field(() => [Uuid], { nullable: true, description: 'The business units where it is planned to look.' })
  unitIds?: string[];

  @Field(() => Day, { description: 'When it is due, the first time.' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it recurs, as an RRULE: `FREQ=MONTHLY;INTERVAL=6`, `FREQ=YEARLY`; left out: once.',
  })
  rule?: string;

  @Field(() => Uuid, { nullable: true, description: 'The person who sees to it; you, where it is left out.' })
  responsibleId?: string;
}

@Resolver()
export class PlanFollowUp {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Plans a follow-up, once or recurring.' })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  async planFollowUp(
    @Args('input') input: PlanFollowUpInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { title, dueOn, rule, unitIds = [], responsibleId = me.personId, ...given } = present(input);
    const target = { ...present(given.target) };
    const followUpId = newId(given.followUpId, given, 'followUp');
    checkRule(rule);
    const units = target.kind === 'unit' && target.id ? [...unitIds, target.id] : unitIds;
    await checkReferences(reads, { unitIds: units, personIds: [responsibleId] }, given.occurredAt);
    const data = { followUpId, title, target, unitIds, dueOn, rule, responsibleId, plannedBy: me.personId };
    return this.commands.send(me, FollowUpCommand, { name: 'PlanFollowUp', streamId: followUpId, data, input });
  }
}
