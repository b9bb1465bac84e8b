// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, EVERYBODY, Me, type Member, ReadArgs, Reads, ReadSession, Uuid } from '#libs/platform';
import { mandateFor } from './mandate-for.js';

@ObjectType({ description: 'What becomes of a decision that you would take on a risk of a size, in some units.' })
export class DecisionMandate {
  @Field(() => Boolean, { description: 'True: it is a decision. False: it becomes a proposal upward.' })
  withinMandate: boolean;

  @Field(() => Boolean, { description: 'True when no mandate of yours suffices, but you decide as leadership.' })
  asLeadership: boolean;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Who a proposal goes to: the nearest whose mandate suffices; null: the leadership.',
  })
  upwardToId: string | null;
}

@ArgsType()
class DecisionMandateArgs extends ReadArgs {
  @Field(() => [Uuid], { description: 'The business units that the risk concerns, at most 500.' })
  unitIds: string[];

  @Field(() => Int, { description: 'Highest degree of harm, 0–4.' })
  consequence: number;

  @Field(() => Int, { description: 'Level of likelihood, 1–5.' })
  likelihoodLevel: number;
}

@Resolver()
export class DecisionMandates {
  @Query(() => DecisionMandate, {
    description: 'Whether you may decide on a risk of this size now, or who a proposal would go to.',
  })
  @Allow(...EVERYBODY)
  async decisionMandate(
    @Args() args: DecisionMandateArgs,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<DecisionMandate> {
    const { unitIds, consequence, likelihoodLevel } = args;
    const size = { unitIds: unitIds.slice(0, 500), consequence, likelihoodLevel };
    const { withinMandate, asLeadership, upwardTo } = await mandateFor(reads, me, size);
    return { withinMandate, asLeadership, upwardToId: upwardTo ?? null };
  }
}
