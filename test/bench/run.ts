// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { testApi } from '../support/api.js';
import type { Figure } from './measure/figure.js';
import { append, type AppendScale } from './parts/append.js';
import { engine, type EngineScale } from './parts/engine.js';
import { freshness, type FreshnessScale } from './parts/freshness.js';
import { memory } from './parts/memory.js';
import { aged, pastQueries, type PastScale } from './parts/past.js';
import { queries, type QueriesScale } from './parts/queries.js';
import { replay } from './parts/replay.js';
import type { Databases } from './setup/cluster.js';
import { fill } from './setup/fill.js';

export interface Scale {
  append: AppendScale;
  engine: EngineScale;
  /** Risks in the smaller organisation; the larger one has ten times as many. */
  risks: number;
  freshness: FreshnessScale;
  queries: QueriesScale;
  past: PastScale;
  replayRounds: number;
}

export const FULL: Scale = {
  append: { rounds: 13, ms: 400, warmMs: 250 },
  engine: { sizes: [1_000, 10_000, 100_000], rounds: 7, roundMs: 150, known: 50_000, added: 500 },
  risks: 60,
  freshness: { samples: 300, pauseMs: 40 },
  queries: { rounds: 5, requests: 200, loadMs: 1_500 },
  past: { events: 56_000, asks: 9 },
  replayRounds: 13,
};

/** Everything runs, and no figure means anything. */
export const TINY: Scale = {
  append: { rounds: 1, ms: 20, warmMs: 5 },
  engine: { sizes: [50, 100], rounds: 1, roundMs: 1, known: 50, added: 5 },
  risks: 1,
  freshness: { samples: 2, pauseMs: 1 },
  queries: { rounds: 1, requests: 2, loadMs: 20 },
  past: { events: 50, asks: 1 },
  replayRounds: 1,
};

export const PARTS = ['append', 'engine', 'product', 'memory'] as const;
export type Part = (typeof PARTS)[number];

/** Carries out parts of the bench, one after the other, and tells of each figure as it comes. */
export async function run(
  databases: Databases,
  scale: Scale,
  tell: (figures: Figure[]) => void,
  parts: readonly Part[] = PARTS,
): Promise<Figure[]> {
  const all: Figure[] = [];
  const add = async (figures: Promise<Figure[]>): Promise<void> => {
    const come = await figures;
    all.push(...come);
    tell(come);
  };
  if (parts.includes('append')) await add(append(await databases.make('bench_append'), scale.append));
  if (parts.includes('engine')) await add(engine(scale.engine));
  if (parts.includes('product')) await product(await databases.make('bench_product'), scale, add);
  if (parts.includes('memory')) await add(memory());
  return all;
}

/** What is asked of the product as a whole: one process with its edge, all read models and reactions. */
async function product(
  ownerUrl: string,
  scale: Scale,
  add: (figures: Promise<Figure[]>) => Promise<void>,
): Promise<void> {
  const api = await testApi({ ownerUrl });
  try {
    const { installation, own, other } = api;
    const filled = await fill(installation, own.organisationId, own.persons.ciso, scale.risks);
    await api.settled();
    await add(freshness(installation, own.organisationId, filled, scale.freshness));
    await fill(installation, other.organisationId, other.persons.ciso, scale.risks * 10);
    await api.settled();
    const facts = await Promise.all([own, other].map(({ organisationId }) => factsIn(ownerUrl, organisationId)));
    await add(queries(api, scale.queries, facts));
    const old = await aged(api, scale.past.events);
    const aging = { asks: scale.past.asks, facts: await factsIn(ownerUrl, old.organisationId) };
    await add(pastQueries(api, old, aging));
    await add(replay(installation.database, scale.replayRounds));
  } finally {
    await api.close();
  }
}

async function factsIn(ownerUrl: string, organisationId: string): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.organisation', $1, false)`, [organisationId]);
    const { rows } = await client.query<{ facts: number }>('SELECT count(*)::int AS facts FROM rm.maturity_fact');
    return rows[0]!.facts;
  } finally {
    await client.end();
  }
}
