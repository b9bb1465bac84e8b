// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { reject } from '#libs/kernel';
import { inOrganisation } from '#libs/event-store';

/** As which person an account works in an organisation. */
export interface Membership {
  organisationId: string;
  personId: string;
  /** True for the demo: everything in it is made up. */
  synthetic: boolean;
}

/** The account of a person, as their organisation sees it: nothing of what it does elsewhere. */
export interface AccountOfPerson {
  personId: string;
  login: string;
  state: 'invited' | 'expired' | 'active';
  /** Until when an invitation can be used. */
  expiresAt: string | null;
}

interface AccountRow {
  personId: string;
  login: string;
  active: boolean;
  expires: Date | null;
}

const ACCOUNTS_IN = `SELECT m.person_id AS "personId", a.login, a.password_hash IS NOT NULL AS active,
    (SELECT max(t.expires_at) FROM platform.one_time_token t WHERE t.account_id = a.account_id
      AND t.purpose = 'setPassword' AND t.expires_at > clock_timestamp()) AS expires
  FROM platform.membership m JOIN platform.account a USING (account_id)
  WHERE m.organisation_id = $1 AND a.closed_at IS NULL ORDER BY a.login`;

/** A link that one organisation handed out must not open what the account becomes in another. */
const LINKS_ELSEWHERE = `DELETE FROM platform.one_time_token WHERE account_id = $1 AND purpose = 'setPassword'
  AND (SELECT count(*) FROM platform.memberships_of($1)) > 1`;

/**
 * In a transaction of the organisation. Of several accounts that are to be the same person at the same time, one is: they
 * wait here for each other. Refuses `platform.person-has-account`.
 */
export async function grantMembership(
  sql: PoolClient,
  accountId: string,
  { organisationId, personId, synthetic }: Membership,
): Promise<void> {
  await sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('membership ' || $1 || ' ' || $2, 0))`, [
    organisationId,
    personId,
  ]);
  const taken = await sql.query<{ login: string }>(
    `SELECT a.login FROM platform.membership m JOIN platform.account a USING (account_id)
     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.account_id <> $3`,
    [organisationId, personId, accountId],
  );
  if (taken.rows[0]) reject('platform.person-has-account', taken.rows[0]);
  await sql.query(
    `INSERT INTO platform.membership (organisation_id, account_id, person_id, synthetic) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, account_id) DO UPDATE SET person_id = excluded.person_id`,
    [organisationId, accountId, personId, synthetic],
  );
  await sql.query(LINKS_ELSEWHERE, [accountId]);
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
  async grant(accountId: string, member: Membership): Promise<void> {
    await inOrganisation(this.pool, member.organisationId, (sql) => grantMembership(sql, accountId, member));
  }

  /** The account of a person; undefined when there is none. */
  async accountOf(organisationId: string, personId: string): Promise<{ accountId: string; login: string } | undefined> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rows } = await sql.query<{ accountId: string; login: string }>(
        `SELECT a.account_id AS "accountId", a.login FROM platform.membership m JOIN platform.account a USING (account_id)
         WHERE m.organisation_id = $1 AND m.person_id = $2`,
        [organisationId, personId],
      );
      return rows[0];
    });
  }

  /** The accounts of an organisation's persons, and how far each has come. */
  async accountsIn(organisationId: string): Promise<AccountOfPerson[]> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rows } = await sql.query<AccountRow>(ACCOUNTS_IN, [organisationId]);
      return rows.map(({ personId, login, active, expires }) => ({
        ...{ personId, login },
        state: active ? 'active' : expires ? 'invited' : 'expired',
        expiresAt: active ? null : (expires?.toISOString() ?? null),
      }));
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
