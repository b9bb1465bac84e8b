// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandResult,
  Commands,
  Me,
  type Member,
  present,
  Reads,
  ReadSession,
  RehearsableInput,
  todayText,
  Uuid,
} from '#libs/platform';
import type { Result } from '../domain/follow-up/follow-up.js';
import { FollowUpCommand } from '../followup.commands.js';
import { FollowUpResultEnum } from '../read/enums.js';
import { knownFollowUp } from '../read/follow-ups.js';
import { nextDue } from './recurrence.js';

@InputType({ description: 'What a follow-up has shown.' })
export class PerformFollowUpInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The follow-up.' })
  followUpId: string;

  @Field(() => [Uuid], { nullable: true, description: 'Where it was looked at; left out: the units of the plan.' })
  unitIds?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Which results of the work it looked at: measures of question 14, `14.1` to `14.13`.',
  })
  topics?: string[];

  @Field(() => FollowUpResultEnum, { description: 'What it showed.' })
  result: Result;

  @Field(() => String, { description: 'What was seen.' })
  summary: string;
}

@Resolver()
export class PerformFollowUp {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Records that a follow-up was performed, and what it showed. One that recurs gets its next day.',
  })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  async performFollowUp(
    @Args('input') input: PerformFollowUpInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { followUpId, topics = [], result, summary, occurredAt, ...given } = present(input);
    const plan = await knownFollowUp(reads, followUpId);
    const { unitIds = plan.unitIds } = given;
    await checkReferences(reads, { unitIds }, occurredAt);
    const day = occurredAt ? fromDayNumber(stockholmDay(occurredAt)) : todayText();
    const nextOn = nextAfter(plan, day);
    const data = { unitIds, topics, result, summary, nextOn, performedBy: me.personId };
    return this.commands.send(me, FollowUpCommand, { name: 'PerformFollowUp', streamId: followUpId, data, input });
  }
}

/** One that is done before its day is done for that day; one that is done late skips what has been missed. */
function nextAfter(
  { rule, firstOn, dueOn }: { rule: string | null; firstOn: string; dueOn: string | null },
  day: string,
) {
  if (rule === null) return undefined;
  return nextDue(rule, firstOn, dueOn !== null && dueOn > day ? dueOn : day);
}
