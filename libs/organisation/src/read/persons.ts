// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { Allow, type Connection, connectionOf, Day, EVERYBODY, own, OWN_ROWS, page, PageArgs } from '#libs/platform';
import { Me, type Member, Reads, ReadSession, type Register, type Role, RoleEnum, Uuid } from '#libs/platform';
import type { RoleAssigned } from '../domain/roles/roles.js';

@ObjectType({ description: 'A person of the organisation.' })
export class Person {
  @Field(() => Uuid, { description: 'Their id, the only thing that events say of them.' })
  personId: string;

  @Field(() => String, { description: 'Their name; empty when erased.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Their e-mail address: for administrator and CISO, and one’s own; null for others.',
  })
  email: string | null;

  @Field(() => [RoleEnum], { description: 'Their roles in the organisation.' })
  roles: Role[];

  @Field(() => Day, { description: 'The day they were added.' })
  addedOn: string;

  @Field(() => Boolean, { description: 'True when name and address have been erased for good.' })
  erased: boolean;

  @Field(() => Int, { description: 'Version of the person’s stream.' })
  version: number;
}

type Row = Omit<Person, 'name' | 'email'> & Record<string, unknown>;
const keys = (event: RecordedEvent<string, never>): unknown[][] => [[(event.data as { personId: string }).personId]];
const roleOf = (event: { data: unknown }): Role => (event.data as DataOf<typeof RoleAssigned>).role;

export const personsProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'persons',
  version: 1,
  table: {
    name: 'person',
    columns: { personId: 'uuid', roles: 'text[]', addedOn: 'date', erased: 'boolean', version: 'integer' },
    key: ['personId'],
  },
  on: {
    PersonAdded: {
      keys,
      fold: (_, event) => {
        const { personId } = event.data as { personId: string };
        const addedOn = fromDayNumber(stockholmDay(event.occurredAt));
        return { personId, roles: [], addedOn, erased: false, version: event.version };
      },
    },
    PersonRenamed: { keys, fold: (row, { version }) => row && { ...row, version } },
    PersonPasswordRenewed: { keys, fold: (row, { version }) => row && { ...row, version } },
    PersonErased: { keys, fold: (row, { version }) => row && { ...row, erased: true, version } },
    RoleAssigned: { keys, fold: (row, event) => row && { ...row, roles: [...row.roles, roleOf(event)] } },
    RoleRevoked: {
      keys,
      fold: (row, event) => row && { ...row, roles: row.roles.filter((role) => role !== roleOf(event)) },
    },
  },
};

const register: Register = {
  rows: personsProjection,
  source: `(SELECT p.*, COALESCE(n.name, '') AS name, n.email FROM rm.person p
    LEFT JOIN platform.person n ON n.person_id = p."personId" AND ${own('n')} WHERE ${own('p')}) persons`,
  key: 'personId',
  sorts: ['name', 'addedOn'],
  search: ['name', 'email'],
  filters: { role: (p) => `${p} = ANY(roles)` },
};

/** Nor can an address that one may not read be found out by searching. */
const withoutMail: Register = { ...register, search: ['name'] };

/** Whose work needs the addresses of all. */
export const READS_MAIL: readonly Role[] = ['administrator', 'ciso'];

@ArgsType()
class PersonsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'name', description: 'name or addedOn.' })
  sort: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Only those with this role.' })
  role?: Role;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether erased persons are listed too.' })
  withErased: boolean;
}

const PersonConnection = connectionOf(Person);

@Resolver()
export class PersonRegister {
  @Query(() => PersonConnection, { description: 'The persons of the organisation, with their roles.' })
  @Allow(...EVERYBODY)
  async persons(
    @Args() args: PersonsArgs,
    @Reads() reads: ReadSession,
    @Me() { roles, personId }: Member,
  ): Promise<Connection<Person>> {
    const { role, withErased } = args;
    const filters = { role, erased: withErased ? undefined : false };
    if (roles.some((one) => READS_MAIL.includes(one))) return page<Person>(reads, register, args, filters);
    const found = await page<Person>(reads, withoutMail, args, filters);
    const nodes = found.nodes.map((person) => (person.personId === personId ? person : { ...person, email: null }));
    return { ...found, nodes };
  }
}

const OFFICE = `SELECT roles, version, (SELECT count(*)::int FROM rm.mandate
  WHERE ${OWN_ROWS} AND "personId" = $1 AND "revokedOn" IS NULL) AS mandates
  FROM rm.person WHERE ${OWN_ROWS} AND "personId" = $1`;

/** What a person holds; nothing when there is no such person. */
export const officeOf = async (
  reads: ReadSession,
  personId: string,
): Promise<{ roles: Role[]; mandates: number; version: number }> =>
  (await reads.one('organisation.office', OFFICE, [personId])) ?? { roles: [], mandates: 0, version: 0 };
