// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import type { Edge } from '../edge.js';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

/** In local mode only this machine's own names are answered: a foreign name that points here is a page's trick. */
export const isOwnHost = (
  { host }: IncomingHttpHeaders,
  { local, address }: Pick<Edge, 'local' | 'address'>,
): boolean => !local || host === undefined || LOOPBACK.test(host) || host === hostOf(address.url);

/**
 * Whether a browser sent a request from another site's page, or could have: what changes something must come from our
 * own page (`Sec-Fetch-Site`, `Origin`), or be of a kind that a foreign page cannot send without asking first.
 */
export function isCrossSite(headers: IncomingHttpHeaders, { address }: Pick<Edge, 'address'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin !== undefined) return hostOf(origin) !== host && hostOf(origin) !== hostOf(address.url);
  return headers['x-trappan'] === undefined && !headers['content-type']?.startsWith('application/json');
}
