// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { LogReader, type RowProjection, rowTypes } from '#libs/event-store';
import { allContexts, migrate } from '#libs/installation';
import { comparePositions, eventTypes, fromDayNumber, type RecordedEvent, stockholmDay } from '#libs/kernel';
import { type Database, databaseUrls, type Moment, openDatabase, OWN_ROWS, ReadSession } from '#libs/platform';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase } from '../support/postgres.js';
import { DEEDS, type Deed, worker } from '../support/random-work.js';

const RUNS = process.env.TRAPPAN_DEEP === undefined ? 3 : 40;
const FURTHEST = 50;
const projections = allContexts.flatMap((context) => context.projections);
const registers = projections.filter((projection): projection is RowProjection => projection.kind === 'rows');
const dayAgo = (ago: number): string => fromDayNumber(stockholmDay(new Date().toISOString()) - ago);

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...DEEDS),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
  ago: fc.integer({ min: 1, max: FURTHEST }),
});
/** A day, a place in the log that was known, or both. */
const asked = fc.record({
  ago: fc.option(fc.integer({ min: 1, max: FURTHEST + 1 })),
  known: fc.option(fc.nat(10_000)),
});

/** A database whose log is given, with read models and nothing that adds to it. */
interface Mirror {
  database: Database;
  /** A new organisation that holds these events and no others; answers when its read models have them. */
  holding(events: readonly RecordedEvent[]): Promise<string>;
  close(): Promise<void>;
}

describe('a register of the past', () => {
  let api: TestApi;
  let mirror: Mirror;
  beforeAll(async () => {
    [api, mirror] = await Promise.all([testApi(), openMirror()]);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await mirror.close();
  });

  it('is what the register would be if the log held only what stood at that moment', async () => {
    const work = worker(api);
    const done = new Set<string>();
    const property = fc.asyncProperty(
      fc.array(deed, { minLength: 60, maxLength: 120 }),
      fc.array(asked, { minLength: 6, maxLength: 6 }),
      async (script, moments) => {
        for (const each of script) if (await work(each)) done.add(each.what);
        await api.settled();
        const log = await eventsOf(api);
        for (const { ago, known } of moments) {
          const moment: Moment = {
            at: ago === null ? undefined : dayAgo(ago),
            knownAt: known === null ? undefined : log[known % log.length]!.recordedAt,
          };
          const standing = standingAt(log, moment);
          const there = await mirror.holding(standing);
          const expected = await rowsOf(mirror.database, there, {});
          const then = await rowsOf(api.installation.database, api.own.organisationId, moment);
          expect({ moment, rows: then }).toEqual({ moment, rows: expected });
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    expect(done.size).toBeGreaterThan(20);
  }, 600_000);

  it('is today’s, where all that happened is older than the day and stood', async () => {
    const own = (rows: Record<string, object[]>) =>
      ['risk', 'risk_analysis', 'security_measure', 'business_unit', 'mandate', 'head_count'].map((table) =>
        rows[table]!.map((row) => ({ ...row, version: null })),
      );
    const { database } = api.installation;
    const { organisationId } = api.own;
    const yesterday = await rowsOf(database, organisationId, { at: dayAgo(1) });
    const now = await rowsOf(database, organisationId, {});
    expect(now['risk']!.length).toBeGreaterThan(0);
    expect(own(yesterday)).toEqual(own(now));
  });
});

/** The rule in plain words: what is known is what stands before the first event that was recorded later; withdrawn entries go, with their withdrawal; of the rest, what had happened. A withdrawn object is withdrawn on all days. */
function standingAt(log: readonly RecordedEvent[], { at, knownAt }: Moment): RecordedEvent[] {
  const end = knownAt ? log.findIndex(({ recordedAt }) => recordedAt > knownAt) : -1;
  const known = end < 0 ? [...log] : log.slice(0, end);
  if (!at) return known;
  const firsts = new Set(known.filter(({ version }) => version === 1).map(({ eventId }) => eventId));
  const gone = new Set<string>();
  const always = new Set<string>();
  for (const { type, data, eventId } of known) {
    if (!eventTypes().get(type)!.withdraws) continue;
    const { withdrawnEventIds } = data as { withdrawnEventIds: string[] };
    if (withdrawnEventIds.some((id) => firsts.has(id))) always.add(eventId);
    else [eventId, ...withdrawnEventIds].forEach((id) => gone.add(id));
  }
  return known.filter(
    ({ eventId, occurredAt }) =>
      !gone.has(eventId) && (always.has(eventId) || fromDayNumber(stockholmDay(occurredAt)) <= at),
  );
}

async function eventsOf({ installation, own }: TestApi): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of installation.platform.store.readAll(undefined, { organisationId: own.organisationId }))
    events.push(...page);
  return events.sort((a, b) => comparePositions(a.position, b.position));
}

/** All rows of every register, by table. */
async function rowsOf(
  { readPool }: Database,
  organisationId: string,
  moment: Moment,
): Promise<Record<string, object[]>> {
  const reads = new ReadSession(readPool, organisationId);
  try {
    const tables: Record<string, object[]> = {};
    for (const projection of registers) {
      const { name, columns, key } = projection.table;
      const list = (names: string[]) => names.map((column) => `"${column}"`).join(', ');
      const text = `SELECT ${list(Object.keys(columns))} FROM rm."${name}" WHERE ${OWN_ROWS} ORDER BY ${list(key)}`;
      tables[name] = await reads.at(moment, projection).rows(`spec.${name}`, text);
    }
    return tables;
  } finally {
    await reads.end();
  }
}

const COPY = `INSERT INTO es.events (event_id, organisation_id, stream_id, version, type, schema_version, data, metadata, occurred_at, recorded_at)
  SELECT "eventId", $1, "streamId", version, type, "schemaVersion", data, metadata, "occurredAt", "recordedAt"
  FROM jsonb_to_recordset($2::jsonb) AS e("eventId" uuid, "streamId" uuid, version int, type text, "schemaVersion" int,
    data jsonb, metadata jsonb, "occurredAt" timestamptz, "recordedAt" timestamptz, n int) ORDER BY n`;

async function openMirror(): Promise<Mirror> {
  const { ownerUrl, drop } = await testDatabase({ name: 'past', prepare: (url) => migrate(url) });
  const database = await openDatabase(databaseUrls(ownerUrl));
  const owner = new Pool({ connectionString: ownerUrl, max: 1 }).on('error', () => undefined);
  const reader = new LogReader({ appPool: database.appPool, readerPool: database.readerPool, projections });
  reader.start();
  return {
    database,
    async holding(events) {
      const organisationId = v7();
      if (events.length === 0) return organisationId;
      await owner.query(`SELECT set_config('app.organisation', $1, false)`, [organisationId]);
      await owner.query(COPY, [organisationId, JSON.stringify(events.map((event, n) => ({ ...event, n })))]);
      const { rows } = await owner.query<{ epoch: number; tx: string; position: string }>({
        text: 'SELECT epoch, tx::text, position::text FROM es.events WHERE organisation_id = $1 ORDER BY es.events.position DESC LIMIT 1',
        values: [organisationId],
        types: rowTypes,
      });
      if (!(await reader.waitFor(rows[0]!, 10_000))) throw new Error('the read models do not catch up');
      return organisationId;
    },
    async close() {
      await reader.stop();
      await owner.end();
      await database.close();
      await drop();
    },
  };
}
