// SPDX-License-Identifier: EUPL-1.2
import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Address, Allow, CalendarLinks, EVERYBODY, Instant, Me, type Member } from '#libs/platform';

@ObjectType('CalendarLink', {
  description: 'A secret link by which a calendar program reads how much there is to do, and when.',
})
class StandingLink {
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => Instant, { description: 'From when on it opens nothing.' })
  expiresAt: string;
}

@ObjectType({ description: 'A link that was just made. Its address is shown now and never again.' })
class NewCalendarLink extends StandingLink {
  @Field(() => String, { description: 'The address for the calendar program. Whoever has it can read the calendar.' })
  url: string;
}

@Resolver()
export class CalendarLinkOperations {
  constructor(
    private readonly links: CalendarLinks,
    private readonly address: Address,
  ) {}

  @Query(() => StandingLink, {
    nullable: true,
    description: 'The caller’s link to a calendar; null when there is none.',
  })
  @Allow(...EVERYBODY)
  calendarLink(@Me() me: Member): Promise<StandingLink | null> {
    return this.links.of(me);
  }

  @Mutation(() => NewCalendarLink, {
    description:
      'Makes a secret link to the caller’s calendar, for twelve months. The one before opens nothing any more.',
  })
  @Allow(...EVERYBODY)
  async makeCalendarLink(@Me() me: Member): Promise<NewCalendarLink> {
    const { secret, ...link } = await this.links.make(me);
    return { ...link, url: `${this.address.url}/calendar/${secret}.ics` };
  }

  @Mutation(() => Boolean, { description: 'Ends the caller’s link to a calendar; true when there was one.' })
  @Allow(...EVERYBODY)
  revokeCalendarLink(@Me() me: Member): Promise<boolean> {
    return this.links.revoke(me);
  }
}
