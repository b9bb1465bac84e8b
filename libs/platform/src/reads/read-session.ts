// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { copyEvents, type RowProjection, rowTypes } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import { type Moment, pastMoment } from './moment.js';
import { checkOwnRows } from './own-rows.js';
import { PastRows } from './past-rows.js';
import type { LogRows, Rows } from './rows.js';

const UUID = /^[0-9a-f-]{36}$/;

/**
 * The one read transaction of an operation: lazy, read-only, REPEATABLE READ, with the organisation set, so that all
 * answers of an operation come from one picture and row-level security holds. `end` must be called once.
 */
export class ReadSession implements LogRows {
  private client?: Promise<PoolClient>;
  private ended = false;
  /** What was folded for a moment serves all pages that one operation reads. */
  private readonly pasts = new Map<string, PastRows>();
  /** A connection carries out one statement at a time; fields that are resolved side by side take turns. */
  private last: Promise<unknown> = Promise.resolve();
  /** Statements sent, the transaction's own not counted: what the query budget counts. */
  statements = 0;
  stale = false;

  /**
   * `freshen` runs before the transaction starts: it waits for what the operation must see (a `minPosition`, or for a
   * mutation all that has been recorded) and answers false when that was not reached in time.
   */
  constructor(
    private readonly pool: Pool,
    private readonly organisationId: string | undefined,
    private readonly freshen: () => Promise<boolean> = () => Promise.resolve(true),
  ) {}

  /**
   * Rows of a named (prepared) statement. The name must stand for one text. Throws when the text does not say, for
   * each table, that it reads the own organisation's rows (`OWN_ROWS`).
   */
  async rows<T>(name: string, text: string, values: unknown[] = []): Promise<T[]> {
    checkOwnRows(name, text);
    return this.inTurn(async (client) => (await client.query({ name, text, values, types: rowTypes })).rows as T[]);
  }

  async one<T>(name: string, text: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(name, text, values))[0];
  }

  /**
   * The rows of these projections as they were at a moment: the same statements, read from what the log says of it. Now,
   * it is this session itself. Refuses `platform.day-in-future`.
   */
  at(moment: Moment, ...projections: RowProjection[]): Rows {
    const past = pastMoment(moment);
    if (!past) return this;
    const key = JSON.stringify([past.at, past.knownAt]);
    const known = this.pasts.get(key) ?? new PastRows(this, past);
    this.pasts.set(key, known);
    return known.over(projections);
  }

  /** Hands over the events that a query over `es.events` gives, in log order; they are not held. One statement. */
  async eachEvent(name: string, query: string, take: (event: RecordedEvent) => void): Promise<void> {
    checkOwnRows(name, query);
    await this.inTurn(async (client) => {
      let failure: unknown;
      for await (const events of copyEvents(client, query)) failure ??= failureIn(() => events.forEach(take));
      if (failure !== undefined) throw failure;
    });
  }

  /** Ends the transaction and gives the connection back. Safe to call when nothing was read. */
  async end(): Promise<void> {
    if (this.ended || !this.client) return void (this.ended = true);
    this.ended = true;
    const client = await this.client.catch(() => undefined);
    if (!client) return;
    await this.last;
    const failed = await client.query('COMMIT').then(
      () => false,
      () => true,
    );
    client.release(failed);
  }

  private inTurn<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const before = this.last;
    const turn = (async () => {
      const client = await (this.client ??= this.begin());
      await before;
      this.statements += 1;
      return work(client);
    })();
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async begin(): Promise<PoolClient> {
    if (this.ended) throw new Error('the operation’s read transaction has ended');
    const organisation = this.organisationId ?? '';
    if (organisation && !UUID.test(organisation)) throw new Error('organisation id is no uuid');
    this.stale = !(await this.freshen());
    const client = await this.pool.connect();
    try {
      await client.query(
        `BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT set_config('app.organisation', '${organisation}', true)`,
      );
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

/** What work throws: a copy must be read to its end all the same. */
function failureIn(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error ?? new Error('thrown without a reason');
  }
}
