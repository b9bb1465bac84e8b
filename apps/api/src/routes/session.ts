// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { type Role, ROLES } from '#libs/platform';
import { sessionOf } from '../request/cookie.js';
import type { Call, RestOperation } from './route.js';

const secretOf = ({ request, edge }: Call): string =>
  sessionOf(request.headers, edge) ?? reject('platform.session-needed');

/** Chooses the organisation to work in: `{"organisationId": …}`. The same as the mutation, for programs without GraphQL. */
export const chooseOrganisation: RestOperation = {
  name: 'POST /session/organisation',
  method: 'POST',
  url: '/session/organisation',
  allowed: 'account',
  handle: async (call) => {
    const { organisationId } = (call.request.body ?? {}) as { organisationId?: unknown };
    if (typeof organisationId !== 'string' || !/^[0-9a-f-]{36}$/.test(organisationId)) reject('platform.not-a-member');
    await call.edge.sessions.chooseOrganisation(secretOf(call), call.me.accountId, organisationId);
    return { organisationId };
  },
};

/** Tries a role in the demo organisation: `{"role": …}`; null goes back to the own roles. */
export const actAs: RestOperation = {
  name: 'POST /session/role',
  method: 'POST',
  url: '/session/role',
  allowed: 'account',
  handle: async (call) => {
    const { role } = (call.request.body ?? {}) as { role?: Role | null };
    if (role && !ROLES.includes(role)) reject('platform.own-roles-only');
    await call.edge.sessions.actAs(secretOf(call), call.me.accountId, role ?? null);
    return { role: role ?? null };
  },
};
