// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { encodePosition, reject } from '#libs/kernel';
import { Allow } from '../access/allow.js';
import { EVERYBODY } from '../access/role.js';
import { Reads } from '../access/viewer.js';
import { Instant, Json, Uuid } from '../scalars.js';
import { ReadArgs } from './moment.js';
import { OWN_ROWS } from './own-rows.js';
import { ReadSession } from './read-session.js';

@ObjectType('Event', { description: 'One recorded event, as the log has it.' })
export class EventType {
  @Field(() => Uuid, { description: 'The event’s own id.' })
  eventId: string;

  @Field(() => Uuid, { description: 'The object it is about.' })
  streamId: string;

  @Field(() => Int, { description: 'Its number in the object’s history, from 1.' })
  version: number;

  @Field(() => String, { description: 'Event type, see the reference of events.' })
  type: string;

  @Field(() => Instant, { description: 'When it was true.' })
  occurredAt: Date;

  @Field(() => Instant, { description: 'When it became known here, by the database’s clock.' })
  recordedAt: Date;

  @Field(() => Json, { description: 'What was recorded, as the event type declares it.' })
  data: unknown;

  @Field(() => Uuid, { nullable: true, description: 'The person who did it.' })
  actorId: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the system that did it, when no person did.' })
  actorSystem: string | null;

  @Field(() => Uuid, { description: 'The command that gave it.' })
  commandId: string;

  @Field(() => Uuid, { nullable: true, description: 'The event that a reaction answered to.' })
  causationId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was recorded more than 30 days afterwards.' })
  lateReason: string | null;

  @Field(() => String, { description: 'Opaque place in the log.' })
  position: string;
}

@ArgsType()
class EventsArgs extends ReadArgs {
  @Field(() => Uuid, { description: 'The object (stream) whose history is asked for.' })
  stream: string;

  @Field(() => Int, { defaultValue: 0, description: 'Only events after this version.' })
  afterVersion: number;

  @Field(() => Int, { defaultValue: 100, description: 'At most this many, 1–200.' })
  first: number;
}

const HISTORY = `SELECT event_id AS "eventId", stream_id AS "streamId", version, type, occurred_at AS "occurredAt",
  recorded_at AS "recordedAt", data, metadata->'actor'->>'personId' AS "actorId", metadata->'actor'->>'system' AS "actorSystem",
  metadata->>'commandId' AS "commandId", metadata->>'causationId' AS "causationId", metadata->>'lateReason' AS "lateReason",
  epoch, tx::text, position::text AS place FROM es.events
  WHERE stream_id = $1 AND version > $2 AND ${OWN_ROWS}
  ORDER BY version LIMIT $3`;

type EventRow = EventType & { epoch: number; tx: string; place: string };

@Resolver()
export class EventHistory {
  @Query(() => [EventType], { description: 'The history of any object: its events in order.' })
  @Allow(...EVERYBODY)
  async events(@Args() { stream, afterVersion, first }: EventsArgs, @Reads() reads: ReadSession): Promise<EventType[]> {
    if (first < 1 || first > 200) reject('platform.page-size', { first });
    const rows = await reads.rows<EventRow>('platform.history', HISTORY, [stream, afterVersion, first]);
    return rows.map(({ epoch, tx, place, ...event }) => ({
      ...event,
      position: encodePosition({ epoch, tx, position: place }),
    }));
  }
}
