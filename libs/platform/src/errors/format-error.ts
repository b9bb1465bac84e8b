// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Rejection } from '#libs/kernel';

/** Where an unexpected failure is written; the caller only gets its reference. */
export type FailureLog = (reference: string, error: unknown) => void;

const CALLERS_FAULT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);
const AWAY = /^(08|57P0|53300)|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT/;

/** Any error as a refusal with a public code: what happened, what to do. Nothing of the inside gets out. */
export function toRejection(error: unknown, log: FailureLog): Rejection {
  if (error instanceof Rejection) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  const message = error instanceof Error ? error.message : '';
  if (
    (typeof code === 'string' && AWAY.test(code)) ||
    /Connection terminated|not accepting|timeout exceeded when trying to connect/.test(message)
  ) {
    return new Rejection('platform.database-away');
  }
  if (code === '22021' || code === '22P05') return new Rejection('platform.bad-request', { problem: 'U+0000' });
  const reference = randomUUID();
  log(reference, error);
  return new Rejection('platform.failure', { reference });
}

/** Apollo's `formatError`: every error becomes a code and its parameters; the operation plugin puts it into words. */
export function formatError(log: FailureLog) {
  return ({ message, locations, path, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapped(error);
    const callers = CALLERS_FAULT.has(String(extensions?.code ?? '')) || isPlainGraphQLError(original);
    const { code, params } =
      callers && !(original instanceof Rejection) ? refuseQuery(message) : toRejection(original, log);
    return { message: code, locations, path, extensions: { code, params } };
  };
}

/** What was thrown, without what GraphQL put around it on the way. */
function unwrapped(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? unwrapped(error.originalError) : error;
}

const isPlainGraphQLError = (error: unknown): boolean => error instanceof GraphQLError && !error.originalError;

const LIMIT = /limit of \d+|more tha[nt] \d+ tokens/i;

/** Names of the schema are not hinted at: a suggestion would tell what else there is. */
const withoutHints = (problem: string): string =>
  problem
    .replace(/\s*(Did you mean [^?]*\?|\[Suggestion hidden\])/g, '')
    .replace(/^Syntax Error: (?=Query|Token|Alias|Directive)/, '');

function refuseQuery(message: string): Rejection {
  const problem = withoutHints(message).slice(0, 300);
  if (/introspection/i.test(problem)) return new Rejection('platform.introspection-off');
  return new Rejection(LIMIT.test(problem) ? 'platform.too-large-query' : 'platform.bad-query', { problem });
}
