// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, EVERYBODY, MailWishes, Me, type Member } from '#libs/platform';

@ObjectType({ description: 'Whether somebody wishes to be reminded by mail. Nobody is until they say so.' })
class MailWishType {
  @Field(() => Boolean, { description: 'A reminder on working days when something waits.' })
  daily: boolean;

  @Field(() => Boolean, { description: 'A digest at the beginning of the week.' })
  weekly: boolean;
}

@Resolver()
export class MailWishOperations {
  constructor(private readonly wishes: MailWishes) {}

  @Query(() => MailWishType, { description: 'Whether the caller wishes to be reminded by mail.' })
  @Allow(...EVERYBODY)
  mailWish(@Me() me: Member): Promise<MailWishType> {
    return this.wishes.of(me);
  }

  @Mutation(() => MailWishType, {
    description:
      'Says whether the caller wishes to be reminded by mail: numbers and links, nothing of what it is about.',
  })
  @Allow(...EVERYBODY)
  async setMailWish(
    @Args('daily', { type: () => Boolean, description: 'A reminder on working days when something waits.' })
    daily: boolean,
    @Args('weekly', { type: () => Boolean, description: 'A digest at the beginning of the week.' }) weekly: boolean,
    @Me() me: Member,
  ): Promise<MailWishType> {
    await this.wishes.set(me, { daily, weekly });
    return { daily, weekly };
  }
}
