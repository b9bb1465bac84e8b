// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, ObjectType, Query, Mutation, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow } from '../access/allow.js';
import { type Role, RoleEnum } from '../access/role.js';
import { Me, SessionSecret, type Viewer } from '../access/viewer.js';
import { Uuid } from '../scalars.js';
import { MyOrganisations } from './my-organisations.js';
import { Sessions, type SignedIn } from './sessions.js';

@ObjectType('MyOrganisation', { description: 'An organisation that the signed-in account works in.' })
export class MyOrganisationType {
  @Field(() => Uuid, { description: 'The organisation.' })
  organisationId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Uuid, { description: 'The person that the account is there.' })
  personId: string;

  @Field(() => Boolean, { description: 'True for the demo: everything in it is made up.' })
  synthetic: boolean;

  @Field(() => [RoleEnum], { description: 'The roles that the person has there.' })
  roles: Role[];
}

@ObjectType('Me', { description: 'Who is signed in, and as what.' })
export class MeType {
  @Field(() => String, { description: 'The name one signs in with.' })
  login: string;

  @Field(() => String, { description: 'The account’s name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether the account may register organisations.' })
  installationAdmin: boolean;

  @Field(() => MyOrganisationType, { nullable: true, description: 'The organisation that is chosen.' })
  organisation: MyOrganisationType | null;

  @Field(() => [RoleEnum], { description: 'The roles that count now: the own ones, or the one that is being tried.' })
  roles: Role[];

  @Field(() => RoleEnum, { nullable: true, description: 'The role that is being tried in the demo.' })
  actAs: Role | null;

  @Field(() => [MyOrganisationType], { description: 'All organisations that can be chosen.' })
  organisations: MyOrganisationType[];
}

@Resolver()
export class MyAccount {
  constructor(
    private readonly organisations: MyOrganisations,
    private readonly sessions: Sessions,
  ) {}

  @Query(() => MeType, { description: 'Who is signed in, in which organisation, with which roles.' })
  @Allow('account')
  me(@Me() me: Viewer): Promise<MeType> {
    return this.describe(me);
  }

  @Mutation(() => MeType, { description: 'Chooses the organisation to work in, for this session.' })
  @Allow('account')
  async chooseOrganisation(
    @Args('organisationId', { type: () => Uuid, description: 'One of `me.organisations`.' }) organisationId: string,
    @Me() me: Viewer,
    @SessionSecret() session: string | undefined,
  ): Promise<MeType> {
    if (session === undefined) reject('platform.session-needed');
    await this.sessions.chooseOrganisation(session, me.accountId, organisationId);
    return this.describe((await this.sessions.find(session)) ?? me);
  }

  @Mutation(() => MeType, { description: 'Tries a role in the demo organisation, for this session.' })
  @Allow('account')
  async actAs(
    @Args('role', { type: () => RoleEnum, nullable: true, description: 'Null goes back to the own roles.' })
    role: Role | null,
    @Me() me: Viewer,
    @SessionSecret() session: string | undefined,
  ): Promise<MeType> {
    if (session === undefined) reject('platform.session-needed');
    await this.sessions.actAs(session, me.accountId, role ?? null);
    return this.describe((await this.sessions.find(session)) ?? me);
  }

  private async describe(who: SignedIn): Promise<MeType> {
    const organisations = (await this.organisations.of(who.accountId)) as MyOrganisationType[];
    const organisation = organisations.find(({ organisationId }) => organisationId === who.organisationId) ?? null;
    const { login, name, installationAdmin, actAs } = who;
    const roles = organisation?.synthetic && actAs ? [actAs] : (organisation?.roles ?? []);
    return { login, name, installationAdmin, organisation, roles, actAs: actAs ?? null, organisations };
  }
}
