// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '#libs/event-store';
import { reject } from '#libs/kernel';
import { newSecret, secretHash } from './passwords.js';

export type LinkPurpose = 'signIn' | 'setPassword';

export interface NewLink {
  token: string;
  expiresAt: string;
}

const HOURS: Record<LinkPurpose, number> = { signIn: 24, setPassword: 7 * 24 };

/** Secrets of links that work once, for one purpose, for a while. Only their hashes are kept. */
export class OneTimeLinks {
  constructor(private readonly pool: Pool) {}

  /**
   * A new link; an older one of the account for the same purpose no longer works. Of several made at the same time, one
   * works: the account is locked before the older ones go. Refuses `platform.login-taken` for an invitation to an account
   * that has a password by now.
   */
  make(accountId: string, purpose: LinkPurpose): Promise<NewLink> {
    return inTransaction(this.pool, (sql) => this.makeIn(sql, accountId, purpose));
  }

  /** `make`, in the transaction of what the link is for. */
  async makeIn(sql: PoolClient, accountId: string, purpose: LinkPurpose, hours = HOURS[purpose]): Promise<NewLink> {
    const token = newSecret();
    const account = await sql.query<{ login: string; active: boolean }>(
      'SELECT login, password_hash IS NOT NULL AS active FROM platform.account WHERE account_id = $1 FOR UPDATE',
      [accountId],
    );
    const { login = '', active = false } = account.rows[0] ?? {};
    if (purpose === 'setPassword' && active) reject('platform.login-taken', { login });
    await sql.query('DELETE FROM platform.one_time_token WHERE account_id = $1 AND purpose = $2', [accountId, purpose]);
    const { rows } = await sql.query<{ expires: Date }>(
      `INSERT INTO platform.one_time_token VALUES ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))
       RETURNING expires_at AS expires`,
      [secretHash(token), accountId, purpose, hours],
    );
    return { token, expiresAt: rows[0]!.expires.toISOString() };
  }

  /** Whether a link could be used now. Does not use it. */
  async works(token: string, purpose: LinkPurpose): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `SELECT FROM platform.one_time_token t JOIN platform.account a USING (account_id)
       WHERE t.token_hash = $1 AND t.purpose = $2 AND t.expires_at > clock_timestamp() AND a.closed_at IS NULL`,
      [secretHash(token), purpose],
    );
    return rowCount === 1;
  }

  /** Uses a link up and gives its account. Refuses `platform.link-not-valid`. */
  async use(token: string, purpose: LinkPurpose): Promise<string> {
    const { rows } = await this.pool.query<{ account_id: string }>(
      `DELETE FROM platform.one_time_token t USING platform.account a WHERE t.token_hash = $1 AND t.purpose = $2
       AND t.expires_at > clock_timestamp() AND a.account_id = t.account_id AND a.closed_at IS NULL RETURNING t.account_id`,
      [secretHash(token), purpose],
    );
    return rows[0]?.account_id ?? reject('platform.link-not-valid');
  }

  async forget(accountId: string): Promise<void> {
    await this.pool.query('DELETE FROM platform.one_time_token WHERE account_id = $1', [accountId]);
  }

  async sweep(): Promise<void> {
    await this.pool.query('DELETE FROM platform.one_time_token WHERE expires_at < clock_timestamp()');
  }
}
