// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from 'graphql';
import { Rejection } from '#libs/kernel';
import { formatError, toRejection } from './format-error.js';

const formatted = (error: unknown, code = 'INTERNAL_SERVER_ERROR') => {
  const message = error instanceof Error ? error.message : String(error);
  return formatError(() => undefined)({ message, extensions: { code, stacktrace: ['at secret.ts'] } }, error);
};

describe('an error on its way out', () => {
  it('keeps the code and parameters of a refusal, and loses everything else', () => {
    const error = new GraphQLError('x', { originalError: new Rejection('risk.unknown', { id: 1 }) });
    expect(formatted(error)).toEqual({
      message: 'risk.unknown',
      locations: undefined,
      path: undefined,
      extensions: { code: 'risk.unknown', params: { id: 1 } },
    });
  });

  it.each([
    ['Syntax Error: Unexpected Name "x".', 'platform.bad-query'],
    ['Cannot query field "nam" on type "Me". Did you mean "name"?', 'platform.bad-query'],
    ['Syntax Error: Aliases limit of 20 exceeded, found 21.', 'platform.too-large-query'],
    ['Syntax Error: Document contains more than 3000 tokens. Parsing aborted.', 'platform.too-large-query'],
    [
      'GraphQL introspection is not allowed by Apollo Server, but the query contained __schema',
      'platform.introspection-off',
    ],
  ])('gives %s the code %s and no suggestion', (message, code) => {
    const { extensions } = formatted(new GraphQLError(message), 'GRAPHQL_VALIDATION_FAILED');
    expect(extensions?.code).toBe(code);
    expect(JSON.stringify(extensions)).not.toMatch(/Did you mean|"name"/);
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '08006' },
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
  ])('calls a database that does not answer by its name: %o', (error) => {
    expect(toRejection(error, () => fail('not a failure of ours')).code).toBe('platform.database-away');
  });

  it('says of a failure of ours only where it is logged', () => {
    const logged: unknown[] = [];
    const rejection = toRejection(new Error('secret'), (...entry) => logged.push(...entry));
    expect(rejection.code).toBe('platform.failure');
    expect(logged[0]).toBe(rejection.params.reference);
    expect(JSON.stringify(rejection)).not.toContain('secret');
  });
});
