// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  Address,
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  hashOfLinkToken,
  Me,
  type Member,
  newId,
  newLinkToken,
  present,
  Uuid,
} from '#libs/platform';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'A supplier that is to answer the requirements by a link.' })
export class InviteTendererInput extends CommandInput {
  @Field(() => Uuid, { description: 'The procurement.' })
  procurementId: string;

  @Field(() => Uuid, { nullable: true, description: 'Its tender, for a new link; left out: a new tender.' })
  tenderId?: string;

  @Field(() => String, { description: 'The supplier, at most 200 characters.' })
  supplier: string;

  @Field(() => Day, { description: 'The last day of the link, at most 90 days ahead.' })
  linkUntil: string;
}

@ObjectType({ description: 'A new link for a supplier, shown once.' })
export class MadeTenderLink {
  @Field(() => Uuid, { description: 'The tender that it answers for.' })
  tenderId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The link itself; null when this is a repetition: it is kept nowhere.',
  })
  link: string | null;

  @Field(() => String, {
    description: 'Opaque place in the log. Give it to a query as `minPosition` to see this change.',
  })
  position: string;
}

@InputType({ description: 'A supplier’s link that is to work no longer.' })
export class RevokeTenderLinkInput extends OfProcurementInput {
  @Field(() => Uuid, { description: 'The tender whose link it is.' })
  tenderId: string;
}

@Resolver()
export class TenderLinks {
  constructor(
    private readonly commands: Commands,
    private readonly address: Address,
  ) {}

  @Mutation(() => MadeTenderLink, {
    description:
      'Makes a link by which a supplier answers the requirements without an account. A new one ends the one before.',
  })
  @Allow(...BUYERS)
  async inviteTenderer(@Args('input') input: InviteTendererInput, @Me() me: Member): Promise<MadeTenderLink> {
    const { procurementId, supplier, linkUntil, ...given } = present(input);
    const tenderId = newId(given.tenderId, given, 'tender');
    const token = newLinkToken(me.organisationId, procurementId);
    const data = { tenderId, supplier, linkUntil, linkHash: hashOfLinkToken(token) };
    const { repeated, position } = await send(this.commands, me, 'InviteTenderer', { input, data });
    return { tenderId, link: repeated ? null : this.address.tenderAnswers(token), position };
  }

  @Mutation(() => CommandResult, { description: 'Makes a supplier’s link work no longer, at once.' })
  @Allow(...BUYERS)
  revokeTenderLink(@Args('input') input: RevokeTenderLinkInput, @Me() me: Member): Promise<CommandResult> {
    return send(this.commands, me, 'RevokeTenderLink', { input, data: { tenderId: input.tenderId } });
  }
}
