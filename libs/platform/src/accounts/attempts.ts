// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { countAttempts, WINDOW_MINUTES } from './count-attempts.js';
import { secretHash } from './passwords.js';

/** Attempts per quarter of an hour. One address may stand for a whole municipality; one login at one address is a person. */
const MOST = { loginAtAddress: 10, login: 50, address: 300 };

/** Limits guessing. Counted in the database before the password is looked at, so that parallel tries count too. */
export class Attempts {
  constructor(private readonly pool: Pool) {}

  /** Counts an attempt; refuses `platform.too-many-attempts` beyond the limit. */
  async count(login: string, address: string): Promise<void> {
    const [loginAtAddress, ofLogin, ofAddress] = namesOf(login, address);
    await countAttempts(this.pool, {
      [loginAtAddress]: MOST.loginAtAddress,
      [ofLogin]: MOST.login,
      [ofAddress]: MOST.address,
    });
  }

  /** A sign-in that succeeded gives the person's tries back; the address keeps its count. */
  async forget(login: string, address: string): Promise<void> {
    await this.pool.query('DELETE FROM platform.sign_in_attempt WHERE key = ANY($1)', [
      namesOf(login, address).slice(0, 2).map(secretHash),
    ]);
  }

  /** Removes counts whose time is over. */
  async sweep(): Promise<void> {
    await this.pool.query(
      `DELETE FROM platform.sign_in_attempt WHERE since < clock_timestamp() - interval '${WINDOW_MINUTES} minutes'`,
    );
  }
}

const namesOf = (login: string, address: string): [string, string, string] => [
  `${login} at ${address}`,
  `login ${login}`,
  `address ${address}`,
];
