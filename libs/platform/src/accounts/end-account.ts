// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import { Memberships } from './memberships.js';
import { Sessions } from './sessions.js';

/** In no organisation any more, and not one that runs the installation. */
const NOWHERE = `account_id = $1 AND NOT installation_admin AND NOT EXISTS (SELECT FROM platform.memberships_of($1))`;

/** Takes a person's account out of an organisation, and away altogether where it is in no other one. */
@Injectable()
export class EndAccount {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly memberships: Memberships,
    private readonly sessions: Sessions,
  ) {}

  /** The sign-in name that no longer works here; undefined when the person had no account. */
  async of(organisationId: string, personId: string): Promise<string | undefined> {
    const account = await this.memberships.accountOf(organisationId, personId);
    if (!account) return undefined;
    await this.memberships.revoke(account.accountId, organisationId);
    await this.removeIfNowhere(account.accountId);
    return account.login;
  }

  private async removeIfNowhere(accountId: string): Promise<void> {
    const { appPool } = this.database;
    const { rowCount } = await appPool.query(`SELECT FROM platform.account WHERE ${NOWHERE}`, [accountId]);
    if (!rowCount) return;
    await this.sessions.closeAll(accountId);
    await appPool.query(`DELETE FROM platform.account WHERE ${NOWHERE}`, [accountId]);
  }
}
