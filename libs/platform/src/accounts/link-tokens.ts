// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';

/* Links that are open to whoever holds them, without an account. */

const ID_BYTES = 16;
const SECRET_BYTES = 24;

/** What stands in such a link: whose and what it is, which is no secret, and 192 bits that nobody can guess. */
export function newLinkToken(...ids: readonly string[]): string {
  const known = ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return Buffer.concat([...known, randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** The ids that a token says it is of; undefined when it is no token of ours with that many. */
export function idsOfLinkToken(token: string, count: number): string[] | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== count * ID_BYTES + SECRET_BYTES || bytes.toString('base64url') !== token) return undefined;
  return Array.from({ length: count }, (_, i) => {
    const hex = bytes.subarray(i * ID_BYTES, (i + 1) * ID_BYTES).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  });
}

/** All that is kept of a token. */
export const hashOfLinkToken = (token: string): string => createHash('sha256').update(token).digest('hex');
