// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';

/** What the database says of itself; no rows of any organisation. */
export interface DatabaseFacts {
  version: string;
  bytes: number;
  accounts: number;
}

const FACTS = `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS bytes,
  (SELECT count(*)::int FROM platform.account WHERE closed_at IS NULL) AS accounts`;

export async function databaseFacts(pool: Pool): Promise<DatabaseFacts> {
  const { rows } = await pool.query<DatabaseFacts>(FACTS);
  return rows[0]!;
}
