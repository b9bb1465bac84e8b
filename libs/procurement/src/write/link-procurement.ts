// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { classesOf } from '#libs/classification';
import { checkAssets } from '#libs/inventory';
import { reject } from '#libs/kernel';
import { riskTitles } from '#libs/risk';
import { Allow, CommandResult, Commands, Me, type Member, present, Reads, ReadSession, Uuid } from '#libs/platform';
import { classFrom } from '../domain/procurement/class-from.js';
import { ProcurementClass } from '../read/requirement-types.js';
import { BUYERS } from './roles.js';
import { OfProcurementInput, send } from './send.js';

@InputType({ description: 'What a procurement is about: information and systems, risks, and the class.' })
export class LinkProcurementInput extends OfProcurementInput {
  @Field(() => ProcurementClass, {
    nullable: true,
    description:
      'The class, given by hand: at least one aspect above 0. Left out: it follows from the assets, now and when theirs changes.',
  })
  class?: ProcurementClass;

  @Field(() => String, { nullable: true, description: 'Why this class.' })
  reason?: string;

  @Field(() => [Uuid], { nullable: true, description: 'The information and systems that it is about, at most 100.' })
  assetIds?: string[];

  @Field(() => [Uuid], { nullable: true, description: 'The risks that it is about.' })
  riskIds?: string[];
}

@Resolver()
export class LinkProcurement {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description: 'Gives a procurement its assets, class and risks. Another class marks an open list for review.',
  })
  @Allow(...BUYERS)
  async linkProcurement(
    @Args('input') input: LinkProcurementInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { class: levels, reason, riskIds = [], assetIds = [] } = present(input);
    await checkRisks(reads, riskIds);
    const linked = { reason, riskIds: [...new Set(riskIds)], assetIds: [...new Set(assetIds)] };
    if (assetIds.length > 0) await checkAssets(reads, assetIds);
    const given = levels ? entered(levels) : await following(reads, linked.assetIds);
    return send(this.commands, me, 'LinkProcurement', { input, data: { ...linked, ...given } });
  }
}

const entered = ({ confidentiality, integrity, availability, traceability }: ProcurementClass) => ({
  class: { confidentiality, integrity, availability, traceability },
  classSource: 'entered' as const,
});

/** Refuses `procurement.class-missing`. */
async function following(reads: ReadSession, assetIds: readonly string[]) {
  const found = classFrom(await classesOf(reads, assetIds)) ?? reject('procurement.class-missing');
  return { ...found, classSource: 'classification' as const };
}

/** Refuses `procurement.risk-unknown`. */
async function checkRisks(reads: ReadSession, riskIds: readonly string[]): Promise<void> {
  if (riskIds.length === 0) return;
  const known = new Set((await riskTitles(reads)).map((risk) => risk.riskId));
  const unknown = riskIds.find((riskId) => !known.has(riskId));
  if (unknown !== undefined) reject('procurement.risk-unknown', { riskId: unknown });
}
