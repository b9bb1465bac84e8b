// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { EVERYBODY } from '../access/role.js';
import { Me, type Member, Reads } from '../access/viewer.js';
import { enumOf } from '../enum-of.js';
import { EventType } from '../reads/events.js';
import { MomentArgs } from '../reads/moment.js';
import { ReadSession } from '../reads/read-session.js';
import { Day, Instant, Uuid } from '../scalars.js';
import { EventBook, SUBJECTS, type SubjectKind } from './event-words.js';
import type { EventFilter } from './event-filter.js';
import { readEventLog } from './read-event-log.js';

const SubjectKindEnum = enumOf('SubjectKind', SUBJECTS, 'What kind of object an event is about.');

@ObjectType({ description: 'A recorded event in words.' })
export class LoggedEvent extends EventType {
  @Field(() => String, { description: 'What kind of event it is, in the caller’s language.' })
  label: string;

  @Field(() => String, { description: 'The event in a line, in the caller’s language.' })
  title: string;

  @Field(() => SubjectKindEnum, { nullable: true, description: 'What kind of object it is about.' })
  subjectKind: SubjectKind | null;

  @Field(() => String, { description: 'The id of the object it is about.' })
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'What that object is called.' })
  subjectTitle: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who did it, where it has not been erased.' })
  actorName: string | null;

  @Field(() => Uuid, { description: 'The chain of commands and reactions that it belongs to.' })
  correlationId: string;

  @Field(() => Boolean, { description: 'True when it has been withdrawn since.' })
  withdrawn: boolean;
}

@ObjectType({ description: 'An event type, and what it is called.' })
class EventLabel {
  @Field(() => String, { description: 'Event type.' })
  type: string;

  @Field(() => String, { description: 'What it is called, in the caller’s language.' })
  label: string;
}

@ObjectType({ description: 'A page of the event log.' })
class EventLogPage {
  @Field(() => [LoggedEvent], { description: 'The events of this page, the newest in the log first.' })
  nodes: LoggedEvent[];

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether there may be events after this page.' })
  hasNextPage: boolean;

  @Field(() => Instant, {
    nullable: true,
    description: 'Set where the page ended before it was full: how far back it has been looked.',
  })
  searchedTo: string | null;

  @Field(() => Boolean, { description: 'True when the asked `minPosition` had not been reached in time.' })
  stale: boolean;
}

const day = (description: string) => Field(() => Day, { nullable: true, description });

@ArgsType()
class EventLogArgs extends MomentArgs implements EventFilter {
  @Field(() => Int, { defaultValue: 50, description: 'Events per page, 1–200.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before, or any position: events before it.',
  })
  after?: string;

  @Field(() => [String], { nullable: true, description: 'Only these event types.' })
  types?: string[];

  @Field(() => Uuid, { nullable: true, description: 'Only the history of this object.' })
  stream?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only this event.' })
  event?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only what this person did.' })
  person?: string;

  @Field(() => String, { nullable: true, description: 'Only what this part of the system did; `*`: any part.' })
  system?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only events that name this business unit or one below it.' })
  unit?: string;

  @day('Only what happened from this day on.')
  occurredFrom?: string;

  @day('Only what happened up to this day.')
  occurredTo?: string;

  @day('Only what was recorded from this day on.')
  recordedFrom?: string;

  @day('Only what was recorded up to this day.')
  recordedTo?: string;

  @Field(() => String, { nullable: true, description: 'Words in the title of the object.' })
  search?: string;
}

@Resolver()
export class EventLog {
  constructor(private readonly book: EventBook) {}

  @Query(() => EventLogPage, {
    description:
      'The organisation’s events in words, the newest first. With `at`, what had happened by that day; with `knownAt`, what had been recorded by then.',
  })
  @Allow(...EVERYBODY)
  async eventLog(
    @Args() args: EventLogArgs,
    @Me() { language }: Member,
    @Reads() reads: ReadSession,
  ): Promise<EventLogPage> {
    const page = await readEventLog(reads, args, { book: this.book, language });
    return { ...(page as unknown as EventLogPage), stale: reads.stale };
  }

  @Query(() => [EventLabel], { description: 'The event types that there are, with what each is called.' })
  @Allow(...EVERYBODY)
  eventLabels(@Me() { language }: Member): EventLabel[] {
    return this.book.labels(language);
  }
}
