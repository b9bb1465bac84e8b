// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { v7 } from 'uuid';
import { inOrganisation, inTransaction } from '#libs/event-store';
import { reject } from '#libs/kernel';
import { Attempts } from './attempts.js';
import { inviteIn, type Invited } from './invited.js';
import type { Membership } from './memberships.js';
import { checkNewPassword, hashPassword, passwordFits, randomPassword, secretHash } from './passwords.js';
import { type LinkPurpose, type NewLink, OneTimeLinks } from './one-time-links.js';
import type { Sessions } from './sessions.js';

export interface Account {
  accountId: string;
  login: string;
  name: string;
  installationAdmin: boolean;
  signedInAt: Date | null;
  /** False until the invitation has been used. */
  hasPassword: boolean;
}

/** Shown once, to whoever runs the installation. */
export interface NewCredentials {
  accountId: string;
  login: string;
  password: string;
  /** Secret of a one-time sign-in link. */
  token: string;
}

const ACCOUNT = `account_id AS "accountId", login, name, installation_admin AS "installationAdmin",
  signed_in_at AS "signedInAt", password_hash IS NOT NULL AS "hasPassword"`;
/** Locks the administrators first, so that two who close each other's account cannot both succeed. */
const CLOSE = `WITH administrators AS MATERIALIZED (SELECT account_id FROM platform.account
    WHERE installation_admin AND password_hash IS NOT NULL AND closed_at IS NULL ORDER BY account_id FOR UPDATE)
  UPDATE platform.account SET closed_at = clock_timestamp() WHERE account_id = $1
    AND (NOT installation_admin OR EXISTS (SELECT FROM administrators a WHERE a.account_id <> $1))`;
const FIRST_LOGIN = 'admin';

/** Named accounts of the installation: who may sign in. */
export class Accounts {
  private readonly attempts: Attempts;
  readonly links: OneTimeLinks;

  constructor(
    private readonly pool: Pool,
    private readonly sessions: Sessions,
  ) {
    this.attempts = new Attempts(pool);
    this.links = new OneTimeLinks(pool);
  }

  /** Makes the first account with a random password; undefined when there are accounts already. */
  async makeFirst(): Promise<NewCredentials | undefined> {
    const password = randomPassword();
    const { rows } = await this.pool.query<{ account_id: string }>(
      `INSERT INTO platform.account (account_id, login, name, password_hash, installation_admin)
       SELECT $1, $2, 'Administratör', $3, true WHERE NOT EXISTS (SELECT FROM platform.account)
       ON CONFLICT DO NOTHING RETURNING account_id`,
      [v7(), FIRST_LOGIN, await hashPassword(password)],
    );
    const accountId = rows[0]?.account_id;
    if (accountId === undefined) return undefined;
    return { accountId, login: FIRST_LOGIN, password, token: await this.newToken(accountId, 'signIn') };
  }

  /** The local administrator: the first account that may do everything in the installation. */
  async administrator(): Promise<Account | undefined> {
    return this.one('installation_admin AND closed_at IS NULL ORDER BY account_id LIMIT 1', []);
  }

