// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { type InstallationStatus, withoutNames } from '#libs/installation';
import { sameSecret } from '#libs/platform';

/**
 * Whether the process runs, and whether it can do its work. Anybody may ask; which organisation's read models wait for
 * a repair, and why, is for whoever holds the key.
 */
export function addHealth(
  fastify: FastifyInstance,
  key: string | undefined,
  status: () => Promise<InstallationStatus>,
): void {
  fastify.get('/health/live', (_, reply) => reply.send({ live: true }));
  fastify.get('/health/ready', async (request, reply) => {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const inFull = key !== undefined && bearer !== undefined && sameSecret(bearer, key);
    const answer = await status();
    return reply.code(answer.ready ? 200 : 503).send(inFull ? answer : withoutNames(answer));
  });
}
