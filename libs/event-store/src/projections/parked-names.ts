// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';

/**
 * Drops what is parked under a name, of all organisations; what is parked under `replacement` takes its place. The owner
 * is behind the wall as well, so it goes from organisation to organisation.
 */
export async function replaceParked(
  client: PoolClient,
  readerPool: Pool,
  name: string,
  replacement?: string,
): Promise<void> {
  const names = replacement ? [name, replacement] : [name];
  const { rows } = await readerPool.query<{ organisation_id: string }>(
    'SELECT DISTINCT organisation_id FROM es.parked WHERE name = ANY ($1)',
    [names],
  );
  for (const { organisation_id } of rows) {
    await client.query(`SELECT set_config('app.organisation', $1, false)`, [organisation_id]);
    await client.query('DELETE FROM es.parked WHERE name = $1 AND organisation_id = $2', [name, organisation_id]);
    if (!replacement) continue;
    await client.query('UPDATE es.parked SET name = $1 WHERE name = $2 AND organisation_id = $3', [
      name,
      replacement,
      organisation_id,
    ]);
  }
  await client.query(`SELECT set_config('app.organisation', '', false)`);
}
