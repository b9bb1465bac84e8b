// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { reject, Rejection } from '#libs/kernel';
import { checkDocument, checkRequest, documentOf, type OperationContext, refuseWhenFull } from '#libs/platform';
import type { Edge } from './edge.js';
import { identify } from './request/identify.js';
import { operationContext } from './request/operation-context.js';
import { refuse } from './request/refuse.js';
import { isCrossSite } from './request/same-origin.js';

export const GRAPHQL_PATH = '/graphql';

/** The context of each request that got past the gate; Apollo asks for it when it starts to work. */
export type OperationContexts = WeakMap<FastifyRequest, OperationContext>;

/** What is as heavy as an operation, and stands in the same queue: changes in numbers, and files that are made. */
const isHeavy = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  url === '/batch' || url.startsWith('/export/');

interface Body {
  query?: string;
  extensions?: Record<string, unknown>;
}

/**
 * The gate before Apollo: POST only, not from another site, not too many at once, one document that may be sent, by
 * somebody who is signed in. What is refused here never reaches the parser.
 */
export function guardGraphql(fastify: FastifyInstance, edge: Edge, contexts: OperationContexts): void {
  const isOurs = ({ url, routeOptions }: FastifyRequest): boolean =>
    url.split('?')[0] === GRAPHQL_PATH || routeOptions.url === GRAPHQL_PATH;
  fastify.addHook('onRequest', async (request, reply) => {
    if (isOurs(request) && request.method !== 'POST')
      return refuse(edge, request, reply, new Rejection('platform.post-only'));
  });
  refuseWhenFull(
    fastify,
    (request) => isOurs(request) || isHeavy(request),
    (...refusal) => refuse(edge, ...refusal),
  );
  fastify.addHook('preHandler', async (request) => {
    if (!isOurs(request)) return;
    if (isCrossSite(request.headers, edge)) reject('platform.cross-site');
    const caller = await identify(request.headers, edge);
    if (!caller.viewer) reject('platform.not-signed-in');
    checkBody(request, edge);
    contexts.set(request, operationContext(request.headers, caller, edge));
  });
}

function checkBody(request: FastifyRequest, edge: Edge): void {
  const body = request.body as Body | undefined;
  if (Array.isArray(body)) reject('platform.too-large-query', { problem: 'batch' });
  if (typeof body !== 'object' || body === null) reject('platform.bad-request', { problem: 'JSON {"query": …}' });
  const text = documentOf(body, edge.documents);
  if (typeof text !== 'string') reject('platform.bad-request', { problem: 'JSON {"query": …}' });
  checkRequest({ ...body, query: text });
  checkDocument(text, edge.documents);
  const { persistedQuery: _, ...extensions } = body.extensions ?? {};
  Object.assign(body, { query: text, extensions });
}
