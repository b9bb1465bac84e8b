// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reject, Rejection } from '#libs/kernel';
import {
  type Allowed,
  checkAllowed,
  cleanName,
  type Member,
  type OperationContext,
  type ReadSession,
  rolesOf,
  toRejection,
} from '#libs/platform';
import type { Edge } from '../edge.js';
import { type Asked, instant } from './query-string.js';
import { identify } from '../request/identify.js';
import { operationContext } from '../request/operation-context.js';
import { failureLog, refuse, rejectionOf } from '../request/refuse.js';
import { isCrossSite } from '../request/same-origin.js';

/** A file as an answer: always a download, never shown by the browser in our name. */
export interface Download {
  name: string;
  contentType: string;
  /** All of it, or what is read while it is sent, within the read transaction. */
  bytes: Buffer | Readable;
}

export interface Call {
  request: FastifyRequest;
  me: Member;
  reads: ReadSession;
  /** The frame that an operation of the schema is carried out in. */
  context: OperationContext;
  edge: Edge;
}

/** A REST operation beside GraphQL. `name` is its row in the permission matrix. */
export interface RestOperation {
  name: string;
  method: 'GET' | 'POST';
  url: string;
  allowed: Allowed;
  bodyLimit?: number;
  handle(call: Call): Promise<Download | object>;
}

/** Adds an operation behind the same walls as GraphQL: the same sign-in, roles, read transaction and refusals. */
export function addOperation(fastify: FastifyInstance, edge: Edge, operation: RestOperation): void {
  const { method, url, bodyLimit } = operation;
  fastify.route({
    method,
    url,
    bodyLimit,
    handler: async (request, reply) => {
      const answer = await carryOut(request, edge, operation).catch((error: unknown) => rejectedBy(error, edge));
      if (answer instanceof Rejection) return refuse(edge, request, reply, answer);
      return 'bytes' in answer ? download(reply, answer as Download) : reply.send(answer);
    },
  });
}

const rejectedBy = (error: unknown, edge: Edge): Rejection => {
  const failures = failureLog(edge.log);
  return error instanceof Rejection ? toRejection(error, failures) : rejectionOf(error, failures);
};

async function carryOut(request: FastifyRequest, edge: Edge, operation: RestOperation): Promise<Download | object> {
  const { method, allowed, handle } = operation;
  if (method !== 'GET' && isCrossSite(request.headers, edge)) reject('platform.cross-site');
  const context: OperationContext = operationContext(request.headers, await identify(request.headers, edge), edge);
  let streamed: Readable | undefined;
  try {
    context.operation.knownAt = instant(request.query as Asked, 'knownAt');
    if (Array.isArray(allowed)) await rolesOf(context, edge.lookup);
    checkAllowed(context.viewer, allowed);
    const answer = await handle({ request, me: context.viewer as Member, reads: context.reads, context, edge });
    if ('bytes' in answer && answer.bytes instanceof Readable) streamed = whileRead(answer.bytes, context);
    return answer;
  } finally {
    if (!streamed) await context.reads.end();
  }
}

/** Keeps the read transaction until a stream has been read, or nobody reads it any more. */
const whileRead = (stream: Readable, context: OperationContext): Readable =>
  stream.once('close', () => void context.reads.end());

function download(reply: FastifyReply, { name, contentType, bytes }: Download): FastifyReply {
  const clean = cleanName(name);
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_');
  return reply
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(clean)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(contentType)
    .send(bytes);
}
