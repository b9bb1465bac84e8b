// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { comparePositions, type Position, type RecordedEvent } from '#libs/kernel';
import { START } from '../log/event-row.js';
import { type Log, silent } from '../log/logger.js';
import { readLog } from '../log/read-log.js';
import { alone } from '../reader/leadership.js';
import { applyPage, type Member } from './apply-page.js';
import { beginBatch, LIVE, ownCheckpoint, readCheckpoint } from './checkpoint.js';
import { commitPage, type Group } from './commit-page.js';
import { type OwnerPools, withOwnerPools } from './owner-pools.js';
import { replaceParked } from './parked-names.js';
import type { Projection } from './projection.js';
import { makeTables, registered, show } from './registry.js';
import { quoted, tableName, tablesOf } from './table-sql.js';

export interface RebuildDeps {
  ownerPool: Pool;
  projections: readonly Projection[];
  log?: Log;
}

/** How far a rebuild is: events folded of those in the log that concern the projection. */
export interface RebuildProgress {
  done: number;
  total: number;
}

type OnProgress = (progress: RebuildProgress) => void;

const PAGE = 2000;
/** What the swap may fold while the reader waits: a few milliseconds. */
const FEW = 200;
const AS_APP = 'SET LOCAL ROLE trappan_app;';
const SWAP_TRIES = 100;
const OLD_READERS_MS = 5_000;

/**
 * Fills a projection's tables anew beside the live ones, from the first event, and swaps them in. Queries and the reader
 * go on meanwhile, in whatever process; memory holds a page. Throws when the projection cannot fold at all, and then
 * leaves everything as it was.
 */
export function rebuild(deps: RebuildDeps, name: string, onProgress?: OnProgress): Promise<void> {
  const projection = deps.projections.find((p) => p.name === name);
  if (!projection) return Promise.reject(new Error(`there is no projection ${name}`));
  return withOwnerPools(deps.ownerPool, (pools) =>
    alone(pools.owner, 'prepare', () => rebuildAlone(pools, projection, onProgress, deps.log)),
  );
}

/** The same for who already holds the lock. */
export async function rebuildAlone(
  pools: OwnerPools,
  projection: Projection,
  onProgress: OnProgress = () => undefined,
  log: Log = silent,
): Promise<void> {
  const client = await pools.owner.connect();
  try {
    await new Rebuild(pools, client, projection, onProgress).run();
    log.info(`Projection ${projection.name} is rebuilt at version ${projection.version}.`);
  } finally {
    client.release(true);
  }
}

class Rebuild {
  private readonly checkpoint: string;
  private member: Member;
  private done = 0;
  private total = 0;

  constructor(
    private readonly pools: OwnerPools,
    private readonly client: PoolClient,
    private readonly projection: Projection,
    private readonly onProgress: OnProgress,
  ) {
    this.checkpoint = `rebuild:${projection.name}`;
  }

  async run(): Promise<void> {
    const { client, projection } = this;
    const known = await registered(client, projection.name);
    if (known && known.version > projection.version) throw new Error(newer(projection, known.version));
    const target = { version: projection.version, fresh: known?.version === projection.version };
    this.member = { projection, target, parkedAs: this.checkpoint, memory: new Map() };
    await makeTables(client, projection, target);
    await this.reset();
    try {
      await this.fill();
      await this.swap();
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      await this.discard().catch(() => undefined);
      throw error;
    }
  }

  private async reset(): Promise<void> {
    await this.client.query(`DELETE FROM es.checkpoint WHERE name = $1`, [this.checkpoint]);
    await replaceParked(this.client, this.pools.reader, this.checkpoint);
    await this.client.query('INSERT INTO es.checkpoint (name) VALUES ($1)', [this.checkpoint]);
  }

  private async discard(): Promise<void> {
    for (const { name } of tablesOf(this.projection)) {
      await this.client.query(`DROP TABLE IF EXISTS rm.${quoted(tableName(name, this.member.target))}`);
    }
    await this.client.query(`DELETE FROM es.checkpoint WHERE name = $1`, [this.checkpoint]);
    await replaceParked(this.client, this.pools.reader, this.checkpoint);
  }

