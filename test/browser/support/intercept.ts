// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Page, Request, Route } from 'playwright-core';

const documents = JSON.parse(readFileSync('apps/api/src/persisted-documents.json', 'utf8')) as Record<string, string>;

interface Sent {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

/** The document that a request of the web app names. */
export const documentOf = (request: Request): string => {
  const { extensions } = (request.postDataJSON() ?? {}) as Sent;
  return documents[extensions?.persistedQuery?.sha256Hash ?? ''] ?? '';
};

/** Whether a request carries the text of an operation, which the web app never does. */
export const isFree = (request: Request): boolean => {
  const { query } = (request.postDataJSON() ?? {}) as Sent;
  return query !== undefined || documentOf(request) === '';
};

const isFrame = (document: string): boolean => /^query Me\b/.test(document);
/** Asked by the frame on every page, which stands without the answer. */
const isOfFrame = (document: string): boolean => /^query UnitNames\b/.test(document);
const isMutation = (document: string): boolean => document.startsWith('mutation');

/** What a refused question is answered with. */
export const REFUSAL = 'Påhittat fel: frågan gick inte att besvara.';
const REFUSED = {
  errors: [{ message: REFUSAL, extensions: { code: 'platform.internal-error' } }],
};

const refuse = (route: Route): Promise<void> => route.fulfill({ status: 200, json: REFUSED });

/**
 * What becomes of the questions of a page: answered, refused, or never answered. Nothing is ever changed by these
 * pages. Gives the number of questions, those of the frame apart, so far.
 */
export async function answering(page: Page, how: 'answered' | 'refused' | 'never'): Promise<() => number> {
  let asked = 0;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route(/\/(?:sign-out|session|files)\b/, (route) =>
    route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 204 }),
  );
  await page.route('**/graphql', async (route) => {
    const document = documentOf(route.request());
    if (isMutation(document)) return refuse(route);
    if (how === 'answered' || isFrame(document)) return route.continue();
    if (!isOfFrame(document)) asked++;
    return how === 'refused' ? refuse(route) : undefined;
  });
  return () => asked;
}
