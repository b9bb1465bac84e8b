// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { PermissionGuard } from '#libs/platform';
import type { TestApi } from './api.js';

const ORGANISATION = /(\w+\.)?organisation_id = NULLIF\(current_setting\('app\.organisation', true\), ''\)::uuid/g;
const PARAMETER = /\borganisation_id = (\$\d+)/g;

/**
 * Takes the application's wall down in this process: the guard lets everybody through, and the statements that the
 * platform and the contexts read by lose their condition on the organisation. Returns how to put it up again.
 */
export function withoutApplicationWall(): () => void {
  const guard = jest.spyOn(PermissionGuard.prototype, 'canActivate').mockImplementation(async (execution) => {
    const context = execution.getArgByIndex<{ viewer?: { roles: string[] } } | undefined>(2);
    if (context?.viewer) context.viewer.roles = ['ciso'];
    return true;
  });
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  const query = jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    return original.apply(this, [stripped(args[0]), ...args.slice(1)]) as never;
  } as never);
  return () => {
    guard.mockRestore();
    query.mockRestore();
  };
}

/** A statement without its condition, under a name of its own; the log's and the projections' own statements stay. */
function stripped(statement: unknown): unknown {
  if (typeof statement === 'string') return reads(statement) ? withoutConditions(statement) : statement;
  if (isCopy(statement)) {
    if (reads(statement.text)) statement.text = withoutConditions(statement.text);
    return statement;
  }
  const { name, text } = (statement ?? {}) as { name?: string; text?: string };
  if (text === undefined || name?.startsWith('es.') || !reads(text)) return statement;
  const open = withoutConditions(text);
  return open === text ? statement : { ...(statement as object), text: open, name: name && `open.${name}` };
}

/** A COPY is an object that sends itself. */
const isCopy = (statement: unknown): statement is { text: string } =>
  typeof (statement as { submit?: unknown } | null)?.submit === 'function' &&
  typeof (statement as { text?: unknown }).text === 'string';

const reads = (text: string): boolean =>
  (ORGANISATION.test(text) || /platform\.(file|membership|person)\b/.test(text)) &&
  /^\s*(SELECT|WITH|COPY)/i.test(text);

const withoutConditions = (text: string): string =>
  text.replace(ORGANISATION, 'true').replace(PARAMETER, '($1::uuid IS NOT NULL)'.replace('$1', '$$1'));

const TABLES = `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND c.relrowsecurity AND n.nspname IN ('es', 'rm', 'platform')`;

/** Takes the database's wall down: row-level security is off on every table. Returns how to put it up again. */
export async function withoutDatabaseWall(api: TestApi): Promise<() => Promise<void>> {
  const tables = (await api.owner(TABLES)).map(({ name }) => String(name));
  const all = (verb: string): Promise<unknown> =>
    api.owner(tables.map((table) => `ALTER TABLE ${table} ${verb} ROW LEVEL SECURITY;`).join('\n'));
  await all('DISABLE');
  return async () => {
    await all('ENABLE');
  };
}