  /** True for the account that the installation began with. */
  async isFirst(accountId: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ account_id: string }>(
      'SELECT account_id FROM platform.account ORDER BY account_id LIMIT 1',
    );
    return rows[0]?.account_id === accountId;
  }

  find(login: string): Promise<Account | undefined> {
    return this.one('login = $1 AND closed_at IS NULL', [login.trim().toLowerCase()]);
  }

  async list(): Promise<Account[]> {
    const { rows } = await this.pool.query<Account>(
      `SELECT ${ACCOUNT} FROM platform.account WHERE closed_at IS NULL ORDER BY login`,
    );
    return rows;
  }

  /**
   * Makes an account without a password and gives the secret of its invitation link; the same login again gives a new
   * link while the first has not been used. An organisation's administrator invites it as a member. One transaction, in
   * which the account is locked. Refuses `platform.login-not-fit`, `platform.login-taken`, `platform.person-has-account`.
   */
  invite(invited: Invited, member?: Membership): Promise<{ accountId: string; login: string } & NewLink> {
    const invite = async (sql: PoolClient) => {
      const account = await inviteIn(sql, invited, member);
      return { ...account, ...(await this.links.makeIn(sql, account.accountId, 'setPassword')) };
    };
    return member ? inOrganisation(this.pool, member.organisationId, invite) : inTransaction(this.pool, invite);
  }

  /** A new random password and sign-in link; all sessions of the account end. Refuses `platform.account-unknown`. */
  async resetPassword(login: string): Promise<NewCredentials> {
    const account = (await this.find(login)) ?? reject('platform.account-unknown', { login });
    const { accountId } = account;
    const password = randomPassword();
    await this.storePassword(accountId, password);
    return { accountId, login: account.login, password, token: await this.newToken(accountId, 'signIn') };
  }

  /**
   * Closes an account: nobody can sign in with it, and its sessions end. Refuses `platform.account-unknown`, and
   * `platform.last-administrator` for the last one that may run the installation.
   */
  async close(login: string): Promise<void> {
    const account = (await this.find(login)) ?? reject('platform.account-unknown', { login });
    const closed = await this.pool.query(CLOSE, [account.accountId]);
    if (closed.rowCount === 0) reject('platform.last-administrator', { login: account.login });
    await this.sessions.closeAll(account.accountId);
  }

  /** Signs in by password. One refusal for every reason, `platform.sign-in-refused`, and a limit on tries. */
  async signIn(login: string, password: string, address: string): Promise<string> {
    const name = login.trim().toLowerCase().slice(0, 100);
    await this.attempts.count(name, address);
    const { rows } = await this.pool.query<{ account_id: string; password_hash: string | null }>(
      'SELECT account_id, password_hash FROM platform.account WHERE login = $1 AND closed_at IS NULL',
      [name],
    );
    if (!(await passwordFits(rows[0]?.password_hash, password))) reject('platform.sign-in-refused');
    await this.attempts.forget(name, address);
    return rows[0]!.account_id;
  }

  /** Signs in by a one-time link. Refuses `platform.link-not-valid`. */
  signInByLink(token: string): Promise<string> {
    return this.links.use(token, 'signIn');
  }

  /** Who an invitation is for; undefined when the link is used or too old. Does not use it. */
  async invited(token: string): Promise<Account | undefined> {
    return this.one(
      `closed_at IS NULL AND account_id = (SELECT account_id FROM platform.one_time_token
        WHERE token_hash = $1 AND purpose = 'setPassword' AND expires_at > clock_timestamp())`,
      [secretHash(token)],
    );
  }

  /** Sets one's own password by an invitation link, which is then used up. */
  async acceptInvitation(token: string, password: string): Promise<string> {
    const account = (await this.invited(token)) ?? reject('platform.link-not-valid');
    checkNewPassword(password, account.login);
    await this.links.use(token, 'setPassword');
    await this.storePassword(account.accountId, password);
    return account.accountId;
  }

  /** Changes one's own password; all sessions end. Refuses `platform.sign-in-refused` when the present one is wrong. */
  async changePassword(login: string, present: string, wished: string, address: string): Promise<string> {
    const accountId = await this.signIn(login, present, address);
    checkNewPassword(wished, login);
    await this.storePassword(accountId, wished);
    return accountId;
  }

  /** The secret of a new one-time link. */
  async newToken(accountId: string, purpose: LinkPurpose): Promise<string> {
    return (await this.links.make(accountId, purpose)).token;
  }

  /** Removes what is over: links and counted tries. */
  async sweep(): Promise<void> {
    await this.links.sweep();
    await this.attempts.sweep();
  }

  private async storePassword(accountId: string, password: string): Promise<void> {
    await this.pool.query('UPDATE platform.account SET password_hash = $2 WHERE account_id = $1', [
      accountId,
      await hashPassword(password),
    ]);
    await this.links.forget(accountId);
    await this.sessions.closeAll(accountId);
  }

  private async one(condition: string, values: unknown[]): Promise<Account | undefined> {
    const { rows } = await this.pool.query<Account>(
      `SELECT ${ACCOUNT} FROM platform.account WHERE ${condition}`,
      values,
    );
    return rows[0];
  }
}
