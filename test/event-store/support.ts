// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  type AppendRequest,
  defineEvent,
  type NewEvent,
  type Position,
  type ReadFilter,
  type RecordedEvent,
  t,
} from '#libs/kernel';
import { ensureRoles, eventStoreMigrations, PostgresEventStore, rowTypes } from '#libs/event-store';
import { databaseUrls, rolePassword } from '#libs/platform';
import { testDatabase } from '../support/postgres.js';

export const Counted = defineEvent(
  'StoreSpecCounted',
  'Only for the specs of the store.',
  t.object({ n: t.integer(0, 1_000_000_000), name: t.optional(t.text()) }),
);
export const Noted = defineEvent('StoreSpecNoted', 'Another type.', t.object({ words: t.freeText() }));
/** What marks a synthetic organisation; the organisation context declares the real one. */
const OrganisationRegistered = defineEvent(
  'OrganisationRegistered',
  'As the organisation context has it, with what the store looks at.',
  t.object({ synthetic: t.boolean() }),
);
export const registered = (synthetic: boolean): NewEvent => OrganisationRegistered({ synthetic });

export const counted = (n: number): NewEvent => Counted({ n });

/** A request for one stream, with all the rest filled in. */
export const request = (over: Partial<AppendRequest> & Pick<AppendRequest, 'streams'>): AppendRequest => ({
  organisationId: ORGANISATION,
  commandId: randomUUID(),
  commandHash: 'hash',
  actor: { system: 'spec' },
  correlationId: randomUUID(),
  occurredAt: '2026-01-02T03:04:05.678Z',
  ...over,
});

export const ORGANISATION = '00000000-0000-4000-8000-000000000a01';
export const OTHER = '00000000-0000-4000-8000-000000000a02';

export interface StoreDatabase {
  owner: Pool;
  app: Pool;
  reader: Pool;
  ownerUrl: string;
  close(): Promise<void>;
}

export const prepareStore = async (ownerUrl: string): Promise<void> => {
  await ensureRoles(ownerUrl, {
    trappan_app: rolePassword(ownerUrl, 'trappan_app'),
    trappan_reader: rolePassword(ownerUrl, 'trappan_reader'),
  });
  const owner = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: eventStoreMigrations,
  }).initialize();
  await owner.runMigrations();
  await owner.destroy();
};

/** Pools of the three roles on a database; an error of an idle connection is no failure of a spec. */
export function pools(ownerUrl: string): Omit<StoreDatabase, 'close'> & { end(): Promise<void> } {
  const urls = databaseUrls(ownerUrl);
  const open = (url: string, max: number): Pool =>
    new Pool({ connectionString: url, max }).on('error', () => undefined);
  const [owner, app, reader] = [open(urls.owner, 6), open(urls.app, 16), open(urls.reader, 4)];
  const end = async (): Promise<void> => void (await Promise.all([owner.end(), app.end(), reader.end()]));
  return { owner, app, reader, ownerUrl, end };
}

/** A fresh database with an empty log. */
export async function storeDatabase(): Promise<StoreDatabase> {
  const database = await testDatabase({ name: 'event-store', prepare: prepareStore });
  const { end, ...rest } = pools(database.ownerUrl);
  const close = async (): Promise<void> => {
    await end();
    await database.drop();
  };
  return { ...rest, close };
}

export const events = async <E>(pages: AsyncIterable<E[]>): Promise<E[]> => {
  const all: E[] = [];
  for await (const page of pages) all.push(...page);
  return all;
};

/** What a read model shows to an organisation. */
export async function rowsOf(
  { app }: Pick<StoreDatabase, 'app'>,
  view: string,
  organisationId: string,
): Promise<Record<string, unknown>[]> {
  const client = await app.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
    const { rows } = await client.query({ name: `spec.${view}`, text: `SELECT * FROM rm."${view}"`, types: rowTypes });
    return rows as Record<string, unknown>[];
  } finally {
    await client.query('COMMIT');
    client.release();
  }
}

/** Waits until no transaction that has written by now is open: those of other databases in the test cluster hold the fence too. */
export async function quiet(reader: Pool): Promise<void> {
  const snapshot = async () => {
    const text = 'SELECT pg_snapshot_xmin(s)::text::bigint AS oldest, pg_snapshot_xmax(s)::text::bigint AS next';
    return (await reader.query<{ oldest: string; next: string }>(`${text} FROM pg_current_snapshot() s`)).rows[0]!;
  };
  const { next } = await snapshot();
  const end = performance.now() + 10_000;
  while (BigInt((await snapshot()).oldest) < BigInt(next) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A store whose whole log is there to be read at once, whoever else uses the cluster. */
export class QuietStore extends PostgresEventStore {
  constructor(
    app: Pool,
    private readonly logPool: Pool,
  ) {
    super(app, logPool);
  }

  override async *readAll(after: Position | undefined, filter?: ReadFilter): AsyncIterable<RecordedEvent[]> {
    await quiet(this.logPool);
    yield* super.readAll(after, filter);
  }
}
