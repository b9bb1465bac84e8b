// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, stockholmDay } from '#libs/kernel';
import { Allow, Day, EVERYBODY, MomentArgs, OWN_ROWS, Reads, ReadSession, Uuid } from '#libs/platform';
import type { HeadCountRecorded } from '../domain/head-count/head-count.js';

@ObjectType({ description: 'How many people worked in a business unit on a day.' })
export class HeadCount {
  @Field(() => Uuid, { description: 'The business unit.' })
  unitId: string;

  @Field(() => Day, { description: 'The day that was counted.' })
  day: string;

  @Field(() => Int, { description: 'People.' })
  headCount: number;
}

const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));

export const headCountsProjection: RowProjection<HeadCount & Record<string, unknown>> = {
  kind: 'rows',
  name: 'head-counts',
  version: 1,
  table: {
    name: 'head_count',
    columns: { unitId: 'uuid', day: 'date', headCount: 'integer' },
    key: ['unitId', 'day'],
  },
  on: {
    HeadCountRecorded: {
      keys: (event) => [[(event.data as DataOf<typeof HeadCountRecorded>).unitId, dayOf(event)]],
      fold: (_, event) => ({ ...(event.data as DataOf<typeof HeadCountRecorded>), day: dayOf(event) }),
    },
  },
};

@ArgsType()
class HeadCountsArgs extends MomentArgs {
  @Field(() => Uuid, { description: 'The business unit whose head counts are asked for.' })
  unitId: string;
}

const OF_UNIT = `SELECT "unitId", day, "headCount" FROM rm.head_count
  WHERE ${OWN_ROWS} AND "unitId" = $1 ORDER BY day DESC LIMIT 200`;

@Resolver()
export class HeadCounts {
  @Query(() => [HeadCount], { description: 'Head counts of a business unit, the latest day first; at most 200.' })
  @Allow(...EVERYBODY)
  headCounts(@Args() args: HeadCountsArgs, @Reads() reads: ReadSession): Promise<HeadCount[]> {
    return reads.at(args, headCountsProjection).rows('organisation.head-counts', OF_UNIT, [args.unitId]);
  }
}
