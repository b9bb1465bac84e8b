// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { Rejection } from '#libs/kernel';
import { ReadSession, toRejection } from '#libs/platform';
import { calendarFor } from '#libs/worklist';
import type { Edge } from '../edge.js';
import { failureLog, refuse } from '../request/refuse.js';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * A person's calendar by its secret link, without a session: how much there is to do on which day. Whatever is wrong
 * with a link, the answer is that of an address that does not exist.
 */
export function addCalendar(fastify: FastifyInstance, edge: Edge): void {
  fastify.get('/calendar/:file', async (request, reply) => {
    try {
      const [, secret] = FILE.exec((request.params as { file: string }).file) ?? [];
      const text = secret === undefined ? undefined : await calendarBy(edge, secret, request.ip);
      if (text === undefined) return refuse(edge, request, reply, new Rejection('platform.not-found'));
      return reply.type('text/calendar; charset=utf-8').send(text);
    } catch (error) {
      return refuse(edge, request, reply, toRejection(error, failureLog(edge.log)));
    }
  });
}

async function calendarBy(edge: Edge, secret: string, ip: string): Promise<string | undefined> {
  const owner = await edge.calendarLinks.open(secret, ip);
  if (!owner) return undefined;
  const { organisationId, personId, language } = owner;
  const reads = new ReadSession(edge.database.readPool, organisationId);
  try {
    const member = await edge.lookup(reads, personId);
    if (!member) return undefined;
    return await calendarFor(
      reads,
      { organisationId, personId, roles: member.roles },
      { language, url: edge.address.url },
    );
  } finally {
    await reads.end();
  }
}
