// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { DataOf } from '#libs/kernel';
import { Instant, Uuid } from '#libs/platform';
import type * as events from '../domain/incident/events.js';
import type { Cause, Proposes, Track } from '../domain/incident/words.js';
import { ledTo } from '../led-to.js';
import { CauseEnum, Incident, ProposesEnum, TrackEnum } from './incident-row.js';
import { LinkedObject } from './linked-objects.js';

/* What was said of an incident is read out of its own events: no second copy of free text. */

@ObjectType({ description: 'One entry of an incident’s timeline.' })
export class IncidentTimelineEntry {
  @Field(() => Uuid, { description: 'The event; it can be withdrawn by this id.' })
  eventId: string;

  @Field(() => String, { description: 'The event type.' })
  type: string;

  @Field(() => Instant, { description: 'When it happened.' })
  at: string;

  @Field(() => Uuid, { nullable: true, description: 'Who did it; null when it was the system or somebody unknown.' })
  byId: string | null;

  @Field(() => String, { nullable: true, description: 'The words that were written.' })
  text: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A code that tells it more closely: the action, the step, the severity.',
  })
  detail: string | null;

  @Field(() => TrackEnum, { nullable: true, description: 'The duty to report that it is about.' })
  track: Track | null;

  @Field(() => Boolean, { nullable: true, description: 'To be reported or not; in time or not.' })
  yes: boolean | null;
}

@ObjectType({ description: 'What an investigation found.' })
export class IncidentInvestigation {
  @Field(() => String, { nullable: true, description: 'What set it off.' })
  trigger?: string;

  @Field(() => String, { description: 'The cause beneath.' })
  rootCause: string;

  @Field(() => CauseEnum, { description: 'What kind of cause.' })
  cause: Cause;

  @Field(() => String, { nullable: true, description: 'What harm it did.' })
  harm?: string;

  @Field(() => Float, { nullable: true, description: 'What it cost, in whole Swedish kronor.' })
  cost?: number;

  @Field(() => String, { nullable: true, description: 'How quickly and how well it was noticed and dealt with.' })
  detection?: string;

  @Field(() => [Uuid], { description: 'Other incidents with the same cause.' })
  relatedIncidentIds: string[];
}

@ObjectType({ description: 'Something learnt from an incident.' })
export class IncidentLesson {
  @Field(() => Uuid, { description: 'Its id; the measure or risk that it led to has an id that follows from it.' })
  lessonId: string;

  @Field(() => String, { description: 'In a line.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  text?: string;

  @Field(() => ProposesEnum, { description: 'What it leads to.' })
  proposes: Proposes;

  @Field(() => Uuid, { nullable: true, description: 'The measure or risk that was proposed by it.' })
  ledToId?: string;
}

@ObjectType({ description: 'An incident with what has been said of it; withdrawn entries are left out.' })
export class IncidentDetails extends Incident {
  @Field(() => String, { nullable: true, description: 'What whoever reported told.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'Where, in the words of whoever reported.' })
  place?: string;

  @Field(() => String, { nullable: true, description: 'How whoever reported can be reached.' })
  contact?: string;

  @Field(() => IncidentInvestigation, { nullable: true, description: 'The last investigation.' })
  investigation?: IncidentInvestigation;

  @Field(() => [IncidentLesson], { description: 'What was learnt.' })
  lessons: IncidentLesson[];

  @Field(() => [IncidentTimelineEntry], { description: 'What happened, in the order in which it happened.' })
  timeline: IncidentTimelineEntry[];

  @Field(() => [LinkedObject], {
    description: 'What it is linked to, what its lessons led to, and incidents with the same cause, by name.',
  })
  linked: LinkedObject[];
}

/** One event of an incident's stream, as a statement reads it. */
export interface IncidentHistory {
  eventId: string;
  type: string;
  data: unknown;
  occurredAt: Date | string;
  byId: string | null;
}

/** Which field of an event tells what; all are read without knowing the type. */
interface Told {
  title?: string;
  note?: string;
  reason?: string;
  rootCause?: string;
  reference?: string;
  action?: string;
  step?: string;
  severity?: string;
  proposes?: string;
  track?: Track;
  significant?: boolean;
  onTime?: boolean;
}

/** What has been said of an incident and still stands, out of its events in order; pure. */
export function detailsOf(history: readonly IncidentHistory[]): Omit<IncidentDetails, keyof Incident | 'linked'> {
  const withdrawn = new Set(
    history
      .filter(({ type }) => type === 'IncidentEntriesWithdrawn')
      .flatMap(({ data }) => (data as DataOf<typeof events.IncidentEntriesWithdrawn>).withdrawnEventIds),
  );
  const standing = history.filter(({ eventId }) => !withdrawn.has(eventId));
  const all = <Data>(type: string): Data[] =>
    standing.filter((event) => event.type === type).map(({ data }) => data as Data);
  const { description, place, contact } = all<DataOf<typeof events.IncidentReported>>('IncidentReported')[0] ?? {};
  return {
    description,
    place,
    contact,
    investigation: all<DataOf<typeof events.IncidentInvestigated>>('IncidentInvestigated').at(-1),
    lessons: all<DataOf<typeof events.LessonRecorded>>('LessonRecorded').map((lesson) => ({
      ...lesson,
      ledToId: ledTo(lesson),
    })),
    timeline: standing.map(toEntry).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

function toEntry({ eventId, type, data, occurredAt, byId }: IncidentHistory): IncidentTimelineEntry {
  const { title, note, reason, rootCause, reference, track = null, ...told } = data as Told;
  const at = typeof occurredAt === 'string' ? new Date(occurredAt).toISOString() : occurredAt.toISOString();
  const text = note ?? reason ?? rootCause ?? reference ?? title ?? null;
  const detail = told.action ?? told.step ?? told.proposes ?? told.severity ?? null;
  return { eventId, type, at, byId, text, detail, track, yes: told.significant ?? told.onTime ?? null };
}
