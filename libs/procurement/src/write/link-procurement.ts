// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { riskTitles } from '#libs/risk';
import { Allow, CommandResult, Commands, Me, type Member, present, Reads, ReadSession, Uuid } from '#libs/platform';
import { ProcurementClass } from '../read/requirement-types.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'The class of a procurement, and the risks that it is about.' })
export class LinkProcurementInput extends OfProcurementInput {
  @Field(() => ProcurementClass, { description: 'The class. At least one aspect above 0.' })
  class: ProcurementClass;

  @Field(() => String, { nullable: true, description: 'Why this class.' })
  reason?: string;

  @Field(() => [Uuid], { nullable: true, description: 'The risks that it is about.' })
  riskIds?: string[];
}

@Resolver()
export class LinkProcurement {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Gives a procurement its class and risks. Another class marks an open list for review.',
  })
  @Allow(...BUYERS)
  async linkProcurement(
    @Args('input') input: LinkProcurementInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { class: levels, reason, riskIds = [] } = present(input);
    await checkRisks(reads, riskIds);
    const { confidentiality, integrity, availability, traceability } = levels;
    const given = { confidentiality, integrity, availability, traceability };
    const data = {
      class: given,
      classSource: 'entered' as const,
      reason,
      riskIds: [...new Set(riskIds)],
      assetIds: [],
    };
    return send(this.commands, me, 'LinkProcurement', { input, data });
  }
}

/** Refuses `procurement.risk-unknown`. */
async function checkRisks(reads: ReadSession, riskIds: readonly string[]): Promise<void> {
  if (riskIds.length === 0) return;
  const known = new Set((await riskTitles(reads)).map((risk) => risk.riskId));
  const unknown = riskIds.find((riskId) => !known.has(riskId));
  if (unknown !== undefined) reject('procurement.risk-unknown', { riskId: unknown });
}
