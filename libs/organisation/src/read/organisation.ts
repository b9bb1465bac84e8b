// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import type { DataOf, RecordedEvent } from '#libs/kernel';
import {
  Allow,
  EVERYBODY,
  Instant,
  MomentArgs,
  OWN_ROWS,
  own,
  Reads,
  ReadSession,
  type Role,
  Uuid,
} from '#libs/platform';
import type {
  ActorGroup,
  OrganisationActorGroupChanged,
  OrganisationRegistered,
  OrganisationRenamed,
} from '../domain/organisation/organisation.js';
import { ActorGroupEnum } from './enums.js';

@ObjectType({ description: 'The organisation that one is signed in to.' })
export class Organisation {
  @Field(() => Uuid, { description: 'Its id.' })
  organisationId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ActorGroupEnum, { description: 'What kind of organisation it is.' })
  actorGroup: ActorGroup;

  @Field(() => Boolean, { description: 'True for a made-up organisation that exists for trying things out.' })
  synthetic: boolean;

  @Field(() => Instant, { description: 'Since when it uses the installation.' })
  registeredAt: Date;

  @Field(() => Int, { description: 'Version of the organisation’s stream.' })
  version: number;
}

type Row = Omit<Organisation, 'registeredAt'> & { registeredAt: Date | string } & Record<string, unknown>;
const keys = (event: RecordedEvent): unknown[][] => [[event.organisationId]];

export const organisationProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'organisation',
  version: 2,
  table: {
    name: 'organisation',
    columns: {
      organisationId: 'uuid',
      name: 'text',
      actorGroup: 'text',
      synthetic: 'boolean',
      registeredAt: 'timestamptz',
      version: 'integer',
    },
    key: ['organisationId'],
  },
  on: {
    OrganisationRegistered: {
      keys,
      fold: (_, { data, occurredAt, version }) => ({
        ...(data as DataOf<typeof OrganisationRegistered>),
        registeredAt: occurredAt,
        version,
      }),
    },
    OrganisationRenamed: {
      keys,
      fold: (row, { data, version }) =>
        row && { ...row, name: (data as DataOf<typeof OrganisationRenamed>).name, version },
    },
    OrganisationActorGroupChanged: {
      keys,
      fold: (row, { data, version }) =>
        row && { ...row, actorGroup: (data as DataOf<typeof OrganisationActorGroupChanged>).actorGroup, version },
    },
  },
};

const MINE = `SELECT * FROM rm.organisation WHERE ${OWN_ROWS}`;

@Resolver()
export class OrganisationQuery {
  @Query(() => Organisation, { nullable: true, description: 'The organisation that one is signed in to.' })
  @Allow(...EVERYBODY)
  async organisation(@Args() args: MomentArgs, @Reads() reads: ReadSession): Promise<Organisation | null> {
    return (await reads.at(args, organisationProjection).one<Organisation>('organisation.mine', MINE)) ?? null;
  }
}

const MEMBERSHIP = `SELECT o.name AS "organisationName", o.synthetic, COALESCE(p.roles, '{}') AS roles
  FROM rm.organisation o LEFT JOIN rm.person p ON p."personId" = $1 AND NOT p.erased AND ${own('p')} WHERE ${own('o')}`;

/** What a person is in the organisation of the reads; undefined when the organisation is not registered. One statement. */
export const membershipIn = (
  reads: ReadSession,
  personId: string,
): Promise<{ organisationName: string; synthetic: boolean; roles: Role[] } | undefined> =>
  reads.one('organisation.membership', MEMBERSHIP, [personId]);
