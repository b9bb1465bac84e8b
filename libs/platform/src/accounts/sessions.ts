// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import { reject } from '#libs/kernel';
import { type Role, ROLES } from '../access/role.js';
import { SESSION_IDLE, SESSION_LONGEST } from './migration.js';
import { newSecret, secretHash } from './passwords.js';

/** An account as a session (or the key file) shows it, with the organisation it has chosen. */
export interface SignedIn {
  accountId: string;
  login: string;
  name: string;
  installationAdmin: boolean;
  organisationId?: string;
  personId?: string;
  synthetic: boolean;
  actAs?: Role;
}

interface SessionRow {
  account_id: string;
  login: string;
  name: string;
  installation_admin: boolean;
  organisation_id: string | null;
  person_id: string | null;
  synthetic: boolean | null;
  act_as: string | null;
  idle: { minutes?: number; hours?: number };
}

/** Sessions live on the server; the caller holds a secret whose hash is the key. They end when unused, and after a day's work. */
export class Sessions {
  private readonly ends = new EventEmitter().setMaxListeners(0);

  constructor(private readonly pool: Pool) {}

  /** Opens a session under a new secret, with the organisation that the account works in. */
  async open(accountId: string): Promise<string> {
    const secret = newSecret();
    await this.pool.query(
      `INSERT INTO platform.session (session_hash, account_id, chosen_organisation)
       SELECT $1, $2, (SELECT organisation_id FROM platform.memberships_of($2) LIMIT 1)`,
      [secretHash(secret), accountId],
    );
    await this.pool.query('UPDATE platform.account SET signed_in_at = clock_timestamp() WHERE account_id = $1', [
      accountId,
    ]);
    return secret;
  }

  /** Who a session's secret stands for; undefined when it has ended. Keeps the session alive. */
  async find(secret: string): Promise<SignedIn | undefined> {
    const hash = secretHash(secret);
    const { rows } = await this.pool.query<SessionRow>({
      name: 'platform.session',
      text: 'SELECT * FROM platform.viewer_of_session($1)',
      values: [hash],
    });
    const row = rows[0];
    if (!row) return undefined;
    if (row.idle.minutes || row.idle.hours) {
      await this.pool.query('UPDATE platform.session SET seen_at = clock_timestamp() WHERE session_hash = $1', [hash]);
    }
    return toSignedIn(row);
  }

  /** Refuses `platform.not-a-member` where the account is not somebody of the organisation. */
  async chooseOrganisation(secret: string, accountId: string, organisationId: string): Promise<void> {
    const changed = await this.pool.query(
      `UPDATE platform.session SET chosen_organisation = $3, act_as = NULL WHERE session_hash = $1 AND account_id = $2
       AND EXISTS (SELECT FROM platform.memberships_of($2) m WHERE m.organisation_id = $3)`,
      [secretHash(secret), accountId, organisationId],
    );
    if (changed.rowCount === 0) reject('platform.not-a-member');
  }

  /** Tries a role in the demo organisation; null goes back to the own roles. Refuses `platform.own-roles-only` elsewhere. */
  async actAs(secret: string, accountId: string, role: Role | null): Promise<void> {
    const changed = await this.pool.query(
      `UPDATE platform.session s SET act_as = $3 WHERE session_hash = $1 AND account_id = $2 AND ($3::text IS NULL OR EXISTS (
         SELECT FROM platform.memberships_of($2) m WHERE m.organisation_id = s.chosen_organisation AND m.synthetic))`,
      [secretHash(secret), accountId, role],
    );
    if (changed.rowCount === 0) reject('platform.own-roles-only');
  }

  async close(secret: string): Promise<void> {
    await this.end('session_hash = $1', [secretHash(secret)]);
  }

  /** Ends all sessions of an account: after a new password, or when it is closed. */
  async closeAll(accountId: string, sql?: PoolClient): Promise<void> {
    await this.end('account_id = $1', [accountId], sql);
  }

  /** The sessions of an account that have not ended, the last used first; `current` is the one with this secret. */
  async list(accountId: string, current?: string): Promise<{ openedAt: string; seenAt: string; current: boolean }[]> {
    const { rows } = await this.pool.query<{ opened: Date; seen: Date; current: boolean }>(
      `SELECT created_at AS opened, seen_at AS seen, session_hash = $2 AS current FROM platform.session
       WHERE account_id = $1 AND seen_at > clock_timestamp() - interval '${SESSION_IDLE}'
       AND created_at > clock_timestamp() - interval '${SESSION_LONGEST}' ORDER BY seen_at DESC`,
      [accountId, secretHash(current ?? '')],
    );
    return rows.map((row) => ({
      openedAt: row.opened.toISOString(),
      seenAt: row.seen.toISOString(),
      current: row.current,
    }));
  }

  /** Ends all sessions of an account but the one with this secret; how many there were. */
  closeOthers(accountId: string, secret: string): Promise<number> {
    return this.end('account_id = $1 AND session_hash <> $2', [accountId, secretHash(secret)]);
  }

  /** Calls back once when the session is ended here; other processes notice at their next look. */
  onEnd(secret: string, listener: () => void): () => void {
    const key = secretHash(secret).toString('hex');
    this.ends.once(key, listener);
    return () => this.ends.off(key, listener);
  }

  /** Removes sessions whose time is over. */
  async sweep(): Promise<void> {
    await this.pool.query(
      `DELETE FROM platform.session WHERE created_at < clock_timestamp() - interval '${SESSION_LONGEST}'`,
    );
  }

  private async end(condition: string, values: unknown[], sql: Pool | PoolClient = this.pool): Promise<number> {
    const { rows } = await sql.query<{ session_hash: Buffer }>(
      `DELETE FROM platform.session WHERE ${condition} RETURNING session_hash`,
      values,
    );
    rows.forEach(({ session_hash }) => this.ends.emit(session_hash.toString('hex')));
    return rows.length;
  }
}

function toSignedIn(row: SessionRow): SignedIn {
  const synthetic = row.synthetic ?? false;
  return {
    accountId: row.account_id,
    login: row.login,
    name: row.name,
    installationAdmin: row.installation_admin,
    organisationId: row.organisation_id ?? undefined,
    personId: row.person_id ?? undefined,
    synthetic,
    actAs: synthetic ? ROLES.find((role) => role === row.act_as) : undefined,
  };
}
