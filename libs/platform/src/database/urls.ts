// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';

/** Where each role of the database is reached. */
export interface DatabaseUrls {
  /** Migrates and makes read-model tables. */
  owner: string;
  /** Everything else: neither owner nor superuser, so that row-level security binds it. */
  app: string;
  /** Reads the log of all organisations, for projections and reactions only. */
  reader: string;
}

export const APP_ROLE = 'trappan_app';
export const READER_ROLE = 'trappan_reader';

/**
 * Every process that knows the owner's URL can reach the other roles: their passwords are derived from the owner's, so
 * no second secret has to be handed out or stored.
 */
export function databaseUrls(owner: string): DatabaseUrls {
  return { owner, app: asRole(owner, APP_ROLE), reader: asRole(owner, READER_ROLE) };
}

export function rolePassword(owner: string, role: string): string {
  return createHmac('sha256', decodeURIComponent(new URL(owner).password))
    .update(role)
    .digest('base64url');
}

function asRole(owner: string, role: string): string {
  const url = new URL(owner);
  url.username = role;
  url.password = rolePassword(owner, role);
  return url.toString();
}
