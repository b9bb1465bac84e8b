// SPDX-License-Identifier: EUPL-1.2
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyInstance } from 'fastify';

/** What one GraphQL document may be. Far above what any screen needs, far below what hurts. */
export const LIMITS = {
  depth: 9,
  aliases: 20,
  directives: 20,
  tokens: 3000,
  cost: 20_000,
  waiting: 120,
  bodyBytes: 1_000_000,
};

/** Validation against documents that are too deep, too wide or too dear; no batches, no field suggestions. */
export function protection() {
  const { validationRules, plugins, includeStacktraceInErrorResponses, allowBatchedHttpRequests } = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, ignoreIntrospection: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { n: LIMITS.tokens },
    costLimit: { maxCost: LIMITS.cost, depthCostFactor: 1.5, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return { validationRules, plugins, includeStacktraceInErrorResponses, allowBatchedHttpRequests };
}

/** Refuses (503, Retry-After) when more operations wait than the process can answer soon, instead of answering none. */
export function refuseWhenFull(fastify: FastifyInstance, path: string, most = LIMITS.waiting): void {
  let waiting = 0;
  const counted = new WeakSet<object>();
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== path) return;
    if (waiting >= most) {
      const body = { errors: [{ message: BUSY, extensions: { code: 'platform.busy', params: { seconds: 1 } } }] };
      return reply.code(503).header('Retry-After', '1').send(body);
    }
    waiting += 1;
    counted.add(request);
  });
  const leave = async (request: object): Promise<void> => {
    if (counted.delete(request)) waiting -= 1;
  };
  fastify.addHook('onResponse', leave);
  fastify.addHook('onRequestAbort', leave);
}

const BUSY =
  'Många väntar just nu; försök igen om 1 sekund, inget har sparats. (Many are waiting; try again in 1 second, nothing was saved.)';
