// SPDX-License-Identifier: EUPL-1.2
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The two roles beside the owner. They belong to the whole cluster, not to one database. */
export const ROLES = ['trappan_app', 'trappan_reader'] as const;
export type Role = (typeof ROLES)[number];

/** Limits so that no forgotten transaction holds the fence; the reader's long reads have no xid and hold nothing. */
const SETTINGS: Record<Role, Record<string, string>> = {
  trappan_app: { idle_in_transaction_session_timeout: '10s', transaction_timeout: '2min' },
  trappan_reader: { idle_in_transaction_session_timeout: '60s', transaction_timeout: '0' },
};

/** 42710 and 23505: somebody else made it at the same time; XX000: "tuple concurrently updated". */
const CONCURRENT = new Set(['42710', '23505', 'XX000', '40001', '40P01']);
const TRIES = 20;

/**
 * Makes the application role and the reader's, neither superuser nor free of row-level security, and lets the owner
 * act as them. Call it before the migrations, which grant to them. Roles that work already are left as they are; safe
 * to call from several processes at once.
 */
export async function ensureRoles(ownerUrl: string, passwords: Record<Role, string>): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const role of ROLES) {
      if (await works(ownerUrl, owner, role, passwords[role])) continue;
      await untilAlone(() => makeRole(owner, role, passwords[role]));
    }
  } finally {
    await owner.end();
  }
}

async function works(ownerUrl: string, owner: Client, role: Role, password: string): Promise<boolean> {
  const { rows } = await owner.query<{ ready: boolean | null }>(
    `SELECT (r.rolconfig IS NOT NULL AND (pg_has_role(current_user, r.oid, 'SET'))) AS ready FROM pg_roles r WHERE rolname = $1`,
    [role],
  );
  if (!rows[0]?.ready) return false;
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  const client = new Client({ connectionString: url.toString() });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeRole(owner: Client, role: Role, password: string): Promise<void> {
  const name = escapeIdentifier(role);
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await owner.query(`${verb} ROLE ${name} LOGIN PASSWORD ${escapeLiteral(password)}`);
  for (const [setting, value] of Object.entries(SETTINGS[role])) {
    await owner.query(`ALTER ROLE ${name} SET ${setting} = ${escapeLiteral(value)}`);
  }
  await owner.query(`GRANT ${name} TO CURRENT_USER WITH INHERIT FALSE, SET TRUE`);
}

async function untilAlone(work: () => Promise<void>): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !CONCURRENT.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 50));
    }
  }
}
