// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, reject, startOfDay, toDayNumber } from '#libs/kernel';
import type { Moment } from '../reads/moment.js';
import { own } from '../reads/own-rows.js';

/** Which events are asked for; what is left out does not narrow. Days are Swedish ones, both ends in. */
export interface EventFilter {
  types?: readonly string[] | null;
  stream?: string | null;
  event?: string | null;
  person?: string | null;
  system?: string | null;
  unit?: string | null;
  occurredFrom?: string | null;
  occurredTo?: string | null;
  recordedFrom?: string | null;
  recordedTo?: string | null;
  search?: string | null;
}

/** Stands for every part of the system. */
const ANY_PART = '*';

const MOST_TYPES = 200;

/** What the database takes as words to look for. */
const isText = (text: string): boolean => text.length <= 200 && !text.includes('\u0000');

/** Refuses `platform.bad-filter` for what nobody can look for. */
export function checkFilter(asked: EventFilter): void {
  const { types } = asked;
  if ((types?.length ?? 0) > MOST_TYPES) reject('platform.bad-filter', { filter: 'types' });
  for (const filter of ['search', 'system', 'types'] as const)
    if ([asked[filter] ?? []].flat().some((text) => !isText(text))) reject('platform.bad-filter', { filter });
}

/** A business unit and all below it, where one is asked for. */
export interface Reach {
  unitIds?: readonly string[];
}

export type Parameter = (value: unknown) => string;

/** `subjects`: the keys of an event's data that may say what it is about. */
export function conditions(
  asked: EventFilter & Moment & Reach,
  parameter: Parameter,
  subjects: readonly string[],
): string[] {
  const where: string[] = [];
  const narrow = (value: unknown, say: (place: string) => string): void => {
    if (value !== undefined && value !== null && value !== '') where.push(say(parameter(value)));
  };
  const until = (day: string | null | undefined) => day && startOfDay(fromDayNumber(toDayNumber(day) + 1));
  narrow(asked.types?.length ? asked.types : undefined, (p) => `e.type = ANY(${p}::text[])`);
  narrow(asked.event, (p) => `e.event_id = ${p}::uuid`);
  narrow(asked.person, (p) => `e.metadata->'actor'->>'personId' = ${p}`);
  if (asked.system === ANY_PART) where.push("jsonb_exists(e.metadata->'actor', 'system')");
  else narrow(asked.system, (p) => `e.metadata->'actor'->>'system' = ${p}`);
  narrow(asked.occurredFrom && startOfDay(asked.occurredFrom), (p) => `e.occurred_at >= ${p}::timestamptz`);
  narrow(until(asked.occurredTo), (p) => `e.occurred_at < ${p}::timestamptz`);
  narrow(asked.recordedFrom && startOfDay(asked.recordedFrom), (p) => `e.recorded_at >= ${p}::timestamptz`);
  narrow(until(asked.recordedTo), (p) => `e.recorded_at < ${p}::timestamptz`);
  narrow(until(asked.at), (p) => `e.occurred_at < ${p}::timestamptz`);
  narrow(asked.unitIds, namesUnit);
  narrow(asked.search?.trim().replace(/[\\%_]/g, '\\$&'), (p) => named(`'%' || ${p}::text || '%'`, subjects));
  return where;
}

/** A unit stands where events name units. */
const namesUnit = (ids: string): string => {
  const places = ['unitId', 'parentId', 'from', 'to'].map((key) => `e.data->>'${key}' = ANY(${ids}::text[])`);
  const many = `CASE WHEN jsonb_typeof(e.data->'unitIds') = 'array' THEN e.data->'unitIds' END`;
  return `(jsonb_exists_any(${many}, ${ids}::text[]) OR ${places.join(' OR ')})`;
};

export const TITLE = (alias: string): string =>
  `COALESCE(${alias}.data->>'title', ${alias}.data->>'name', ${alias}.data->>'fileName', ${alias}.data->>'measureId')`;

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** The event or the object that it is about is called so. */
const named = (like: string, subjects: readonly string[]): string => {
  const ids = subjects.map((key) => `CASE WHEN e.data->>'${key}' ~ '${UUID}' THEN (e.data->>'${key}')::uuid END`);
  const streams = `ARRAY[${['e.stream_id', ...ids].join(', ')}]`;
  return `(${TITLE('e')} ILIKE ${like} OR EXISTS (SELECT FROM es.events f
  WHERE ${own('f')} AND f.stream_id = ANY(${streams}) AND f.version = 1 AND ${TITLE('f')} ILIKE ${like}))`;
};
