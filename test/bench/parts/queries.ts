// SPDX-License-Identifier: EUPL-1.2
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Pool, PoolClient } from 'pg';
import type { TestApi, TestOrganisation } from '../../support/api.js';
import { operationsOf } from '../../support/operations.js';
import type { Figure } from '../measure/figure.js';
import { byTurns } from '../measure/rounds.js';
import { median, ratios } from '../measure/statistics.js';
import { type Load, put } from '../setup/load.js';

export interface QueriesScale {
  rounds: number;
  requests: number;
  loadMs: number;
}

/** The level with everything that is answered about it, and the first page of the risk register, over HTTP. */
export async function queries(api: TestApi, scale: QueriesScale, sizes: readonly number[]): Promise<Figure[]> {
  const maturity = { name: 'maturity', variables: {}, what: '`maturity` with everything', atMost: 5 };
  const risks = { name: 'risks', variables: { first: 10 }, what: 'risk register, page of 10', atMost: 4 };
  return [...(await asked(api, maturity, scale, sizes)), ...(await asked(api, risks, scale, sizes))];
}

interface Asked {
  name: string;
  variables: Record<string, unknown>;
  what: string;
  atMost: number;
}

async function asked(api: TestApi, query: Asked, scale: QueriesScale, [small, large]: readonly number[]) {
  const { name, what, atMost } = query;
  const ask = (organisation: TestOrganisation) => requestOf(api, organisation, query);
  const latency = async (organisation: TestOrganisation): Promise<number> =>
    median((await put({ ...ask(organisation), connections: 1, requests: scale.requests })).times);
  const perSecond = async (organisation: TestOrganisation): Promise<number> =>
    (await put({ ...ask(organisation), connections: 16, ms: scale.loadMs })).perSecond;
  const alone = await byTurns(scale.rounds, { one: () => latency(api.own), ten: () => latency(api.other) });
  const busy = await byTurns(Math.ceil(scale.rounds / 2), { one: () => perSecond(api.own) });
  const statements = [await counted(api, ask(api.own)), await counted(api, ask(api.other))];
  const growth = ratios(alone.ten, alone.one);
  const figure = (rest: Omit<Figure, 'part'>): Figure => ({ part: name, ...rest });
  const time = (of: readonly number[]) => ({
    measured: median(of),
    best: Math.min(...of),
    unit: 'ms',
    goal: { atMost },
  });
  return [
    figure({
      what: `${what}: statements`,
      measured: Math.max(...statements),
      unit: '',
      ...(name === 'maturity' ? { goal: { atMost: 4 } } : {}),
      detail: `session and roles included, BEGIN and COMMIT not; ${statements.join(' and ')} at 1× and 10× data`,
    }),
    figure({ what: `${what}, 1 connection`, ...time(alone.one), detail: `${small} facts` }),
    figure({ what: `${what}, 1 connection, 10× data`, ...time(alone.ten), detail: `${large} facts` }),
    figure({
      what: `${what}, time at 10× data against 1×`,
      measured: median(growth),
      best: Math.min(...alone.ten) / Math.min(...alone.one),
      unit: '×',
      ...(name === 'maturity' ? { goal: { atMost: 1.25 } } : {}),
    }),
    figure({
      what: `${what}, 16 connections`,
      measured: median(busy.one),
      best: Math.max(...busy.one),
      unit: 'requests/s',
    }),
  ];
}

type Request = Pick<Load, 'url' | 'headers' | 'body'>;

/** Every field that the operation answers. */
export function requestOf(
  api: TestApi,
  organisation: TestOrganisation,
  { name, variables }: Pick<Asked, 'name' | 'variables'>,
  headers = api.as('ciso', organisation).headers,
): Request {
  const { schema } = api.installation.app.get(GraphQLSchemaHost);
  const { document } = operationsOf(schema).find((operation) => operation.row === `query ${name}`)!;
  return { url: api.url, headers, body: JSON.stringify({ query: document, variables }) };
}

/** Statements of one request on the application's pools, seen at the driver. */
async function counted(api: TestApi, request: Request): Promise<number> {
  const { appPool, readPool } = api.installation.database;
  const pools: Pool[] = [appPool, readPool];
  const texts: string[] = [];
  const restored = new Set<PoolClient>();
  const watch = (client: PoolClient): void => {
    if (restored.has(client)) return;
    restored.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        texts.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
        return query(...args);
      },
    });
  };
  for (const pool of pools) pool.on('acquire', watch);
  await put({ ...request, connections: 1, requests: 0 });
  for (const pool of pools) pool.off('acquire', watch);
  for (const client of restored) delete (client as Partial<PoolClient>).query;
  return texts.filter((text) => !/^(BEGIN|COMMIT)/.test(text)).length;
}
