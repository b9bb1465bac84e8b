// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { reject } from '#libs/kernel';
import { secretHash } from './passwords.js';

const WINDOW_MINUTES = 15;

/** Attempts per quarter of an hour. One address may stand for a whole municipality; one login at one address is a person. */
const MOST = { loginAtAddress: 10, login: 50, address: 300 };

const COUNT = `INSERT INTO platform.sign_in_attempt AS a (key, attempts) SELECT key, 1 FROM unnest($1::bytea[]) AS key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    attempts = CASE WHEN a.since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes' THEN 1 ELSE a.attempts + 1 END,
    since = CASE WHEN a.since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes' THEN clock_timestamp() ELSE a.since END
  RETURNING key, attempts`;

/** Limits guessing. Counted in the database before the password is looked at, so that parallel tries count too. */
export class Attempts {
  constructor(private readonly pool: Pool) {}

  /** Counts an attempt; refuses `platform.too-many-attempts` beyond the limit. */
  async count(login: string, address: string): Promise<void> {
    const keys = keysOf(login, address);
    const limits = [MOST.loginAtAddress, MOST.login, MOST.address];
    const { rows } = await this.pool.query<{ key: Buffer; attempts: number }>(COUNT, [keys]);
    const beyond = rows.some(({ key, attempts }) => attempts > limits[keys.findIndex((k) => k.equals(key))]!);
    if (beyond) reject('platform.too-many-attempts', { minutes: WINDOW_MINUTES });
  }

  /** A sign-in that succeeded gives the person's tries back; the address keeps its count. */
  async forget(login: string, address: string): Promise<void> {
    await this.pool.query('DELETE FROM platform.sign_in_attempt WHERE key = ANY($1)', [
      keysOf(login, address).slice(0, 2),
    ]);
  }

  /** Removes counts whose time is over. */
  async sweep(): Promise<void> {
    await this.pool.query(
      `DELETE FROM platform.sign_in_attempt WHERE since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes'`,
    );
  }
}

const keysOf = (login: string, address: string): Buffer[] =>
  [`${login} at ${address}`, `login ${login}`, `address ${address}`].map(secretHash);
