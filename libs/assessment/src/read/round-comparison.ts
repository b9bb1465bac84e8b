// SPDX-License-Identifier: EUPL-1.2
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type DataOf, reject } from '#libs/kernel';
import { Allow, EVERYBODY, Me, type Member, OWN_ROWS, ReadArgs, Reads, ReadSession, Uuid } from '#libs/platform';
import type { AnswersReported } from '../domain/round/round.js';
import { comparedWithFile } from './known/compared.js';
import { modelOf } from './known/model-of.js';
import { standing } from './known/standing.js';
import { maturityOf } from './maturity-now.js';
import { RoundComparison } from './types/workbook.js';

type Reported = DataOf<typeof AnswersReported>;

const ROUND = `SELECT data FROM es.events WHERE stream_id = $1 AND version = 1 AND type = 'AnswersReported' AND ${OWN_ROWS}`;

@Resolver()
export class RoundComparisons {
  @Query(() => RoundComparison, {
    description:
      '“Samma som i er fil”: the level, area levels and points of a round beside what its file says, each difference explained.',
  })
  @Allow(...EVERYBODY)
  async roundComparison(
    @Args('roundId', { type: () => Uuid, description: 'The round.' }) roundId: string,
    @Args() _args: ReadArgs,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<RoundComparison> {
    const { data } =
      (await reads.one<{ data: Reported }>('maturity.round', ROUND, [roundId])) ?? reject('assessment.round-unknown');
    const { modelId, closedOn, answers, own } = data;
    const now = await standing(reads);
    const compiled = await modelOf(reads, { organisationId: me.organisationId, modelId, now });
    return {
      roundId,
      modelId,
      closedOn,
      comparison: comparedWithFile(compiled, answers, closedOn, own ?? {}, me.language),
      today: await maturityOf(reads, me, { model: modelId }),
    };
  }
}
