// SPDX-License-Identifier: EUPL-1.2
import { WebSocket } from 'ws';

export interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A socket for subscriptions, as a program or a browser opens it. */
export interface SubscriptionSocket {
  /** Every message so far. */
  messages: Message[];
  /** Every byte so far. */
  text(): string;
  subscribe(id: string, query: string, variables?: Record<string, unknown>): void;
  /** The next message that fits; fails after the time. */
  until(fits: (message: Message) => boolean, ms?: number): Promise<Message>;
  /** The code with which the socket was closed; for one that never opened, the HTTP status. */
  closed: Promise<number>;
  close(): void;
}

export async function openSocket(url: string, headers: Record<string, string>): Promise<SubscriptionSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const messages: Message[] = [];
  const raw: string[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    raw.push(data.toString());
    messages.push(JSON.parse(data.toString()) as Message);
    listeners.forEach((listener) => listener());
  });
  let refused: number | undefined;
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_, response) => resolve((refused = response.statusCode ?? 0)));
    socket.on('close', (code) => resolve(refused ?? code));
  });
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()));
  await Promise.race([opened, closed]);
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const until = (fits: (message: Message) => boolean, ms = 5_000): Promise<Message> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = messages.find(fits);
        if (!found) return;
        listeners.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => reject(new Error(`no such message among ${JSON.stringify(messages)}`)), ms);
      listeners.add(look);
      look();
    });
  if (socket.readyState === WebSocket.OPEN) {
    send({ type: 'connection_init' });
    await Promise.race([until(({ type }) => type === 'connection_ack'), closed]);
  }
  return {
    messages,
    text: () => raw.join('\n'),
    subscribe: (id, query, variables) => send({ type: 'subscribe', id, payload: { query, variables } }),
    until,
    closed,
    close: () => socket.close(),
  };
}
