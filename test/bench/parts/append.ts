// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { v7 } from 'uuid';
import { PostgresEventStore } from '#libs/event-store';
import { migrate } from '#libs/installation';
import { APP_ROLE, databaseUrls, openDatabase } from '#libs/platform';
import type { Figure, Goal } from '../measure/figure.js';
import { byTurns, rate } from '../measure/rounds.js';
import { median, ratios } from '../measure/statistics.js';
import { history } from '../setup/history.js';

export interface AppendScale {
  rounds: number;
  ms: number;
  /** Work before each turn that does not count: whoever comes back to a connection waits longer at first. */
  warmMs: number;
}

const ORGANISATION = '00000000-0000-4000-8000-00000000beac';
const STREAMS = 100;
const EVENTS = 4_000;

/** The same data and the same uniqueness of versions, and nothing else: what any log in a table must pay. */
const BARE = `CREATE TABLE public.bare (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, organisation_id uuid NOT NULL,
  stream_id uuid NOT NULL, version int NOT NULL, type text NOT NULL, data jsonb NOT NULL, metadata jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(), UNIQUE (stream_id, version));
  GRANT SELECT, INSERT ON public.bare TO ${APP_ROLE}; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE}`;
const INSERT = `INSERT INTO public.bare (organisation_id, stream_id, version, type, data, metadata) VALUES ($1, $2, $3, $4, $5, $6)`;

/** `PostgresEventStore.append`, which every command handler calls, against a prepared INSERT of a bare table. */
export async function append(ownerUrl: string, scale: AppendScale): Promise<Figure[]> {
  await migrate(ownerUrl);
  const owner = await connected(ownerUrl);
  await owner.query(BARE);
  await owner.end();
  return [
    ...(await compared(ownerUrl, 1, scale, { atLeast: 0.7 })),
    ...(await compared(ownerUrl, 8, scale, { atLeast: 0.5 })),
  ];
}

async function compared(ownerUrl: string, connections: number, scale: AppendScale, goal: Goal): Promise<Figure[]> {
  const urls = databaseUrls(ownerUrl);
  const database = await openDatabase(urls, { app: connections, read: 1, reader: 1 });
  const clients = await Promise.all(Array.from({ length: connections }, () => connected(urls.app)));
  try {
    const store = appender(new PostgresEventStore(database.appPool, database.readerPool), connections);
    const bare = inserter(clients);
    const turn = (once: (worker: number) => Promise<void>) => async () => {
      await rate(connections, scale.warmMs, once);
      return rate(connections, scale.ms, once);
    };
    const { ours, reference } = await byTurns(scale.rounds, {
      ours: turn(store),
      reference: turn(bare),
    });
    const each = ratios(ours, reference);
    const connection = connections === 1 ? '1 connection' : `${connections} connections`;
    return [
      {
        part: 'append',
        what: `append of one event against a raw prepared INSERT, ${connection}`,
        measured: median(each),
        best: Math.max(...ours) / Math.max(...reference),
        unit: '×',
        goal,
        detail: `${Math.round(median(ours))} against ${Math.round(median(reference))} per second`,
      },
    ];
  } finally {
    await Promise.all(clients.map((client) => client.end()));
    await database.close();
  }
}

const events = history(EVENTS, ORGANISATION).map(({ event }) => event);

/** Ids as the product makes them, in order of time. Each worker has streams of its own, whose versions it knows: expected version, idempotence and tenancy are on. */
function appender(store: PostgresEventStore, workers: number): (worker: number) => Promise<void> {
  const streams = makeStreams(workers);
  let no = 0;
  return async (worker) => {
    const stream = streams[worker]![no % STREAMS]!;
    const event = events[no++ % EVENTS]!;
    const commandId = v7();
    await store.append({
      organisationId: ORGANISATION,
      commandId,
      commandHash: 'pXsEjEnrCP9gWFnRRVuBZwjQnVQQ7SYqVsDvsYCE2gE',
      actor: { personId: ORGANISATION },
      correlationId: commandId,
      occurredAt: new Date().toISOString(),
      streams: [
        { streamId: stream.id, expectedVersion: stream.version === 0 ? 'noStream' : stream.version, events: [event] },
      ],
    });
    stream.version += 1;
  };
}

function inserter(clients: Client[]): (worker: number) => Promise<void> {
  const streams = makeStreams(clients.length);
  const texts = events.map(({ type, data }) => ({ type, data: JSON.stringify(data) }));
  const metadata = JSON.stringify({
    actor: { personId: ORGANISATION },
    commandId: v7(),
    correlationId: v7(),
  });
  let no = 0;
  return async (worker) => {
    const stream = streams[worker]![no % STREAMS]!;
    const { type, data } = texts[no++ % EVENTS]!;
    stream.version += 1;
    const values = [ORGANISATION, stream.id, stream.version, type, data, metadata];
    await clients[worker]!.query({ name: 'bare', text: INSERT, values });
  };
}

const makeStreams = (workers: number): { id: string; version: number }[][] =>
  Array.from({ length: workers }, () => Array.from({ length: STREAMS }, () => ({ id: v7(), version: 0 })));

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
