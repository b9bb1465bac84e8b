// SPDX-License-Identifier: EUPL-1.2
import type { TypedDocumentString } from '#libs/api-client';
import { i18n, language } from './texts.js';

/** A refusal of the server: a stable code, and words in the user's language. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly params: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** The server could not be reached, or was too busy: the same request can be sent again. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super(i18n.t('lost', { ns: 'shell' }), { cause });
  }
}

interface Answer<Data> {
  data?: Data;
  errors?: { message: string; extensions?: { code?: string; params?: Record<string, unknown> } }[];
}

type Refused = NonNullable<Answer<unknown>['errors']>[number];

/** Refusals that pass by themselves. */
const AGAIN = new Set(['platform.busy', 'platform.database-away']);
const codeOf = (refused: Refused | undefined): string => refused?.extensions?.code ?? '';

/**
 * Sends one persisted operation. Rejects with `Refusal` or `Unreachable`; a mutation that was not answered may be sent
 * again with the same command id.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const sha256Hash = document.__meta__?.['hash'];
  const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const headers = { 'content-type': 'application/json', 'accept-language': language(), 'x-trappan': 'web' };
  const response = await fetch('/graphql', { method: 'POST', headers, body, credentials: 'same-origin' }).catch(
    (error: Error) => {
      throw new Unreachable(error);
    },
  );
  const answer = (await response.json().catch(() => undefined)) as Answer<Data> | undefined;
  const refused = answer?.errors?.[0];
  if (!answer || AGAIN.has(codeOf(refused))) throw new Unreachable(refused?.message ?? response.status);
  if (refused) throw new Refusal(codeOf(refused), refused.message, refused.extensions?.params);
  return answer.data!;
}
