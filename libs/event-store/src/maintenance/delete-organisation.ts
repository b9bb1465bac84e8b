// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { reject } from '#libs/kernel';
import { lockAlone } from '../reader/leadership.js';
import { quoted } from '../projections/table-sql.js';

/** How many rows went, by table (`schema.table`); tables that held none are left out. */
export type Deleted = Record<string, number>;

const TABLES = `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  ORDER BY n.nspname = 'es', n.nspname, c.relname`;

const IS_SYNTHETIC = `SELECT FROM es.events WHERE organisation_id = $1 AND type = 'OrganisationRegistered' AND data->'synthetic' = 'true'`;

/**
 * The one physical deletion there is: everything of a synthetic organisation, in every table of the database that has
 * an `organisation_id`, under the lock of all subscribers. Refuses any other organisation
 * (`platform.not-synthetic`). Needs the owner. The tables' policies must not be limited to a role.
 */
export async function deleteOrganisation(ownerPool: Pool, organisationId: string): Promise<Deleted> {
  const client = await ownerPool.connect();
  try {
    await client.query('BEGIN; SET LOCAL transaction_timeout = 0');
    await lockAlone(client, 'prepare');
    await client.query('SELECT FROM es.checkpoint ORDER BY name FOR UPDATE');
    await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
    const { rowCount } = await client.query(IS_SYNTHETIC, [organisationId]);
    if (!rowCount) reject('platform.not-synthetic', { organisationId });
    const { rows } = await client.query<{ schema: string; name: string }>(TABLES);
    const deleted = await deleteFrom(
      client,
      rows.map(({ schema, name }) => `${quoted(schema)}.${quoted(name)}`),
      organisationId,
    );
    await client.query('UPDATE es.checkpoint SET generation = generation + 1');
    await client.query('COMMIT');
    return deleted;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** A table whose rows others refer to is tried again after those. */
async function deleteFrom(client: PoolClient, tables: string[], organisationId: string): Promise<Deleted> {
  const deleted: Deleted = {};
  const left = [...tables];
  for (let failures = 0; left.length > 0;) {
    const table = left.shift()!;
    try {
      await client.query('SAVEPOINT one');
      const { rowCount } = await client.query(`DELETE FROM ${table} WHERE organisation_id = $1`, [organisationId]);
      if (rowCount) deleted[table.replaceAll('"', '')] = rowCount;
      failures = 0;
    } catch (error) {
      const referred = error instanceof DatabaseError && error.code === '23503';
      failures += 1;
      if (!referred || failures > left.length) throw error;
      await client.query('ROLLBACK TO SAVEPOINT one');
      left.push(table);
    }
  }
  return deleted;
}
