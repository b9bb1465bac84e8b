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
        const minPosition = askedPosition(operation, request.request.variables ?? {});
        Object.assign(request.contextValue.operation, { kind: operation.operation, minPosition });
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

/** The furthest `minPosition` that any field of the operation asks for. Refuses `platform.bad-position`. */
export function askedPosition(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Position | undefined {
  let furthest: Position | undefined;
  visit(operation, {
    Argument(node) {
      if (node.name.value !== 'minPosition') return;
      const text: unknown = valueFromASTUntyped(node.value, variables);
      if (typeof text !== 'string') return;
      const position = decodePosition(text) ?? reject('platform.bad-position', { position: text.slice(0, 60) });
      if (!furthest || comparePositions(position, furthest) > 0) furthest = position;
    },
  });
  return furthest;
}
