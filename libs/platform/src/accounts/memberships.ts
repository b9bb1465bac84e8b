// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { reject } from '#libs/kernel';
import { inOrganisation } from '../files/files.js';

/** As which person an account works in an organisation. */
export interface Membership {
  organisationId: string;
  personId: string;
  /** True for the demo: everything in it is made up. */
  synthetic: boolean;
}

/** Which accounts are which persons of which organisations. What they may do there, the log says (roles). */
export class Memberships {
  constructor(private readonly pool: Pool) {}

  /** An account's organisations, the demo first. */
  async of(accountId: string): Promise<Membership[]> {
    const { rows } = await this.pool.query<Membership>({
      name: 'platform.memberships',
      text: `SELECT organisation_id AS "organisationId", person_id AS "personId", synthetic FROM platform.memberships_of($1)`,
      values: [accountId],
    });
    return rows;
  }

  /** Lets an account work as a person of an organisation. A person has one account; refuses `platform.person-has-account`. */
  async grant(accountId: string, { organisationId, personId, synthetic }: Membership): Promise<void> {
    await inOrganisation(this.pool, organisationId, async (sql) => {
      const taken = await sql.query(
        'SELECT 1 FROM platform.membership WHERE organisation_id = $1 AND person_id = $2 AND account_id <> $3',
        [organisationId, personId, accountId],
      );
      if (taken.rowCount) reject('platform.person-has-account');
      await sql.query(
        `INSERT INTO platform.membership (organisation_id, account_id, person_id, synthetic) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, account_id) DO UPDATE SET person_id = excluded.person_id`,
        [organisationId, accountId, personId, synthetic],
      );
    });
  }

  /** Takes an account out of an organisation; its open sessions see it at their next request. */
  async revoke(accountId: string, organisationId: string): Promise<void> {
    await inOrganisation(this.pool, organisationId, async (sql) => {
      await sql.query('DELETE FROM platform.membership WHERE organisation_id = $1 AND account_id = $2', [
        organisationId,
        accountId,
      ]);
    });
  }
}
