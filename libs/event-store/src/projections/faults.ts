// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError } from 'pg';

/** Whose fault an error is: the event's (it cannot be folded), the projection's (its table, its SQL), or the surroundings'. */
export type Fault = 'event' | 'projection' | 'surroundings';

/** By class of SQLSTATE: data, integrity, cardinality, raised by a function · syntax, missing table or right, not supported. */
const EVENT = new Set(['21', '22', '23', '2F', 'P0']);
const PROJECTION = new Set(['0A', '42', '3F', 'XX']);
const LOST = /connection|terminat|not queryable|timeout|socket|ECONN|EPIPE|pool/i;

export function faultOf(error: unknown): Fault {
  if (error instanceof DatabaseError) {
    const sqlClass = (error.code ?? '').slice(0, 2);
    if (EVENT.has(sqlClass)) return 'event';
    return PROJECTION.has(sqlClass) ? 'projection' : 'surroundings';
  }
  return error instanceof LostConnection || error instanceof NotYet ? 'surroundings' : 'event';
}

/** The connection went away under a statement. */
export class LostConnection extends Error {
  constructor(cause: unknown) {
    super(`the database is out of reach: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'LostConnection';
  }
}

/** What has to be there first is not there yet: it is tried again, and counts as no try. */
export class NotYet extends Error {}

/** A projection that cannot go on, whatever the event. */
export class ProjectionFault extends Error {
  constructor(
    readonly projection: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'ProjectionFault';
  }
}

/** What the driver throws that is not the server's answer is a lost connection, or a value that it could not send. */
export function asLost(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error;
  return LOST.test(`${(error as { code?: string }).code ?? ''} ${error.message}`) ? new LostConnection(error) : error;
}
