// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { rowTypes } from '#libs/event-store';
import { checkOwnRows } from './own-rows.js';

const UUID = /^[0-9a-f-]{36}$/;

/**
 * The one read transaction of an operation: lazy, read-only, REPEATABLE READ, with the organisation set, so that all
 * answers of an operation come from one picture and row-level security holds. `end` must be called once.
 */
export class ReadSession {
  private client?: Promise<PoolClient>;
  private ended = false;
  /** A connection carries out one statement at a time; fields that are resolved side by side take turns. */
  private last: Promise<unknown> = Promise.resolve();
  /** Statements sent, the transaction's own not counted: what the query budget counts. */
  statements = 0;
  /** True when the operation asked for a position that the read models had not reached in time. */
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
    const before = this.last;
    const turn = (async () => {
      const client = await (this.client ??= this.begin());
      await before;
      this.statements += 1;
      return (await client.query({ name, text, values, types: rowTypes })).rows as T[];
    })();
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async one<T>(name: string, text: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(name, text, values))[0];
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
