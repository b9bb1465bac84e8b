// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import { Allow, CommandResult, Commands, Me, type Member, present, Reads, ReadSession, Uuid } from '#libs/platform';
import type { Kind, Severity, Urgency } from '../domain/incident/words.js';
import { IncidentCommand } from '../incident.commands.js';
import { IncidentKindEnum, SeverityEnum, UrgencyEnum } from '../read/incident-row.js';
import { checkObjects } from '../read/known-objects.js';
import { IncidentInput } from './inputs.js';

@InputType({ description: 'How a report is sorted.' })
export class TriageIncidentInput extends IncidentInput {
  @Field(() => IncidentKindEnum, { description: 'Incident or nonconformity.' })
  kind: Kind;

  @Field(() => SeverityEnum, { description: 'How serious.' })
  severity: Severity;

  @Field(() => UrgencyEnum, { description: 'How urgent.' })
  urgency: Urgency;

  @Field(() => [Uuid], { nullable: true, description: 'The business units it concerns; left out: as reported.' })
  unitIds?: string[];

  @Field(() => String, { nullable: true, description: 'Why it is sorted so.' })
  note?: string;
}

@Resolver()
export class TriageIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Sorts a report: what it is, how serious, how urgent. May be done again.',
  })
  @Allow('riskOwner', 'ciso', 'leadership')
  async triageIncident(
    @Args('input') input: TriageIncidentInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { incidentId, kind, severity, urgency, unitIds, note, occurredAt } = present(input);
    await checkReferences(reads, { unitIds }, occurredAt);
    const data = { kind, severity, urgency, unitIds, note, triagedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'TriageIncident', streamId: incidentId, data, input });
  }
}

@InputType({ description: 'A report that is no incident.' })
export class RejectIncidentInput extends IncidentInput {
  @Field(() => String, { description: 'Why: what whoever reported may read.' })
  reason: string;
}

@Resolver()
export class RejectIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Rejects a report, with a reason.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  rejectIncident(@Args('input') input: RejectIncidentInput, @Me() me: Member): Promise<CommandResult> {
    const data = { reason: input.reason, rejectedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'RejectIncident', streamId: input.incidentId, data, input });
  }
}

@InputType({ description: 'What an incident has to do with: all of it, anew.' })
export class LinkIncidentInput extends IncidentInput {
  @Field(() => [Uuid], { description: 'Assets.' })
  assetIds: string[];

  @Field(() => [Uuid], { description: 'Risks.' })
  riskIds: string[];

  @Field(() => [Uuid], { description: 'Security measures.' })
  measureIds: string[];
}

@Resolver()
export class LinkIncident {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Says which assets, risks and measures an incident has to do with.' })
  @Allow('riskOwner', 'ciso', 'leadership')
  async linkIncident(
    @Args('input') input: LinkIncidentInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { incidentId, assetIds, riskIds, measureIds } = input;
    await checkObjects(reads, {
      AssetRegistered: assetIds,
      RiskIdentified: riskIds,
      SecurityMeasureProposed: measureIds,
    });
    const data = { assetIds, riskIds, measureIds, linkedBy: me.personId };
    return this.commands.send(me, IncidentCommand, { name: 'LinkIncident', streamId: incidentId, data, input });
  }
}
