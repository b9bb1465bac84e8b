// SPDX-License-Identifier: EUPL-1.2
import type { BatchProjection, Projection, RowProjection } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';

interface CountRow extends Record<string, unknown> {
  streamId: string;
  events: number;
  sum: number;
  last: number | null;
  names: string[];
  words: Record<string, number>;
  on: string;
  at: string;
}

const numberOf = (event: RecordedEvent<string, never>): number => (event.data as { n: number }).n;
const nameOf = (event: RecordedEvent<string, never>): string | undefined => (event.data as { name?: string }).name;

export const POISON = 13;

/** One row per stream, with a column of each kind; deletes it at 0 and cannot fold 13. */
export const perStream = (version = 1, poison = POISON): RowProjection<CountRow> => ({
  kind: 'rows',
  name: 'spec-per-stream',
  version,
  table: {
    name: 'spec_stream',
    columns: {
      streamId: 'uuid',
      events: 'integer',
      sum: 'bigint',
      last: 'integer',
      names: 'text[]',
      words: 'jsonb',
      on: 'date',
      at: 'timestamptz',
    },
    key: ['streamId'],
    indexes: [['sum', 'streamId']],
  },
  on: {
    StoreSpecCounted: {
      keys: (event) => [[event.streamId]],
      fold: (row, event) => {
        const n = numberOf(event);
        if (n === poison) throw new Error('thirteen cannot be folded');
        if (n === 0) return undefined;
        const name = nameOf(event) ?? `n${n % 5}`;
        return {
          streamId: event.streamId,
          events: (row?.events ?? 0) + 1,
          sum: (row?.sum ?? 0) + n,
          last: n % 7 === 0 ? null : n,
          names: [...(row?.names ?? []), name].slice(-3),
          words: { ...row?.words, [name]: (row?.words[name] ?? 0) + 1 },
          on: event.occurredAt.slice(0, 10),
          at: event.recordedAt,
        };
      },
    },
  },
});

/** One row per organisation and remainder: an event touches two of them. */
export const perRemainder: RowProjection = {
  kind: 'rows',
  name: 'spec-per-remainder',
  version: 1,
  table: {
    name: 'spec_remainder',
    columns: { modulus: 'integer', rest: 'integer', hits: 'integer' },
    key: ['modulus', 'rest'],
  },
  on: {
    StoreSpecCounted: {
      keys: (event) => [3, 5].map((m) => [m, numberOf(event) % m]),
      fold: (row, _event, [modulus, rest]) => ({ modulus, rest, hits: ((row?.hits as number) ?? 0) + 1 }),
    },
  },
};

/** Keeps a running hash of everything, so that an event missed, doubled or out of order shows. */
export const running = (fail: (n: number) => boolean = () => false, version = 1): BatchProjection => ({
  kind: 'batch',
  name: 'spec-running',
  version,
  tables: [{ name: 'spec_running', columns: { one: 'integer', seen: 'integer', hash: 'bigint' }, key: ['one'] }],
  types: 'all',
  async apply(organisationId, events, sql) {
    const known = sql.memory.get(organisationId) as { seen: number; hash: number } | undefined;
    const [stored] = known
      ? [known]
      : await sql.query<{ seen: number; hash: number }>('load', 'SELECT seen, hash FROM {spec_running}', []);
    let { seen, hash } = stored ?? { seen: 0, hash: 7 };
    for (const event of events) {
      const n = (event.data as { n?: number }).n ?? 0;
      if (fail(n)) throw new Error('told to fail');
      seen += 1;
      hash = (hash * 31 + n) % 1_000_003;
    }
    sql.memory.set(organisationId, { seen, hash });
    await sql.query(
      'store',
      `INSERT INTO {spec_running} (organisation_id, one, seen, hash) VALUES (current_setting('app.organisation')::uuid, 1, $1, $2)
       ON CONFLICT (organisation_id, one) DO UPDATE SET seen = excluded.seen, hash = excluded.hash`,
      [seen, hash],
    );
  },
});

export const samples = (): Projection[] => [perStream() as unknown as RowProjection, perRemainder, running()];
