// SPDX-License-Identifier: EUPL-1.2
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type GraphQLFormattedError, type OperationDefinitionNode, valueFromASTUntyped, visit } from 'graphql';
import { decodePosition, type Position, comparePositions, reject, Rejection } from '#libs/kernel';
import { LIMITS } from './limits.js';
import type { OperationContext } from '../access/viewer.js';
import type { Language, Phrasebook } from '../errors/phrase.js';

type Context = GraphQLRequestContext<OperationContext>;

/**
 * The frame of every operation: nobody unknown gets to ask, the read transaction ends with the answer, refusals are
 * put into the caller's language, and the answer says whether it was stale.
 */
export function operationPlugin(phrasebook: Phrasebook): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request: Context) => {
        if (!request.contextValue.viewer) throw new Rejection('platform.not-signed-in');
        const { operation } = request;
        if (!operation) return;
        const asked = askedMoments(operation, request.request.variables ?? {});
        Object.assign(request.contextValue.operation, { kind: operation.operation, ...asked });
      },
      willSendResponse: async ({ response: { body, http }, contextValue }: Context) => {
        await contextValue?.reads.end();
        if (body?.kind !== 'single') return;
        const { errors } = body.singleResult;
        if (errors)
          body.singleResult.errors = errors
            .slice(0, LIMITS.errors)
            .map((error) => inWords(error, phrasebook, contextValue?.language));
        if (contextValue?.reads.stale) body.singleResult.extensions = { stale: true };
        const codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
        if (codes.some((code) => TRY_AGAIN.has(code))) {
          http.status = 503;
          http.headers.set('retry-after', '1');
        } else if (http.status === 500 && !codes.includes('platform.failure')) http.status = 400;
      },
    }),
  };
}

/** Refusals that say nothing about the request: the same one may go well in a moment. */
export const TRY_AGAIN: ReadonlySet<string> = new Set([
  'platform.database-away',
  'platform.busy',
  'platform.read-models-behind',
]);

/** An error with a code, its message in the language. */
export function inWords(
  error: GraphQLFormattedError,
  phrasebook: Phrasebook,
  language: Language = 'sv',
): GraphQLFormattedError {
  const { code, params = {} } = (error.extensions ?? {}) as { code?: string; params?: Rejection['params'] };
  if (!code?.includes('.')) return error;
  return { ...error, message: phrasebook.phrase({ code, params }, language) };
}

/**
 * The furthest `minPosition` and the latest `knownAt` that any field of the operation asks for. Refuses
 * `platform.bad-position`; a `knownAt` that is no instant is left to its scalar.
 */
export function askedMoments(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): { minPosition?: Position; knownAt?: string } {
  const asked: { minPosition?: Position; knownAt?: string } = {};
  visit(operation, {
    Argument({ name, value }) {
      if (name.value !== 'minPosition' && name.value !== 'knownAt') return;
      const text: unknown = valueFromASTUntyped(value, variables);
      if (typeof text !== 'string') return;
      if (name.value === 'knownAt') asked.knownAt = later(asked.knownAt, text);
      else asked.minPosition = further(asked.minPosition, text);
    },
  });
  return asked;
}

function further(known: Position | undefined, text: string): Position {
  const position = decodePosition(text) ?? reject('platform.bad-position', { position: text.slice(0, 60) });
  return known && comparePositions(known, position) >= 0 ? known : position;
}

const later = (known: string | undefined, text: string): string | undefined =>
  Number.isNaN(Date.parse(text)) || (known !== undefined && Date.parse(known) >= Date.parse(text)) ? known : text;
