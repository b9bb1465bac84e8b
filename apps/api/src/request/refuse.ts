// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rejection } from '#libs/kernel';
import { type FailureLog, languageOf, type Log, toRejection, TRY_AGAIN } from '#libs/platform';
import type { Edge } from '../edge.js';

const STATUS: Readonly<Record<string, number>> = {
  'platform.not-signed-in': 401,
  'platform.sign-in-refused': 401,
  'platform.not-permitted': 403,
  'platform.no-organisation': 403,
  'platform.not-a-member': 403,
  'platform.document-not-allowed': 403,
  'platform.cross-site': 403,
  'platform.not-found': 404,
  'platform.file-unknown': 404,
  'incident.link-not-valid': 404,
  'procurement.link-not-valid': 404,
  'platform.post-only': 405,
  'platform.file-too-large': 413,
  'platform.request-too-large': 413,
  'platform.too-many-attempts': 429,
  'platform.own-exports': 429,
  'platform.failure': 500,
};

/** The HTTP status of a refusal; where the same request may go well later, the answer says when. */
export function setStatus(reply: FastifyReply, { code, params }: Rejection): FastifyReply {
  const status = TRY_AGAIN.has(code) ? 503 : (STATUS[code] ?? 400);
  if (status === 503 || status === 429) void reply.header('retry-after', String(Number(params.minutes ?? 0) * 60 || 1));
  return reply.code(status);
}

/** Unexpected failures go to the log under the reference that the caller gets. */
export const failureLog =
  (log: Log): FailureLog =>
  (reference, error) =>
    log.error({ reference, err: error }, 'failure');

/** A refusal as GraphQL and REST clients get it: the code, its parameters, and a text in their language. */
export function refuse(
  { phrasebook }: Pick<Edge, 'phrasebook'>,
  request: FastifyRequest,
  reply: FastifyReply,
  rejection: Rejection,
): FastifyReply {
  const { code, params } = rejection;
  const message = phrasebook.phrase(rejection, languageOf(request.headers['accept-language']));
  return setStatus(reply, rejection)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, params } }] });
}

/** What Fastify itself refuses (a body that is no JSON, too large, of an unknown type) as a refusal of ours. */
export function rejectionOf(error: unknown, log: FailureLog): Rejection {
  const { statusCode, code, message } = error as { statusCode?: number; code?: string; message?: string };
  if (statusCode === 413)
    return new Rejection('platform.request-too-large', { megabytes: code?.includes('FILE') ? 20 : 1 });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Rejection('platform.bad-request', { problem: (message ?? '').slice(0, 200) });
  }
  return toRejection(error, log);
}
