// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
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
import type { MeasureAttested } from '../domain/attestation/attestation.js';

@ObjectType({ description: 'A person’s word, with evidence, that a measure holds.' })
export class Attestation {
  @Field(() => Uuid, { description: 'Its id; also the stream of its history.' })
  attestationId: string;

  @Field(() => String, { description: 'The model that the measure belongs to.' })
  modelId: string;

  @Field(() => String, { description: 'The measure that is vouched for.' })
  measureId: string;

  @Field(() => Day, { description: 'The first day it holds.' })
  from: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day it no longer holds; null: after 12 months, or what the rule says.',
  })
  to: string | null;

  @Field(() => Boolean, { description: 'True when it says that there was nothing to cover in the period.' })
  none: boolean;

  @Field(() => Uuid, { description: 'The person who vouches.' })
  attestedById: string;

  @Field(() => Day, { description: 'The day it was given.' })
  attestedOn: string;

  @Field(() => [Uuid], { description: 'Files attached as evidence.' })
  fileIds: string[];

  @Field(() => Boolean, { description: 'True when it has been withdrawn and counts no longer.' })
  withdrawn: boolean;
}

type Row = Attestation & Record<string, unknown>;

const keys = (event: RecordedEvent<string, never>): unknown[][] => [
  [(event.data as { attestationId: string }).attestationId],
];

/** Without the words and the links: those stay in the log, where they can be erased. */
export const attestationRegister: RowProjection<Row> = {
  kind: 'rows',
  name: 'attestations',
  version: 1,
  table: {
    name: 'attestation',
    columns: {
      attestationId: 'uuid',
      modelId: 'text',
      measureId: 'text',
      from: 'date',
      to: 'date',
      none: 'boolean',
      attestedById: 'uuid',
      attestedOn: 'date',
      fileIds: 'uuid[]',
      withdrawn: 'boolean',
    },
    key: ['attestationId'],
    indexes: [
      ['attestedOn', 'attestationId'],
      ['measureId', 'attestationId'],
    ],
  },
  on: {
    MeasureAttested: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof MeasureAttested>;
        const { attestationId, modelId, measureId, from, to, none, files, attestedBy } = data;
        return {
          attestationId,
          modelId,
          measureId,
          from,
          to: to ?? null,
          none: none ?? false,
          attestedById: attestedBy,
          attestedOn: fromDayNumber(stockholmDay(event.occurredAt)),
          fileIds: (files ?? []).map(({ fileId }) => fileId),
          withdrawn: false,
        };
      },
    },
    AttestationWithdrawn: { keys, fold: (row) => row && { ...row, withdrawn: true } },
  },
};

const register: Register = {
  rows: attestationRegister,
  key: 'attestationId',
  sorts: ['attestedOn', 'measureId', 'from'],
  search: ['measureId'],
  filters: {},
};

@ArgsType()
class AttestationsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'attestedOn', description: 'attestedOn, measureId or from.' })
  sort: string;

  @Field(() => String, { nullable: true, description: 'Only those of this model.' })
  modelId?: string;

  @Field(() => String, { nullable: true, description: 'Only those of this measure.' })
  measureId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those of this person.' })
  attestedById?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that stand (false) or have been withdrawn (true).' })
  withdrawn?: boolean;
}

const AttestationConnection = connectionOf(Attestation);

@Resolver()
export class AttestationRegister {
  @Query(() => AttestationConnection, { description: 'Who has vouched for which measure, from when until when.' })
  @Allow(...EVERYBODY)
  attestations(@Args() args: AttestationsArgs, @Reads() reads: ReadSession): Promise<Connection<Attestation>> {
    const { modelId, measureId, attestedById, withdrawn } = args;
    return page<Attestation>(reads, register, args, { modelId, measureId, attestedById, withdrawn });
  }
}
