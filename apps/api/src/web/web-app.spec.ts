// SPDX-License-Identifier: EUPL-1.2
import { fastify } from 'fastify';
import { addWebFiles } from './web-app.js';

it('lets the service worker ask its own server, and load or ask nothing else', async () => {
  const server = fastify();
  const file = { type: 'text/javascript', bytes: Buffer.from(''), hashed: false };
  addWebFiles(server, { files: new Map([['/sw.js', file]]) });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  try {
    const { headers } = await fetch(`${address}/sw.js`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
  } finally {
    await server.close();
  }
});
