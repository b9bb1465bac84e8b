// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';

/** One transaction as the pool's role, with the organisation set. */
export const inOrganisation = <T>(
  pool: Pool,
  organisationId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> =>
  inTransaction(pool, async (client) => {
    await client.query({
      name: 'es.organisation',
      text: `SELECT set_config('app.organisation', $1, true)`,
      values: [organisationId],
    });
    return work(client);
  });

/** One transaction as the pool's role, of no organisation. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