  /** Never beyond the live checkpoint: what is after it, the reader will fold into the new tables. */
  private async fill(): Promise<void> {
    let after: Position = START;
    const group: Group = { checkpoint: this.checkpoint, choose: () => [this.member], first: AS_APP };
    for (;;) {
      const live = (await readCheckpoint(this.client, LIVE)) ?? START;
      const before = this.done;
      await this.count(after, live);
      for await (const events of this.events(after, live)) {
        await commitPage(this.client, group, { after: { position: after, generation: '0' }, events });
        after = events.at(-1)!.position;
        this.progress(events.length);
      }
      if (this.done - before < FEW) return;
    }
  }

  /** The events of concern after `after` and up to `end`, in pages. */
  private async *events(after: Position, end: Position): AsyncGenerator<RecordedEvent[]> {
    let page: RecordedEvent[] = [];
    for await (const events of readLog(this.pools.reader, after, { types: typesOf(this.projection) })) {
      const within = events.filter((event) => comparePositions(event.position, end) <= 0);
      page.push(...within);
      if (page.length >= PAGE) {
        yield page;
        page = [];
      }
      if (within.length < events.length) break;
    }
    if (page.length > 0) yield page;
  }

  private async count(after: Position, end: Position): Promise<void> {
    const row = ({ epoch, tx, position }: Position): unknown[] => [epoch, tx, position];
    const { rows } = await this.pools.reader.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM es.events WHERE (epoch, tx, position) > ($1::smallint, $2::text::xid8, $3::bigint)
       AND (epoch, tx, position) <= ($4::smallint, $5::text::xid8, $6::bigint) AND ($7::text[] IS NULL OR type = ANY ($7))`,
      [...row(after), ...row(end), typesOf(this.projection) ?? null],
    );
    this.total += rows[0]!.n;
    this.progress(0);
  }

  private progress(folded: number): void {
    this.done += folded;
    this.onProgress({ done: this.done, total: this.total });
  }

  /**
   * Folds the last events and changes the names over, under the reader's lock. A query that holds a view for long must
   * not make all others wait behind us: after half a second we let go and try again.
   */
  private async swap(): Promise<void> {
    await this.letOldReadersEnd();
    for (let left = SWAP_TRIES; ; left -= 1) {
      try {
        return await this.trySwap();
      } catch (error) {
        this.member.memory.clear();
        await this.client.query('ROLLBACK');
        const busy = error instanceof DatabaseError && ['55P03', '40P01'].includes(error.code ?? '');
        if (!busy || left === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private async trySwap(): Promise<void> {
    const { client, projection, pools } = this;
    const held = await beginBatch(client, LIVE);
    const after = (await readCheckpoint(client, this.checkpoint)) ?? START;
    await client.query(AS_APP);
    const folded = this.done;
    for await (const events of this.events(after, held.position)) {
      await applyPage(client, [this.member], events, true);
      this.done += events.length;
    }
    this.total += this.done - folded;
    await client.query(`RESET ROLE; SET LOCAL synchronous_commit = on; SET LOCAL lock_timeout = '500ms'`);
    await show(client, projection, this.member.target);
    await client.query('DELETE FROM es.checkpoint WHERE name = ANY ($1)', [
      [this.checkpoint, ownCheckpoint(projection.name)],
    ]);
    await replaceParked(client, pools.reader, projection.name, this.checkpoint);
    await client.query('UPDATE es.checkpoint SET generation = generation + 1 WHERE name = $1', [LIVE]);
    await client.query('COMMIT');
    this.progress(0);
  }

  /** A read transaction that began before the new tables were full would find them empty: those are let end first. */
  private async letOldReadersEnd(): Promise<void> {
    const until = performance.now() + OLD_READERS_MS;
    const { rows } = await this.client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    for (;;) {
      await this.client.query(`BEGIN; ${AS_APP}`);
      const old = await this.client.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'trappan_app' AND xact_start < $1 LIMIT 1`,
        [rows[0]!.now],
      );
      await this.client.query('ROLLBACK');
      if (!old.rowCount || performance.now() > until) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const typesOf = (projection: Projection): readonly string[] | undefined => {
  if (projection.kind === 'rows') return Object.keys(projection.on);
  return projection.types === 'all' ? undefined : projection.types;
};

export const newer = ({ name, version }: Projection, there: number): string =>
  `The database holds version ${there} of the projection ${name}, this program has ${version}: run the newer program.`;
