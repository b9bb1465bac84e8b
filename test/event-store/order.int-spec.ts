// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { logHead, PostgresEventStore, readPage } from '#libs/event-store';
import { comparePositions, type Position, type RecordedEvent } from '#libs/kernel';
import { type PrivateCluster, privateCluster } from '../support/postgres.js';
import { events, ORGANISATION, pools, prepareStore } from './support.js';

const deep = process.env.TRAPPAN_DEEP !== undefined;
const EVENTS = deep ? 200_000 : 50_000;
const PER_TRANSACTION = 10;
const WRITERS = 8;
const START: Position = { epoch: 0, tx: '0', position: '0' };
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Half a transaction's events, through the function that appends, in a transaction of the caller's. */
async function appendHalf(client: PoolClient, from: number): Promise<string[]> {
  const ids = Array.from({ length: PER_TRANSACTION / 2 }, () => randomUUID());
  await client.query({
    name: 'half',
    text: `SELECT es.append($1, $2, 'hash', '{}', now(), NULL, ARRAY[$3::uuid], '{0}', ARRAY[$4::int], $5, $6, $7, $8, '{}', '{}')`,
    values: [
      ORGANISATION,
      randomUUID(),
      randomUUID(),
      ids.length,
      ids,
      ids.map(() => 'StoreSpecCounted'),
      ids.map(() => 1),
      ids.map((_, i) => JSON.stringify({ n: from + i })),
    ],
  });
  return ids;
}

describe('the order of the log', () => {
  let cluster: PrivateCluster;
  let database: ReturnType<typeof pools>;

  beforeAll(async () => {
    cluster = await privateCluster();
    await prepareStore(cluster.ownerUrl);
    database = pools(cluster.ownerUrl);
  }, 60_000);
  afterAll(async () => {
    await database.end();
    await cluster.stop();
  });

  it(
    `shows ${EVENTS} events of slow, quick and failing writers exactly once and in order`,
    async () => {
      const committed = new Set<string>();
      let left = EVENTS / PER_TRANSACTION;
      let writing = true;
      const write = async (): Promise<void> => {
        const client = await database.app.connect();
        while (left > 0) {
          left -= 1;
          await client.query('BEGIN');
          const ids = await appendHalf(client, left);
          if (Math.random() < 0.1) await sleep(1 + Math.random() * 499);
          ids.push(...(await appendHalf(client, left)));
          const keep = Math.random() >= 0.05;
          await client.query(keep ? 'COMMIT' : 'ROLLBACK');
          if (keep) for (const id of ids) committed.add(id);
        }
        client.release();
      };
      const seen: RecordedEvent[] = [];
      const follow = async (): Promise<void> => {
        let after = START;
        for (;;) {
          const last = !writing;
          const page = await readPage(database.reader, after, 1000);
          seen.push(...page);
          after = page.at(-1)?.position ?? after;
          if (page.length === 0 && last) return;
          if (page.length === 0) await sleep(2);
        }
      };
      const following = follow();
      await Promise.all(Array.from({ length: WRITERS }, write));
      writing = false;
      await following;

      expect(seen.length).toBe(committed.size);
      expect(seen.every(({ eventId }) => committed.has(eventId))).toBe(true);
      expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(seen.length);
      const outOfOrder = seen.filter(
        (event, i) => i > 0 && comparePositions(seen[i - 1]!.position, event.position) >= 0,
      );
      expect(outOfOrder).toEqual([]);
      const versions = new Map<string, number>();
      for (const { streamId, version } of seen) {
        expect(version).toBe((versions.get(streamId) ?? 0) + 1);
        versions.set(streamId, version);
      }
      const whole = await events(new PostgresEventStore(database.app, database.reader).readAll(undefined));
      expect(whole.map(({ eventId }) => eventId)).toEqual(seen.map(({ eventId }) => eventId));
    },
    deep ? 300_000 : 90_000,
  );

  describe('with a writer that is slower than the next', () => {
    /** Two transactions: the first begins, the second commits, then the first. Gives what a reader saw before and after. */
    async function interleave(read: (pool: Pool, after: Position) => Promise<RecordedEvent[]>) {
      const [slow, quick] = [await database.app.connect(), await database.app.connect()];
      const start = (await logHead(database.reader)) ?? START;
      await slow.query('BEGIN');
      const expected = await appendHalf(slow, 1);
      await quick.query('BEGIN');
      expected.push(...(await appendHalf(quick, 2)));
      expected.push(...(await appendHalf(slow, 3)));
      await quick.query('COMMIT');
      const first = await read(database.reader, start);
      await slow.query('COMMIT');
      const second = await read(database.reader, first.at(-1)?.position ?? start);
      slow.release();
      quick.release();
      const seen = [...first, ...second].map(({ eventId }) => eventId);
      return { lost: expected.filter((id) => !seen.includes(id)), twice: seen.length - new Set(seen).size };
    }

    const unfenced = (condition: string, order: string) => async (pool: Pool, after: Position) => {
      const { rows } = await pool.query<{ eventId: string; epoch: number; tx: string; position: string }>(
        `SELECT event_id AS "eventId", epoch, tx::text, position::text FROM es.events e
         WHERE ($1::int, $2::text, $3::bigint) IS NOT NULL AND ${condition} ORDER BY ${order}`,
        [after.epoch, after.tx, after.position],
      );
      return rows.map(({ eventId, ...position }) => ({ eventId, position }) as unknown as RecordedEvent);
    };

    it('loses nothing under the fence', async () => {
      const read = (pool: Pool, after: Position) => readPage(pool, after, 1000);
      expect(await interleave(read)).toEqual({ lost: [], twice: 0 });
    });

    it('loses events without the fence', async () => {
      const read = unfenced('(epoch, tx, position) > ($1, $2::text::xid8, $3)', 'epoch, e.tx, e.position');
      expect((await interleave(read)).lost).toHaveLength(5 * 2);
    });

    it('loses events with a cursor that is the position alone', async () => {
      expect((await interleave(unfenced('position > $3', 'e.position'))).lost).toHaveLength(5);
    });

    it('loses events even under the fence, with a cursor that is the position alone', async () => {
      const [first, second] = [await database.app.connect(), await database.app.connect()];
      const read = unfenced('position > $3 AND tx < pg_snapshot_xmin(pg_current_snapshot())', 'e.position');
      const start = (await logHead(database.reader)) ?? START;
      await first.query('BEGIN');
      await appendHalf(first, 1);
      await second.query('BEGIN');
      const between = await appendHalf(second, 2);
      await appendHalf(first, 3);
      await first.query('COMMIT');
      const seen = await read(database.reader, start);
      await second.query('COMMIT');
      const rest = await read(database.reader, seen.at(-1)!.position);
      expect([...seen, ...rest].map(({ eventId }) => eventId)).not.toEqual(expect.arrayContaining(between));
      const fenced = await readPage(database.reader, start, 1000);
      expect(fenced.map(({ eventId }) => eventId)).toEqual(expect.arrayContaining(between));
      first.release();
      second.release();
    });
  });
});
