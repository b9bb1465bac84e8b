// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import {
  Allow,
  atOrUnderUnit,
  type Connection,
  connectionOf,
  Day,
  EVERYBODY,
  own,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  Uuid,
} from '#libs/platform';
import type { MandateGranted } from '../domain/mandate/mandate.js';
import { businessUnitsProjection } from './business-units.js';

@ObjectType({ description: 'Up to which size a person may decide on risks, in a business unit and all below it.' })
export class Mandate {
  @Field(() => Uuid, { description: 'Its id.' })
  mandateId: string;

  @Field(() => Uuid, { description: 'The person who holds it.' })
  personId: string;

  @Field(() => Uuid, { nullable: true, description: 'The unit at the top of its reach; null: the whole organisation.' })
  unitId: string | null;

  @Field(() => Int, { description: 'Highest degree of harm that may be decided on, 0–4.' })
  maxConsequence: number;

  @Field(() => Int, { description: 'Highest level of likelihood that may be decided on, 1–5.' })
  maxLikelihood: number;

  @Field(() => Day, { description: 'The first day it holds.' })
  grantedOn: string;

  @Field(() => Day, { nullable: true, description: 'The first day it no longer holds.' })
  revokedOn: string | null;

  @Field(() => Int, { description: 'Version of the mandate’s stream.' })
  version: number;
}

type Row = Mandate & Record<string, unknown>;
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { mandateId: string }).mandateId]];

export const mandatesProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'mandates',
  version: 1,
  table: {
    name: 'mandate',
    columns: {
      mandateId: 'uuid',
      personId: 'uuid',
      unitId: 'uuid',
      maxConsequence: 'integer',
      maxLikelihood: 'integer',
      grantedOn: 'date',
      revokedOn: 'date',
      version: 'integer',
    },
    key: ['mandateId'],
    indexes: [['unitId'], ['personId'], ['grantedOn', 'mandateId']],
  },
  on: {
    MandateGranted: {
      keys,
      fold: (_, event) => {
        const { version } = event;
        const data = event.data as DataOf<typeof MandateGranted>;
        return { ...data, grantedOn: dayOf(event), revokedOn: null, version };
      },
    },
    MandateRevoked: {
      keys,
      fold: (row, event) => row && { ...row, revokedOn: dayOf(event), version: event.version },
    },
  },
};

const register: Register = {
  alongside: [businessUnitsProjection],
  rows: mandatesProjection,
  source: `(SELECT m.*, COALESCE(n.name, '') AS "personName", COALESCE(u.name, '') AS "unitName" FROM rm.mandate m
    LEFT JOIN platform.person n ON n.person_id = m."personId" AND ${own('n')}
    LEFT JOIN rm.business_unit u ON u."unitId" = m."unitId" AND ${own('u')} WHERE ${own('m')}) mandates`,
  key: 'mandateId',
  sorts: ['grantedOn', 'maxConsequence', 'maxLikelihood', 'personName'],
  search: ['personName', 'unitName'],
  filters: { inForce: (p) => `("revokedOn" IS NULL) = ${p}`, underUnitId: atOrUnderUnit('unitId') },
};

@ArgsType()
class MandatesArgs extends PageArgs {
  @Field(() => String, {
    defaultValue: 'grantedOn',
    description: 'grantedOn, maxConsequence, maxLikelihood or personName.',
  })
  sort: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those of this person.' })
  personId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those given at this very unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those given at this unit or one below it.' })
  underUnitId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those in force (true), or only revoked ones (false).' })
  inForce?: boolean;
}

const MandateConnection = connectionOf(Mandate);

@Resolver()
export class Mandates {
  @Query(() => MandateConnection, { description: 'Who may decide on risks up to which size, and where.' })
  @Allow(...EVERYBODY)
  mandates(@Args() args: MandatesArgs, @Reads() reads: ReadSession): Promise<Connection<Mandate>> {
    const { personId, unitId, underUnitId, inForce } = args;
    return page<Mandate>(reads, register, args, { personId, unitId, underUnitId, inForce });
  }
}
