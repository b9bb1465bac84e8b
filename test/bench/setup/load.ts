// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { rate } from '../measure/rounds.js';

/** GraphQL requests over kept connections, each sent when the one before it has been answered. */
export interface Load {
  url: string;
  headers: Record<string, string>;
  body: string;
  connections: number;
  /** How long, or how many requests on the one connection. */
  ms?: number;
  requests?: number;
}

export interface Answered {
  /** Milliseconds of each request, in order. */
  times: number[];
  /** Milliseconds of the request before those, which does not count among them. */
  first: number;
  perSecond: number;
}

/** In a thread of its own, so that the asking does not hold up the answering. */
export function put(load: Load): Promise<Answered> {
  const script = join(import.meta.dirname, 'load-worker.js');
  // The smoke spec runs from sources, which a thread cannot load.
  if (!existsSync(script)) return carryOut(load);
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: load });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

export async function carryOut({ connections, ms, requests = Infinity, ...ask }: Load): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const once = async (): Promise<void> => {
    const begun = performance.now();
    await answer(agent, ask);
    times.push(performance.now() - begun);
  };
  try {
    await once();
    const first = times.pop()!;
    const perSecond = ms === undefined ? await inARow(requests, once) : await rate(connections, ms, once);
    return { times, first, perSecond };
  } finally {
    agent.destroy();
  }
}

async function inARow(requests: number, once: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  for (let done = 0; done < requests; done += 1) await once();
  return (requests * 1000) / (performance.now() - begun);
}

function answer(agent: Agent, { url, headers, body }: Pick<Load, 'url' | 'headers' | 'body'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const all = { 'content-type': 'application/json', 'content-length': length, 'x-trappan': 'bench', ...headers };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200 && !text.includes('"errors"')) resolve();
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.once('error', reject).end(body);
  });
}
