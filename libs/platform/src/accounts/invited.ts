// SPDX-License-Identifier: EUPL-1.2
import type { PoolClient } from 'pg';
import { v7 } from 'uuid';
import { reject } from '#libs/kernel';
import { grantMembership, type Membership } from './memberships.js';

export interface Invited {
  login: string;
  name: string;
  installationAdmin?: boolean;
}

const LOGIN = /^[a-z0-9][a-z0-9._@+-]{1,99}$/;
/** Locks the account, new or waiting for its person: who invites the same login at the same time waits for the outcome. */
const INVITE = `INSERT INTO platform.account AS a (account_id, login, name, installation_admin) VALUES ($1, $2, $3, $4)
  ON CONFLICT (login) DO UPDATE SET name = excluded.name WHERE a.password_hash IS NULL AND a.closed_at IS NULL
  RETURNING account_id AS "accountId", installation_admin AS "installationAdmin"`;

/**
 * An account without a password, made or found; with `member`, in a transaction of the organisation, it becomes that
 * person there. Refuses `platform.login-not-fit`, `platform.login-taken` and `platform.person-has-account`.
 */
export async function inviteIn(sql: PoolClient, invited: Invited, member?: Membership) {
  const login = invited.login.trim().toLowerCase();
  const name = invited.name.trim();
  if (!LOGIN.test(login) || !name || name.length > 200) reject('platform.login-not-fit', { login });
  const { rows } = await sql.query<{ accountId: string; installationAdmin: boolean }>(INVITE, [
    ...[v7(), login, name, invited.installationAdmin ?? false],
  ]);
  const account = rows[0] ?? reject('platform.login-taken', { login });
  if (member) {
    if (account.installationAdmin || (await isSomebodyElse(sql, account.accountId, member)))
      reject('platform.login-taken', { login });
    await grantMembership(sql, account.accountId, member);
  }
  return { accountId: account.accountId, login };
}

/** An account that is somebody else, here or in another organisation, is not theirs to get a link for. */
async function isSomebodyElse(sql: PoolClient, accountId: string, member: Membership): Promise<boolean> {
  const { rows } = await sql.query<{ organisation_id: string; person_id: string }>(
    'SELECT organisation_id, person_id FROM platform.memberships_of($1)',
    [accountId],
  );
  return rows.some((m) => m.organisation_id !== member.organisationId || m.person_id !== member.personId);
}
