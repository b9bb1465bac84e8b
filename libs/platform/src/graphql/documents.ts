// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Rejection } from '#libs/kernel';

/** Which documents callers may send. `free` in local mode; else those on the list, by the hash of their text. */
export interface AllowedDocuments {
  free: boolean;
  /** SHA-256 (hex) of a document → the document. */
  list: Readonly<Record<string, string>>;
}

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The document that a request means: its text, or the one on the list under the hash it names. */
export function documentOf(
  request: { query?: string; extensions?: unknown },
  allowed: AllowedDocuments,
): string | undefined {
  if (request.query) return request.query;
  const { persistedQuery } = (request.extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' && Object.hasOwn(allowed.list, hash) ? allowed.list[hash] : undefined;
}

/** Refuses `platform.document-not-allowed` where only documents on the list are taken. */
export function checkDocument(text: string, allowed: AllowedDocuments): void {
  if (allowed.free || Object.hasOwn(allowed.list, documentHash(text))) return;
  throw new Rejection('platform.document-not-allowed');
}

/** What of a request is not the document. */
interface Rest {
  query: string;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

/**
 * Refuses what is of the wrong kind, and texts that the database cannot hold: with U+0000, or with half of a
 * character (`platform.bad-request`).
 */
export function checkRequest({ query, variables, operationName, extensions }: Rest): void {
  const wrong = [
    variables !== undefined && !isObject(variables) && 'variables',
    extensions !== undefined && !isObject(extensions) && 'extensions',
    operationName !== undefined && operationName !== null && typeof operationName !== 'string' && 'operationName',
    /\0|\\u0000|\\u\{0+\}/.test(query) && 'U+0000',
    !holdable(variables) && 'U+0000',
  ].find((problem) => problem !== false);
  if (wrong) throw new Rejection('platform.bad-request', { problem: wrong });
}

function holdable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => holdable(name) && holdable(inner));
}
