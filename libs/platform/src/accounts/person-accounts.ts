// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow } from '../access/allow.js';
import { Me, type Member } from '../access/viewer.js';
import { enumOf } from '../enum-of.js';
import { Instant, Uuid } from '../scalars.js';
import { EndAccount } from './end-account.js';
import { Memberships } from './memberships.js';

const StateEnum = enumOf(
  'AccountState',
  ['invited', 'expired', 'active'],
  'invited: the link has not been used. expired: it was not used in time. active: the person has chosen a password.',
);

@ObjectType({ description: 'The account of a person of the organisation.' })
export class PersonAccount {
  @Field(() => Uuid, { description: 'The person.' })
  personId: string;

  @Field(() => String, { description: 'The name to sign in with.' })
  login: string;

  @Field(() => StateEnum, { description: 'How far it has come.' })
  state: 'invited' | 'expired' | 'active';

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when the invitation can be used; null when it no longer can.',
  })
  expiresAt: string | null;
}

@InputType({ description: 'Whose account is to end.' })
export class EndAccountInput {
  @Field(() => Uuid, { description: 'The person of the organisation.' })
  personId: string;
}

@Resolver()
export class PersonAccounts {
  constructor(
    private readonly memberships: Memberships,
    private readonly endAccount: EndAccount,
  ) {}

  @Query(() => [PersonAccount], { description: 'Who of the organisation has an account, or an invitation to one.' })
  @Allow('administrator')
  personAccounts(@Me() { organisationId }: Member): Promise<PersonAccount[]> {
    return this.memberships.accountsIn(organisationId);
  }

  @Mutation(() => Boolean, {
    description:
      'Ends a person’s account in the organisation at once, or withdraws its invitation. Roles and what was done stand. True when there was one.',
  })
  @Allow('administrator')
  async endPersonAccount(
    @Args('input', { description: 'Whose account is to end.' }) { personId }: EndAccountInput,
    @Me() me: Member,
  ): Promise<boolean> {
    if (personId === me.personId) reject('platform.own-account');
    return (await this.endAccount.of(me.organisationId, personId)) !== undefined;
  }
}
