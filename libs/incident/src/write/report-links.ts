// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { checkReferences } from '#libs/organisation';
import {
  Address,
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  hashOfLinkToken,
  Instant,
  Me,
  type Member,
  newId,
  newLinkToken,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { ReportLinkCommand } from '../incident.commands.js';

const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

@InputType({ description: 'A link for reporting without an account.' })
export class MakeIncidentReportLinkInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  linkId?: string;

  @Field(() => Uuid, { description: 'The business unit that its reports concern.' })
  unitId: string;

  @Field(() => String, { description: 'Where it is to hang, at most 100 characters.' })
  label: string;

  @Field(() => Int, { nullable: true, description: 'For how many days it works, 1–400; left out: 180.' })
  days?: number;
}

@ObjectType({ description: 'A new link, shown once.' })
export class MadeIncidentReportLink {
  @Field(() => Uuid, { description: 'Its id.' })
  linkId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The link itself; null when this is a repetition: it is kept nowhere.',
  })
  link: string | null;

  @Field(() => Instant, { description: 'Until when it works.' })
  validUntil: string;

  @Field(() => String, {
    description: 'Opaque place in the log. Give it to a query as `minPosition` to see this change.',
  })
  position: string;
}

@Resolver()
export class MakeIncidentReportLink {
  constructor(
    private readonly commands: Commands,
    private readonly address: Address,
  ) {}

  @Mutation(() => MadeIncidentReportLink, {
    description: 'Makes a link by which anybody may report in a business unit, without an account, until it expires.',
  })
  @Allow('administrator', 'ciso')
  async makeIncidentReportLink(
    @Args('input') input: MakeIncidentReportLinkInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<MadeIncidentReportLink> {
    const { unitId, label, days = 180, ...given } = present(input);
    if (days < 1 || days > MOST_DAYS) reject('incident.link-days', { most: MOST_DAYS });
    await checkReferences(reads, { unitIds: [unitId] }, given.occurredAt);
    const linkId = newId(given.linkId, given, 'link');
    const token = newLinkToken(me.organisationId);
    const validUntil = new Date(Date.now() + days * DAY_MS).toISOString();
    const data = { linkId, unitId, label, tokenHash: hashOfLinkToken(token), validUntil, madeBy: me.personId };
    const command = { name: 'MakeIncidentReportLink' as const, streamId: linkId, data, input };
    const { repeated, position } = await this.commands.send(me, ReportLinkCommand, command);
    return { linkId, link: repeated ? null : this.address.incidentReport(token), validUntil, position };
  }
}

@InputType({ description: 'A link that is to work no longer.' })
export class RevokeIncidentReportLinkInput extends CommandInput {
  @Field(() => Uuid, { description: 'The link.' })
  linkId: string;
}

@Resolver()
export class RevokeIncidentReportLink {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Makes a link for reporting work no longer, at once.' })
  @Allow('administrator', 'ciso')
  revokeIncidentReportLink(
    @Args('input') input: RevokeIncidentReportLinkInput,
    @Me() me: Member,
  ): Promise<CommandResult> {
    const data = { revokedBy: me.personId };
    const { linkId } = input;
    return this.commands.send(me, ReportLinkCommand, {
      name: 'RevokeIncidentReportLink',
      streamId: linkId,
      data,
      input,
    });
  }
}
