// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Rejection } from '#libs/kernel';
import type { Language, Phrasebook } from './phrase.js';

/** Where an unexpected failure is written; the caller only gets its reference. */
export type FailureLog = (reference: string, error: unknown) => void;

const CALLERS_FAULT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const AWAY = /^(08|57P0|53300)|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT/;

/** Any error as a refusal with a public code: what happened, what to do. Nothing of the inside gets out. */
export function toRejection(error: unknown, log: FailureLog): Rejection {
  if (error instanceof Rejection) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  const message = error instanceof Error ? error.message : '';
  if ((typeof code === 'string' && AWAY.test(code)) || /Connection terminated|not accepting|timeout exceeded when trying to connect/.test(message)) {
    return new Rejection('platform.database-away');
  }
  const reference = randomUUID();
  log(reference, error);
  return new Rejection('platform.failure', { reference });
}

/** Apollo's `formatError`, after the language of the caller. */
export function formatError(phrasebook: Phrasebook, language: Language, log: FailureLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const code = String(formatted.extensions?.code ?? '');
    const original = unwrapResolverError(error);
    if (!(original instanceof Rejection) && (CALLERS_FAULT.has(code) || isPlainGraphQLError(original))) {
      const refusal = refuseQuery(formatted.message);
      return { message: phrasebook.phrase(refusal, language), locations, path, extensions: { code: refusal.code } };
    }
    const rejection = toRejection(original, log);
    const extensions = { code: rejection.code, params: rejection.params };
    return { message: phrasebook.phrase(rejection, language), locations, path, extensions };
  };
}

const isPlainGraphQLError = (error: unknown): boolean => error instanceof GraphQLError && !error.originalError;

const LIMIT = /limit of|exceed|too many|Token|introspection/i;
const refuseQuery = (problem: string): Rejection =>
  new Rejection(LIMIT.test(problem) ? 'platform.too-large-query' : 'platform.bad-query', { problem });
