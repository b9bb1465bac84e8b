// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { v5 } from 'uuid';
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
import type { SEVERITIES } from '../domain/finding/events.js';
import { FindingCommand } from '../followup.commands.js';
import { FindingSeverityEnum } from '../read/enums.js';
import { knownFollowUp } from '../read/follow-ups.js';

@InputType({ description: 'Something that falls short.' })
export class RecordFindingInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  findingId?: string;

  @Field(() => Uuid, { nullable: true, description: 'The follow-up in which it was found.' })
  followUpId?: string;

  @Field(() => String, { description: 'What falls short, in at most 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What was found.' })
  text: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => FindingSeverityEnum, { description: 'How serious it is.' })
  severity: (typeof SEVERITIES)[number];

  @Field(() => Uuid, { description: 'The person who sees to it.' })
  ownerId: string;

  @Field(() => Day, { description: 'When it is to be remedied.' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the proposed measure is called; left out: as the finding.',
  })
  measureTitle?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a security measure is proposed because of it; left out: unless it is an observation.',
  })
  proposeMeasure?: boolean;
}

@Resolver()
export class RecordFinding {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Records a finding with its severity, owner and due day, and proposes a security measure because of it.',
  })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  async recordFinding(
    @Args('input') input: RecordFindingInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { followUpId, title, text, unitIds, severity, ownerId, dueOn, ...given } = present(input);
    const { proposeMeasure = severity !== 'observation', measureTitle = title } = given;
    const findingId = newId(given.findingId, given, 'finding');
    if (followUpId) await knownFollowUp(reads, followUpId);
    await checkReferences(reads, { unitIds, personIds: [ownerId] }, given.occurredAt);
    const proposed = proposeMeasure ? { measureId: v5('measure', findingId), measureTitle } : {};
    const found = { findingId, title, followUpId, unitIds, severity, ownerId, text, dueOn };
    const data = { ...found, ...proposed, recordedBy: me.personId };
    return this.commands.send(me, FindingCommand, { name: 'RecordFinding', streamId: findingId, data, input });
  }
}
