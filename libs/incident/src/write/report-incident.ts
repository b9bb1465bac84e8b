// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  EVERYBODY,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  toCommandResult,
  Uuid,
} from '#libs/platform';
import type { Category, Kind, Ongoing } from '../domain/incident/words.js';
import { IncidentCommand } from '../incident.commands.js';
import { IncidentCategoryEnum, IncidentKindEnum, OngoingEnum } from '../read/incident-row.js';

@InputType({ description: 'Something that happened.' })
export class ReportIncidentInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  incidentId?: string;

  @Field(() => IncidentKindEnum, { description: 'Incident or nonconformity; can be changed when it is sorted.' })
  kind: Kind;

  @Field(() => IncidentCategoryEnum, { description: 'What it seems to be.' })
  category: Category;

  @Field(() => String, { description: 'What happened, in a line of at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it. Leave out what tells of private persons.' })
  description?: string;

  @Field(() => OngoingEnum, { description: 'Whether it is going on now.' })
  ongoing: Ongoing;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string;

  @Field(() => [Uuid], { description: 'The business units it concerns.' })
  unitIds: string[];

  @Field(() => Boolean, { nullable: true, description: 'True: nothing that is kept says that it was you.' })
  anonymous?: boolean;
}

@Resolver()
export class ReportIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Reports an incident or a nonconformity.' })
  @Allow(...EVERYBODY)
  async reportIncident(
    @Args('input') input: ReportIncidentInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { kind, category, title, description, ongoing, place, unitIds, anonymous = false, ...given } = present(input);
    const incidentId = newId(given.incidentId, given, 'incident');
    await checkReferences(reads, { unitIds }, given.occurredAt);
    const told = { kind, category, title, description, ongoing, place, channel: 'app' as const };
    const data = { incidentId, unitIds, ...told, reportedBy: anonymous ? null : me.personId, anonymous };
    const command = { name: 'ReportIncident' as const, streamId: incidentId, data };
    if (!anonymous) return this.commands.send(me, IncidentCommand, { ...command, input });
    const { commandId, occurredAt, lateReason } = given;
    const nobody = { organisationId: me.organisationId, actor: { system: 'incident.anonymous-report' } };
    const result = await this.commands.carryOut(
      { ...nobody, commandId, occurredAt, lateReason },
      IncidentCommand,
      command,
    );
    return toCommandResult(incidentId, result);
  }
}
