// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { Allow } from '../access/allow.js';
import { Me, SessionSecret, type Viewer } from '../access/viewer.js';
import { Instant } from '../scalars.js';
import { Sessions } from './sessions.js';

@ObjectType({ description: 'A place where the account is signed in.' })
export class MySession {
  @Field(() => Instant, { description: 'When it was opened.' })
  openedAt: string;

  @Field(() => Instant, { description: 'When it was last used, to the minute.' })
  seenAt: string;

  @Field(() => Boolean, { description: 'True for the session that asks.' })
  current: boolean;
}

@Resolver()
export class MySessions {
  constructor(private readonly sessions: Sessions) {}

  @Query(() => [MySession], { description: 'Where the account is signed in, the last used first.' })
  @Allow('account')
  mySessions(@Me() me: Viewer, @SessionSecret() secret: string | undefined): Promise<MySession[]> {
    return this.sessions.list(me.accountId, secret);
  }

  @Mutation(() => Int, { description: 'Ends every other session of the account; answers how many there were.' })
  @Allow('account')
  endOtherSessions(@Me() me: Viewer, @SessionSecret() secret: string | undefined): Promise<number> {
    if (secret === undefined) reject('platform.session-needed');
    return this.sessions.closeOthers(me.accountId, secret);
  }
}
