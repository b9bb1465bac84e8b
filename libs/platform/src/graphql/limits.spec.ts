// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { refuseWhenFull } from './limits.js';

describe('the queue of those who wait for an answer', () => {
  let fastify: FastifyInstance;
  let answerAll: () => void;
  const streams: PassThrough[] = [];
  beforeEach(async () => {
    fastify = Fastify({ forceCloseConnections: true });
    const gate = new Promise<void>((resolve) => (answerAll = resolve));
    refuseWhenFull(
      fastify,
      ({ url }) => url !== '/free',
      (_, reply, { code }) => reply.code(503).send(code),
      2,
    );
    fastify.get('/slow', async () => gate.then(() => 'done'));
    fastify.get('/free', async () => 'free');
    fastify.get('/file', async (_, reply) => {
      const stream = new PassThrough();
      streams.push(stream);
      stream.write('begun');
      return reply.send(stream);
    });
    await fastify.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    streams.splice(0).forEach((stream) => stream.end());
    await fastify.close();
  });

  const ask = async (path: string): Promise<IncomingMessage> => {
    const { port } = fastify.server.address() as AddressInfo;
    const [answer] = (await once(get({ port, path, agent: false }), 'response')) as [IncomingMessage];
    return answer;
  };

  it('is so long and no longer; who is not counted is answered', async () => {
    const waiting = [ask('/slow'), ask('/slow')];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask('/file')).statusCode).toBe(503);
    expect((await ask('/free')).statusCode).toBe(200);
    answerAll();
    expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await ask('/slow')).statusCode).toBe(200);
  });

  it('is left when the answer begins: who reads a file slowly takes nobody’s place', async () => {
    for (let n = 0; n < 5; n += 1) expect((await ask('/file')).statusCode).toBe(200);
  });
});
