// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import {
  Allow,
  type Connection,
  connectionOf,
  Day,
  EVERYBODY,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  Uuid,
} from '#libs/platform';
import type { AnswersReported } from '../domain/round/round.js';

@ObjectType({ description: 'A round of answers that was imported from a workbook.' })
export class Round {
  @Field(() => Uuid, { description: 'Its id; also the stream of its history.' })
  roundId: string;

  @Field(() => String, { description: 'The model that it answers.' })
  modelId: string;

  @Field(() => Day, { description: 'The day it closed, which the file’s own figures are compared at.' })
  closedOn: string;

  @Field(() => Int, { description: 'Measures answered yes.' })
  yes: number;

  @Field(() => Int, { description: 'Measures answered no. The rest are unanswered.' })
  no: number;

  @Field(() => Int, { nullable: true, description: 'The level that the file itself says, where it does.' })
  ownLevel: number | null;

  @Field(() => String, { nullable: true, description: 'The points that the file itself says, where it does.' })
  ownPoints: string | null;

  @Field(() => Uuid, { description: 'The person who imported it.' })
  reportedById: string;

  @Field(() => Day, { description: 'The day it was imported.' })
  reportedOn: string;

  @Field(() => Boolean, { description: 'True when it has been withdrawn and counts no longer.' })
  withdrawn: boolean;
}

type Row = Round & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { roundId: string }).roundId]];

export const roundRegister: RowProjection<Row> = {
  kind: 'rows',
  name: 'rounds',
  version: 1,
  table: {
    name: 'round',
    columns: {
      roundId: 'uuid',
      modelId: 'text',
      closedOn: 'date',
      yes: 'integer',
      no: 'integer',
      ownLevel: 'integer',
      ownPoints: 'text',
      reportedById: 'uuid',
      reportedOn: 'date',
      withdrawn: 'boolean',
    },
    key: ['roundId'],
    indexes: [['closedOn', 'roundId']],
  },
  on: {
    AnswersReported: {
      keys,
      fold: (_, event) => {
        const { roundId, modelId, closedOn, answers, own, reportedBy } = event.data as DataOf<typeof AnswersReported>;
        const yes = answers.filter(({ answer }) => answer === 'yes').length;
        return {
          roundId,
          modelId,
          closedOn,
          yes,
          no: answers.length - yes,
          ownLevel: own?.level ?? null,
          ownPoints: own?.points ?? null,
          reportedById: reportedBy,
          reportedOn: fromDayNumber(stockholmDay(event.occurredAt)),
          withdrawn: false,
        };
      },
    },
    AnswersWithdrawn: { keys, fold: (row) => row && { ...row, withdrawn: true } },
  },
};

const register: Register = {
  rows: roundRegister,
  key: 'roundId',
  sorts: ['closedOn', 'reportedOn'],
  search: ['modelId'],
  filters: {},
};

@ArgsType()
class RoundsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'closedOn', description: 'closedOn or reportedOn.' })
  sort: string;

  @Field(() => String, { nullable: true, description: 'Only those of this model.' })
  modelId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that stand (false) or have been withdrawn (true).' })
  withdrawn?: boolean;
}

const RoundConnection = connectionOf(Round);

@Resolver()
export class RoundRegister {
  @Query(() => RoundConnection, { description: 'The imported rounds of answers.' })
  @Allow(...EVERYBODY)
  rounds(@Args() args: RoundsArgs, @Reads() reads: ReadSession): Promise<Connection<Round>> {
    const { modelId, withdrawn } = args;
    return page<Round>(reads, register, args, { modelId, withdrawn });
  }
}
