// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { quoted } from '../projections/table-sql.js';

/** The organisations of the log, for the owner, who is behind the wall and looks as the reader. */
export async function organisations(client: PoolClient): Promise<string[]> {
  await client.query('SET LOCAL ROLE trappan_reader');
  const { rows } = await client.query<{ id: string }>(
    'SELECT DISTINCT organisation_id AS id FROM es.events ORDER BY 1',
  );
  await client.query('RESET ROLE');
  return rows.map(({ id }) => id);
}

/**
 * A fingerprint of what a read model shows, over all organisations of the log: equal when all rows are. For tests of
 * rebuilds, and for comparing installations. `table` is the name that queries use; needs the owner.
 */
export async function checksum(ownerPool: Pool, table: string): Promise<string> {
  const client = await ownerPool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const sums: string[] = [];
    for (const id of await organisations(client)) {
      await client.query(`SELECT set_config('app.organisation', $1, true)`, [id]);
      const { rows } = await client.query<{ sum: string }>(
        `SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY t::text COLLATE "C")), 'none') AS sum FROM rm.${quoted(table)} t`,
      );
      sums.push(`${id}: ${rows[0]!.sum}`);
    }
    return sums.join('\n');
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release();
  }
}
