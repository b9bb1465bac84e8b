// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Projection } from './projection.js';
import { createTable, createView, quoted, tableName, tablesOf, type Target } from './table-sql.js';

/** What the database knows of a projection: which version queries see, and the shape of its tables. */
export interface Registered {
  name: string;
  version: number;
  shape: string;
}

export const shapeOf = (projection: Projection): string =>
  createHash('sha256')
    .update(
      JSON.stringify(tablesOf(projection).map(({ name, columns, key, indexes = [] }) => [name, columns, key, indexes])),
    )
    .digest('base64url');

export async function registered(client: PoolClient, projection: string): Promise<Registered | undefined> {
  const { rows } = await client.query<Registered>('SELECT name, version, shape FROM es.projection WHERE name = $1', [
    projection,
  ]);
  return rows[0];
}

/** Whether all tables and views are there, and walled: what is missing is filled again. */
export async function isComplete(client: PoolClient, projection: Projection, target: Target): Promise<boolean> {
  for (const { name } of tablesOf(projection)) {
    const { rows } = await client.query<{ complete: boolean | null }>(
      `SELECT t.relrowsecurity AND t.relforcerowsecurity AND v.oid IS NOT NULL AS complete
       FROM pg_class t LEFT JOIN pg_class v ON v.relnamespace = t.relnamespace AND v.relname = $2 AND v.relkind = 'v'
       WHERE t.relnamespace = 'rm'::regnamespace AND t.relname = $1`,
      [tableName(name, target), name],
    );
    if (!rows[0]?.complete) return false;
  }
  return true;
}

export async function makeTables(client: PoolClient, projection: Projection, target: Target): Promise<void> {
  for (const table of tablesOf(projection)) {
    await client.query(`DROP TABLE IF EXISTS rm.${quoted(tableName(table.name, target))} CASCADE`);
    await client.query(createTable(table, target));
  }
}

/**
 * Lets queries see a version: the views change over, and the registry with them. Tables that were filled beside the
 * live ones of the same version take their names. Belongs in one transaction with the last events.
 */
export async function show(client: PoolClient, projection: Projection, from: Target): Promise<void> {
  const target: Target = { version: projection.version, fresh: false };
  for (const table of tablesOf(projection)) {
    await client.query(`DROP VIEW IF EXISTS rm.${quoted(table.name)}`);
    if (from.fresh) {
      await client.query(`DROP TABLE IF EXISTS rm.${quoted(tableName(table.name, target))}`);
      await client.query(
        `ALTER TABLE rm.${quoted(tableName(table.name, from))} RENAME TO ${quoted(tableName(table.name, target))}`,
      );
    }
    await client.query(createView(table, target));
  }
  await client.query(
    `INSERT INTO es.projection (name, version, shape) VALUES ($1, $2, $3)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, shape = excluded.shape, fault = NULL, faulted_at = NULL`,
    [projection.name, projection.version, shapeOf(projection)],
  );
}
