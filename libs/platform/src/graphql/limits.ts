// SPDX-License-Identifier: EUPL-1.2
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ValidationRule } from 'graphql';
import { Rejection } from '#libs/kernel';

/** What one GraphQL document may be. Far above what any screen needs, far below what hurts. */
export const LIMITS = {
  depth: 9,
  aliases: 20,
  directives: 20,
  tokens: 3000,
  cost: 20_000,
  /** Of many faults in a document the first few are told. */
  errors: 10,
  waiting: 120,
  bodyBytes: 1_000_000,
  /** A request that has not arrived as a whole by then is ended; enough for 20 MB on a slow line. */
  requestMs: 120_000,
};

/** Rules against documents that are too deep, too wide or too dear, for operations by HTTP and subscriptions alike. */
export const limitRules = (): ValidationRule[] =>
  new ApolloArmor({
    maxDepth: { n: LIMITS.depth, ignoreIntrospection: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { enabled: false },
    costLimit: { maxCost: LIMITS.cost, depthCostFactor: 1.5, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules as ValidationRule[];

/**
 * Refuses (503, Retry-After) when more operations wait than the process can answer soon, instead of answering none. A
 * request counts from when it has arrived as a whole until its answer begins: one that dawdles takes nobody's place.
 */
export function refuseWhenFull(
  fastify: FastifyInstance,
  counts: (request: FastifyRequest) => boolean,
  refuse: (request: FastifyRequest, reply: FastifyReply, rejection: Rejection) => FastifyReply,
  most = LIMITS.waiting,
): void {
  let waiting = 0;
  const counted = new WeakSet<object>();
  fastify.addHook('preValidation', async (request, reply) => {
    if (!counts(request)) return;
    if (waiting >= most) return refuse(request, reply, new Rejection('platform.busy', { seconds: 1 }));
    waiting += 1;
    counted.add(request);
  });
  const leave = async (request: object): Promise<void> => {
    if (counted.delete(request)) waiting -= 1;
  };
  fastify.addHook('onSend', leave);
  fastify.addHook('onResponse', leave);
  fastify.addHook('onRequestAbort', leave);
}
