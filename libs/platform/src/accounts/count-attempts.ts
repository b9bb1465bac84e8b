// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { reject } from '#libs/kernel';
import { secretHash } from './passwords.js';

export const WINDOW_MINUTES = 15;

const COUNT = `INSERT INTO platform.sign_in_attempt AS a (key, attempts) SELECT key, 1 FROM unnest($1::bytea[]) AS key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    attempts = CASE WHEN a.since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes' THEN 1 ELSE a.attempts + 1 END,
    since = CASE WHEN a.since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes' THEN clock_timestamp() ELSE a.since END
  RETURNING key, attempts`;

/**
 * Counts an attempt under each name, and refuses `platform.too-many-attempts` beyond what a quarter of an hour holds.
 * Counted in the database before anything else is looked at, so that parallel tries count too. Only hashes of the names
 * are kept.
 */
export async function countAttempts(pool: Pool, most: Readonly<Record<string, number>>): Promise<void> {
  const limits = Object.entries(most).map(([name, limit]) => ({ key: secretHash(name), limit }));
  const keys = limits.map(({ key }) => key);
  const { rows } = await pool.query<{ key: Buffer; attempts: number }>(COUNT, [keys]);
  const beyond = rows.some(({ key, attempts }) => attempts > limits.find((one) => one.key.equals(key))!.limit);
  if (beyond) reject('platform.too-many-attempts', { minutes: WINDOW_MINUTES });
}
