// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { PostgresEventStore } from '#libs/event-store';
import type { Database } from '#libs/platform';
import type { Figure } from '../measure/figure.js';
import { byTurns, timed } from '../measure/rounds.js';
import { median, ratios } from '../measure/statistics.js';

const COLUMNS = `epoch, tx, position, event_id, organisation_id, stream_id, version, type, schema_version, data, metadata,
  occurred_at, recorded_at`;
const SAME_ROWS = `COPY (SELECT ${COLUMNS} FROM es.events ORDER BY epoch, tx, position) TO STDOUT`;

/** The whole log in order, every event parsed, against the same rows in the same order drained as bytes. */
export async function replay({ appPool, readerPool }: Database, rounds: number): Promise<Figure[]> {
  const store = new PostgresEventStore(appPool, readerPool);
  let events = 0;
  const { ours, reference } = await byTurns(rounds, {
    ours: async () => {
      events = 0;
      const ms = await timed(async () => {
        for await (const page of store.readAll(undefined)) events += page.length;
      });
      return (events * 1000) / ms;
    },
    reference: async () => (events * 1000) / (await timed(() => drain(readerPool))),
  });
  const each = ratios(ours, reference);
  return [
    {
      part: 'replay',
      what: `ordered replay of ${events} events, fully parsed, against COPY … TO STDOUT drained unparsed`,
      measured: median(each),
      best: Math.max(...ours) / Math.max(...reference),
      unit: '×',
      goal: { atLeast: 0.55 },
      detail: `${Math.round(median(ours))} against ${Math.round(median(reference))} events per second`,
    },
  ];
}

async function drain(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    let bytes = 0;
    for await (const chunk of client.query(copyTo(SAME_ROWS))) bytes += (chunk as Buffer).length;
    if (bytes === 0) throw new Error('the log is empty');
  } finally {
    client.release();
  }
}
