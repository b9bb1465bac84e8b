// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { WebSocketServer } from 'ws';
import { formatError, inWords, languageOf, type OperationContext } from '#libs/platform';
import type { Edge } from '../edge.js';
import { GRAPHQL_PATH } from '../graphql.js';
import { failureLog } from '../request/refuse.js';
import { isCrossSite, isOwnHost } from '../request/same-origin.js';
import { identify } from '../request/identify.js';
import { readSubscription } from './read-subscription.js';
import { keepWatch, type Watched } from './keep-watch.js';

const MOST_SOCKETS = 1_000;
const MOST_SUBSCRIPTIONS = 20;
const MOST_BYTES = 64 * 1024;

type Extra = { request: IncomingMessage; socket: { close(code?: number, reason?: string): void } } & Partial<Watched>;

/** Subscriptions by graphql-ws, behind the same walls as operations by HTTP. Returns how to end them all. */
export function serveSubscriptions(server: Server, schema: GraphQLSchema, edge: Edge): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, handleProtocols });
  const format = formatError(failureLog(edge.log));
  const worded = (errors: readonly GraphQLError[], request: IncomingMessage): GraphQLFormattedError[] =>
    errors.map((error) =>
      inWords(format(error.toJSON(), error), edge.phrasebook, languageOf(request.headers['accept-language'])),
    );
  const graphql = useServer<Record<string, unknown>, Extra>(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ extra }) => {
        const watched = await keepWatch(extra.request.headers, edge, (reason) => extra.socket.close(4403, reason));
        if (!watched) return false;
        Object.assign(extra, watched);
        return true;
      },
      onDisconnect: ({ extra }) => extra.stop?.(),
      onClose: ({ extra }) => extra.stop?.(),
      onSubscribe: ({ extra, subscriptions }, _, payload) =>
        readSubscription(payload, {
          edge,
          schema,
          headers: extra.request.headers,
          watched: extra as Watched,
          full: Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS,
        }),
      onOperation: async (_, __, ___, args) => (args.contextValue as OperationContext).reads.end(),
      onNext: ({ extra }, _, __, ___, result) =>
        result.errors ? { ...result, errors: worded(result.errors, extra.request) as never } : undefined,
      onError: ({ extra }, _, __, errors) => worded(errors, extra.request) as never,
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void =>
    void admit(request, edge, sockets)
      .catch(() => 503)
      .then((refused) =>
        refused
          ? socket.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\n\r\n`)
          : sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request)),
      );
  server.on('upgrade', upgrade);
  return async () => {
    server.off('upgrade', upgrade);
    await graphql.dispose();
  };
}

const handleProtocols = (protocols: Set<string>): string | false =>
  protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false;

/** The HTTP status to refuse with; undefined for somebody who may open a socket. */
async function admit(request: IncomingMessage, edge: Edge, sockets: WebSocketServer): Promise<number | undefined> {
  const { headers, url } = request;
  if (url?.split('?')[0] !== GRAPHQL_PATH) return 404;
  const fromPage = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
  if (!isOwnHost(headers, edge) || (fromPage && isCrossSite(headers, edge))) return 403;
  if (sockets.clients.size >= MOST_SOCKETS) return 503;
  return (await identify(headers, edge)).viewer ? undefined : 401;
}
