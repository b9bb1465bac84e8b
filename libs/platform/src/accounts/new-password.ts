// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { inOrganisation } from '#libs/event-store';
import { reject } from '#libs/kernel';
import type { Member } from '../access/viewer.js';
import { DATABASE, type Database } from '../database/database.js';
import { Accounts } from './accounts.js';
import { Address } from './address.js';
import type { Invitation } from './invite-account.js';
import { Sessions } from './sessions.js';

const HOURS = 24;
/** Locks the account: it becomes nobody’s in another organisation meanwhile. */
const ACCOUNT = `SELECT a.account_id AS "accountId", a.login, a.installation_admin AS runs, a.password_hash IS NOT NULL AS active
  FROM platform.membership m JOIN platform.account a USING (account_id)
  WHERE m.organisation_id = $1 AND m.person_id = $2 AND a.closed_at IS NULL FOR UPDATE OF a`;

interface Theirs {
  accountId: string;
  login: string;
  runs: boolean;
  active: boolean;
}

/**
 * A new password for an account, on the word of its organisation's administrator. Whoever holds the link is the account,
 * so it must be the organisation's alone: one that works elsewhere too, or that runs the installation, gets a new password
 * from whoever runs the installation.
 */
@Injectable()
export class NewPassword {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly address: Address,
  ) {}

  /** Refuses `platform.own-password`, `platform.account-not-active` and `platform.password-by-installation`. Changes nothing. */
  async check({ organisationId, personId: mine }: Member, personId: string): Promise<void> {
    if (personId === mine) reject('platform.own-password');
    await inOrganisation(this.database.appPool, organisationId, (sql) => theirs(sql, organisationId, personId));
  }

  /** The old password and every link and session of the account end, and a link to choose a new one begins. */
  async begin(organisationId: string, personId: string): Promise<Invitation> {
    return inOrganisation(this.database.appPool, organisationId, async (sql) => {
      const { accountId, login } = await theirs(sql, organisationId, personId);
      await sql.query('UPDATE platform.account SET password_hash = NULL WHERE account_id = $1', [accountId]);
      await sql.query('DELETE FROM platform.one_time_token WHERE account_id = $1', [accountId]);
      await this.sessions.closeAll(accountId, sql);
      const { token, expiresAt } = await this.accounts.links.makeIn(sql, accountId, 'setPassword', HOURS);
      return { login, link: this.address.invitation(token), expiresAt };
    });
  }
}

async function theirs(sql: PoolClient, organisationId: string, personId: string): Promise<Theirs> {
  const { rows } = await sql.query<Theirs>(ACCOUNT, [organisationId, personId]);
  const account = rows[0];
  if (!account?.active) reject('platform.account-not-active');
  const places = await sql.query('SELECT FROM platform.memberships_of($1)', [account.accountId]);
  if (account.runs || places.rowCount !== 1) reject('platform.password-by-installation', { login: account.login });
  return account;
}
