// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Language } from '#libs/platform';
import type { Edge } from '../edge.js';

type Place = Pick<Edge, 'secure' | 'address'>;

/**
 * A browser takes a `__Host-` cookie only from this very host, by https. It sends a cookie to every port of a host: the
 * name carries the port, so that two installations on one machine do not sign each other out.
 */
function nameOf({ secure, address }: Place): string {
  const port = URL.canParse(address.url) ? new URL(address.url).port : '';
  return `${secure ? '__Host-trappan' : 'trappan'}${port && `-${port}`}`;
}

/** The session's secret in a request's cookies. */
export function sessionOf({ cookie }: IncomingHttpHeaders, edge: Place): string | undefined {
  const name = `${nameOf(edge)}=`;
  const pair = cookie?.split(';').find((part) => part.trim().startsWith(name));
  return pair?.trim().slice(name.length) || undefined;
}

const set = (reply: FastifyReply, edge: Place, value: string, more = ''): FastifyReply =>
  reply.header(
    'set-cookie',
    `${nameOf(edge)}=${value}; Path=/; HttpOnly; SameSite=Lax${edge.secure ? '; Secure' : ''}${more}`,
  );

const LANGUAGE = 'trappan-language';

/** The language that was chosen on a page or in the application; undefined when none was. */
export function languageChosen({ cookie }: IncomingHttpHeaders): Language | undefined {
  const pair = cookie?.split(';').find((part) => part.trim().startsWith(`${LANGUAGE}=`));
  const value = pair?.trim().slice(LANGUAGE.length + 1);
  return value === 'sv' || value === 'en' ? value : undefined;
}

/** Kept for a year, and readable by the application, which follows it. */
export const keepLanguage = (reply: FastifyReply, language: Language): FastifyReply =>
  reply.header('set-cookie', `${LANGUAGE}=${language}; Path=/; SameSite=Lax; Max-Age=31536000`);

/** It lasts as long as the browser is open, and no longer than the session on the server. */
export const setSession = (reply: FastifyReply, edge: Place, secret: string): FastifyReply => set(reply, edge, secret);

export const clearSession = (reply: FastifyReply, edge: Place): FastifyReply => set(reply, edge, '', '; Max-Age=0');
