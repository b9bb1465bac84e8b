// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow } from '../access/allow.js';
import { Me, type Member, Reads } from '../access/viewer.js';
import { OWN_ROWS } from '../reads/own-rows.js';
import { ReadSession } from '../reads/read-session.js';
import { Instant, Uuid } from '../scalars.js';
import { Accounts } from './accounts.js';
import { Address } from './address.js';

@InputType({ description: 'Whom to invite.' })
export class InviteAccountInput {
  @Field(() => String, { description: 'The name to sign in with, an e-mail address for instance.' })
  login: string;

  @Field(() => Uuid, { description: 'The person of the organisation that the account will be.' })
  personId: string;
}

@ObjectType({ description: 'A link to choose a password, shown once.' })
export class Invitation {
  @Field(() => String, { description: 'The name to sign in with.' })
  login: string;

  @Field(() => String, { description: 'Hand this link to the person: it works once.' })
  link: string;

  @Field(() => Instant, { description: 'Until when it works.' })
  expiresAt: string;
}

const NAME = `SELECT name FROM platform.person WHERE person_id = $1 AND ${OWN_ROWS}`;

@Resolver()
export class InviteAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly address: Address,
  ) {}

  @Mutation(() => Invitation, {
    description: 'Gives a person of the organisation an account, and a link to set a password of one’s own.',
  })
  @Allow('administrator')
  async inviteAccount(
    @Args('input', { description: 'The sign-in name and the person.' }) { login, personId }: InviteAccountInput,
    @Me() { organisationId, synthetic }: Member,
    @Reads() reads: ReadSession,
  ): Promise<Invitation> {
    const person = await reads.one<{ name: string }>('platform.person.name', NAME, [personId]);
    if (!person) reject('platform.person-unknown');
    const invited = await this.accounts.invite({ login, name: person.name }, { organisationId, personId, synthetic });
    const { login: name, token, expiresAt } = invited;
    return { login: name, link: this.address.invitation(token), expiresAt };
  }
}
