// SPDX-License-Identifier: EUPL-1.2
import { ArgsType, Field } from '@nestjs/graphql';
import { escapeLiteral } from 'pg';
import { eventTypes, fromDayNumber, reject, startOfDay, stockholmDay, toDayNumber } from '#libs/kernel';
import { Day, Instant } from '../scalars.js';
import { own } from './own-rows.js';

@ArgsType()
export abstract class ReadArgs {
  @Field(() => String, { nullable: true, description: 'Wait (at most a second) until this change is visible.' })
  minPosition?: string;
}

/** What a question about the past is about. Both left out: now, by all that is known. */
export interface Moment {
  at?: string | null;
  knownAt?: string | null;
}

@ArgsType()
export abstract class MomentArgs extends ReadArgs implements Moment {
  @Field(() => Day, { nullable: true, description: 'The day that is asked for: its end. Today when left out.' })
  at?: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'Only what was known at this time; all that is known when left out.',
  })
  knownAt?: string;
}

export const todayText = (): string => fromDayNumber(stockholmDay(new Date(Date.now()).toISOString()));

/** The day that a question is about. */
export const askedDay = ({ at }: Moment): string => at ?? todayText();

/**
 * The moment that rows must be folded for; undefined when the read models have the answer. A day still ahead is refused
 * (`platform.day-in-future`): nobody knows the rows of a register then.
 */
export function pastMoment({ at, knownAt }: Moment): Moment | undefined {
  const today = todayText();
  if (at && at > today) reject('platform.day-in-future', { at });
  const day = at && at < today ? at : undefined;
  return day || knownAt ? { at: day, knownAt } : undefined;
}

/**
 * A query for the organisation's events as they stand at a moment. What was known is a prefix of the log, up to the
 * first event that was recorded later. What had happened is what occurred by the end of the day; a withdrawal that is
 * known holds for all days: entries made void are left out together with their withdrawal, and where a whole object was
 * withdrawn, the withdrawal counts from the object's first day.
 */
export function eventsAt({ at, knownAt }: Moment, types?: readonly string[]): string {
  const known = (alias: string): string => (knownAt ? ` AND ${isKnown(alias)}` : '');
  const parts = [...(knownAt ? [later(knownAt)] : []), ...(at ? [withdrawals(known('w'))] : [])];
  const ofTypes = types ? ` AND e.type = ANY (${texts(types)})` : '';
  return `WITH ${parts.join(',\n')}
    SELECT e.* FROM es.events e WHERE ${own('e')}${ofTypes}${known('e')}${at ? ` AND ${hadHappened(at)}` : ''}`;
}

const literal = (instant: string): string => `${escapeLiteral(instant)}::timestamptz`;
const texts = (words: readonly string[]): string => `ARRAY[${words.map(escapeLiteral).join(', ')}]::text[]`;

/** Materialized, so that the planner does not walk the whole log for the first one. */
const later = (knownAt: string): string => `later AS MATERIALIZED (SELECT l.epoch, l.tx, l.position FROM es.events l
    WHERE ${own('l')} AND l.recorded_at > ${literal(knownAt)})`;

const isKnown = (alias: string): string =>
  `((${alias}.epoch, ${alias}.tx, ${alias}.position) >= (SELECT f.epoch, f.tx, f.position FROM later f
    ORDER BY f.epoch, f.tx, f.position LIMIT 1)) IS NOT TRUE`;

function withdrawals(known: string): string {
  const types = [...eventTypes().values()].filter(({ withdraws }) => withdraws).map(({ type }) => type);
  const first = `SELECT FROM es.events f WHERE ${own('f')} AND f.stream_id = w.stream_id AND f.version = 1
      AND jsonb_exists(w.data->'withdrawnEventIds', f.event_id::text)`;
  return `withdrawal AS MATERIALIZED (SELECT w.event_id, i.id::uuid AS voided, EXISTS (${first}) AS whole
    FROM es.events w CROSS JOIN LATERAL jsonb_array_elements_text(w.data->'withdrawnEventIds') AS i(id)
    WHERE ${own('w')} AND w.type = ANY (${texts(types)})${known})`;
}

function hadHappened(at: string): string {
  const end = startOfDay(fromDayNumber(toDayNumber(at) + 1));
  return `(e.occurred_at < ${literal(end)} OR e.event_id IN (SELECT event_id FROM withdrawal WHERE whole))
      AND e.event_id NOT IN (SELECT unnest(ARRAY[event_id, voided]) FROM withdrawal WHERE NOT whole)`;
}
