// SPDX-License-Identifier: EUPL-1.2
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { Rejection } from '#libs/kernel';
import type { Edge } from './edge.js';
import { failureLog, refuse, rejectionOf } from './request/refuse.js';
import { isOwnHost } from './request/same-origin.js';

const nothing = ["'none'"];
const own = ["'self'"];

/** What holds for every answer: strict headers, only our own host, and every failure as a refusal with a code. */
export async function protect(fastify: FastifyInstance, edge: Edge): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: nothing,
        styleSrc: own,
        imgSrc: own,
        formAction: own,
        baseUri: nothing,
        frameAncestors: nothing,
      },
    },
    strictTransportSecurity: edge.secure,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: true,
  });
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (!isOwnHost(request.headers, edge)) return refuse(edge, request, reply, new Rejection('platform.cross-site'));
  });
  fastify.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const ms = Math.round(reply.elapsedTime);
    edge.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms }, 'answered');
  });
  const failures = failureLog(edge.log);
  fastify.setErrorHandler((error, request, reply) => refuse(edge, request, reply, rejectionOf(error, failures)));
}
