// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#libs/kernel';
import { rowTypes } from '../log/event-row.js';
import { reasonOf } from '../log/logger.js';
import { applyRows, type RunSql } from './apply-rows.js';
import { asLost, faultOf, ProjectionFault } from './faults.js';
import type { Projection } from './projection.js';
import { physical, tablesOf, type Target } from './table-sql.js';

/** A projection and where it writes. `parkedAs` is its name in es.parked. */
export interface Member {
  projection: Projection;
  target: Target;
  parkedAs: string;
  memory: Map<string, unknown>;
}

export const memberOf = (projection: Projection): Member => ({
  projection,
  target: { version: projection.version, fresh: false },
  parkedAs: projection.name,
  memory: new Map(),
});

/** That an organisation was parked, for whoever watches. */
export interface Standstill {
  projection: string;
  organisationId: string;
  reason: string;
}

export const inWords = ({ projection, organisationId, reason }: Standstill): string =>
  `Organisation ${organisationId} is parked in projection ${projection}: ${reason}`;

/**
 * Folds a page of the log into the members' tables, inside the transaction that the client has open. Plainly first
 * (`careful` false): any error is thrown and the caller rolls back. Then carefully: an event that a member cannot fold
 * parks its organisation there, with all that was folded before it; a member that cannot go on at all is thrown as
 * ProjectionFault.
 */
export async function applyPage(
  client: PoolClient,
  members: readonly Member[],
  page: readonly RecordedEvent[],
  careful: boolean,
): Promise<Standstill[]> {
  const standstills: Standstill[] = [];
  for (const [organisationId, events] of byOrganisation(page)) {
    const parked = await enter(client, organisationId);
    for (const member of members) {
      const mine = parked.has(member.parkedAs) ? [] : events.filter((event) => concerns(member.projection, event.type));
      if (mine.length === 0) continue;
      if (!careful) await apply(client, member, organisationId, mine);
      else standstills.push(...(await applyCarefully(client, member, organisationId, mine)));
    }
  }
  return standstills;
}

export const concerns = (projection: Projection, type: string): boolean =>
  projection.kind === 'rows'
    ? Object.hasOwn(projection.on, type)
    : projection.types === 'all' || projection.types.includes(type);

/** Sets the organisation and says where it is parked. */
async function enter(client: PoolClient, organisationId: string): Promise<Set<string>> {
  const query = { name: 'es.enter', text: 'SELECT es.enter($1) AS names', values: [organisationId] };
  const { rows } = await client.query<{ names: string[] | null }>(query);
  return new Set(rows[0]?.names);
}

export async function apply(
  client: PoolClient,
  member: Member,
  organisationId: string,
  events: RecordedEvent[],
): Promise<void> {
  const { projection, target, memory } = member;
  const run: RunSql = async (name, text, values) => {
    try {
      return (await client.query({ name, text, values, types: rowTypes })).rows as never[];
    } catch (error) {
      throw asLost(error);
    }
  };
  if (projection.kind === 'rows') return applyRows(projection, target, organisationId, events, run);
  const suffix = `${projection.name}.${target.version}${target.fresh ? '.new' : ''}`;
  const query: RunSql = (name, text, values) => run(`${suffix}.${name}`, inPlace(projection, target, text), values);
  await projection.apply(organisationId, events, { query, memory });
}

function inPlace(projection: Projection, target: Target, text: string): string {
  return tablesOf(projection).reduce((sql, { name }) => sql.replaceAll(`{${name}}`, physical(name, target)), text);
}

async function applyCarefully(
  client: PoolClient,
  member: Member,
  organisationId: string,
  events: RecordedEvent[],
): Promise<Standstill[]> {
  const failure = await attempt(client, member, organisationId, events);
  if (!failure) return [];
  if (faultOf(failure.error) === 'projection') throw new ProjectionFault(member.projection.name, failure.error);
  if (faultOf(failure.error) === 'surroundings') throw failure.error;
  if (events.length === 1) return [await park(client, member, events[0]!, failure.error)];
  for (const event of events) {
    const single = await attempt(client, member, organisationId, [event]);
    if (single) return [await park(client, member, event, single.error)];
  }
  return [];
}

/** Applies under a savepoint; what fails leaves nothing behind, in the table or in memory. */
async function attempt(
  client: PoolClient,
  member: Member,
  organisationId: string,
  events: RecordedEvent[],
): Promise<{ error: unknown } | undefined> {
  await client.query('SAVEPOINT fold');
  try {
    await apply(client, member, organisationId, events);
    await client.query('RELEASE SAVEPOINT fold');
    return undefined;
  } catch (error) {
    member.memory.clear();
    if (faultOf(error) === 'surroundings') throw error;
    await client.query('ROLLBACK TO SAVEPOINT fold; RELEASE SAVEPOINT fold');
    return { error };
  }
}

async function park(client: PoolClient, member: Member, event: RecordedEvent, error: unknown): Promise<Standstill> {
  if (faultOf(error) === 'surroundings') throw error;
  if (faultOf(error) === 'projection') throw new ProjectionFault(member.projection.name, error);
  const { epoch, tx, position } = event.position;
  await client.query(
    `INSERT INTO es.parked (name, organisation_id, epoch, tx, position, event_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (name, organisation_id) DO UPDATE SET epoch = excluded.epoch, tx = excluded.tx, position = excluded.position,
       event_id = excluded.event_id, reason = excluded.reason, tries = es.parked.tries + 1, parked_at = clock_timestamp()`,
    [member.parkedAs, event.organisationId, epoch, tx, position, event.eventId, reasonOf(error)],
  );
  return { projection: member.projection.name, organisationId: event.organisationId, reason: reasonOf(error) };
}

function byOrganisation(page: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of page) {
    const group = groups.get(event.organisationId);
    if (group) group.push(event);
    else groups.set(event.organisationId, [event]);
  }
  return groups;
}
