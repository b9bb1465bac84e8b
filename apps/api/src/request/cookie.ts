// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Language } from '#libs/platform';
import type { Edge } from '../edge.js';

type Secure = Pick<Edge, 'secure'>;

/** A browser takes a `__Host-` cookie only from this very host, by https. */
const nameOf = ({ secure }: Secure): string => (secure ? '__Host-trappan' : 'trappan');

/** The session's secret in a request's cookies. */
export function sessionOf({ cookie }: IncomingHttpHeaders, edge: Secure): string | undefined {
  const name = `${nameOf(edge)}=`;
  const pair = cookie?.split(';').find((part) => part.trim().startsWith(name));
  return pair?.trim().slice(name.length) || undefined;
}

const set = (reply: FastifyReply, edge: Secure, value: string, more = ''): FastifyReply =>
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
export const setSession = (reply: FastifyReply, edge: Secure, secret: string): FastifyReply => set(reply, edge, secret);

export const clearSession = (reply: FastifyReply, edge: Secure): FastifyReply => set(reply, edge, '', '; Max-Age=0');
