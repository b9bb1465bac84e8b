// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { OWN_ROWS, type ReadSession } from '#libs/platform';

const KNOWN = `SELECT stream_id AS id, type FROM es.events WHERE ${OWN_ROWS} AND version = 1 AND stream_id = ANY($1::uuid[])`;

/**
 * Objects by the event that their history begins with: one look into the log serves all contexts, and ties this one to
 * none. Refuses `incident.object-unknown`.
 */
export async function checkObjects(
  reads: ReadSession,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const pairs = Object.entries(wanted).flatMap(([type, ids]) => ids.map((id) => ({ type, id })));
  if (pairs.length === 0) return;
  const ids = pairs.map(({ id }) => id);
  const known = await reads.rows<{ id: string; type: string }>('incident.known-objects', KNOWN, [ids]);
  const missing = pairs.find(({ type, id }) => !known.some((one) => one.id === id && one.type === type));
  if (missing) reject('incident.object-unknown', { id: missing.id });
}
