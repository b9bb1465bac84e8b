// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import { reject } from '#libs/kernel';
import { languageOf, type Role, ROLES, sameSecret, type SignedIn, type Viewer } from '#libs/platform';
import type { Edge } from '../edge.js';
import { sessionOf } from './cookie.js';

/** Who sent a request, before anything is known of what they may do. */
export interface Caller {
  viewer?: Viewer;
  /** The secret of the session; absent with the key file. */
  session?: string;
}

const never = new AbortController().signal;

/** By the session's cookie, or by the key file: `Authorization: Bearer`, with the organisation in a header. */
export async function identify(headers: IncomingHttpHeaders, edge: Edge, ended = never): Promise<Caller> {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const session = bearer === undefined ? sessionOf(headers, edge) : undefined;
  const who =
    bearer === undefined ? session && (await edge.sessions.find(session)) : await byKey(bearer, headers, edge);
  if (!who) return {};
  return { viewer: { ...who, roles: [], language: languageOf(headers['accept-language']), ended }, session };
}

async function byKey(bearer: string, headers: IncomingHttpHeaders, edge: Edge): Promise<SignedIn | undefined> {
  if (!edge.key || !sameSecret(bearer, edge.key)) return undefined;
  const administrator = await edge.accounts.administrator();
  if (!administrator) return undefined;
  const { accountId, login, name, installationAdmin } = administrator;
  const memberships = await edge.memberships.of(accountId);
  const wished = headers['x-trappan-organisation'];
  const chosen = wished === undefined ? memberships[0] : memberships.find((m) => m.organisationId === wished);
  const synthetic = chosen?.synthetic ?? false;
  const { organisationId, personId } = chosen ?? {};
  const actAs = roleOf(headers['x-trappan-role'], synthetic);
  return { accountId, login, name, installationAdmin, organisationId, personId, synthetic, actAs };
}

/** Refuses `platform.own-roles-only` rather than go on with more rights than were asked for. */
function roleOf(header: string | string[] | undefined, synthetic: boolean): Role | undefined {
  if (header === undefined) return undefined;
  const wished = ROLES.find((role) => role === header);
  return wished && synthetic ? wished : reject('platform.own-roles-only');
}
