// SPDX-License-Identifier: EUPL-1.2
import { FoldedRows, type RowProjection } from '#libs/event-store';
import { eventsAt, type Moment } from './moment.js';
import { checkOwnRows, TABLE } from './own-rows.js';
import type { LogRows, Rows } from './rows.js';
import { Turns } from './turns.js';

const LOG = 'log_then';
/**
 * Folding is work for the one thread there is, and its rows fill memory: more at a time would only be slower for all. One
 * of an ordinary organisation takes milliseconds; who has waited this long meets others of a hundred thousand events.
 */
const folds = new Turns(2, 5_000);

/**
 * The rows of read models as they were at a moment, by the same statements as those of now. The organisation's events
 * that stand at the moment are folded in memory, and the statement reads what comes out where it otherwise reads the
 * table; where it reads the log, it reads those events.
 */
export class PastRows implements Rows {
  private readonly folded = new Map<string, string>();
  private readonly projections = new Set<RowProjection>();

  constructor(
    private readonly session: LogRows,
    private readonly moment: Moment,
  ) {}

  /** With these projections too. */
  over(projections: readonly RowProjection[]): this {
    projections.forEach((projection) => this.projections.add(projection));
    return this;
  }

  get stale(): boolean {
    return this.session.stale;
  }

  async rows<T>(name: string, text: string, values: unknown[] = []): Promise<T[]> {
    checkOwnRows(name, text);
    const tables = new Set<string>();
    let readsLog = false;
    const then = text.replace(TABLE, (whole, schema: string, quoted: string | undefined, plain: string | undefined) => {
      const table = quoted ?? plain!;
      if (schema === 'platform') return whole;
      if (schema === 'es') readsLog = true;
      else tables.add(table);
      return `"${schema === 'es' ? LOG : table}"`;
    });
    await this.foldAll(tables);
    const given = [...values];
    const parts = readsLog ? [`"${LOG}" AS (${eventsAt(this.moment)})`] : [];
    for (const table of tables) {
      const place = given.push(this.folded.get(table));
      parts.push(
        `"${table}" AS MATERIALIZED (SELECT * FROM jsonb_populate_recordset(NULL::rm."${table}", $${place}::jsonb))`,
      );
    }
    // The moment stands in the text where the log is read, so such a statement has no name to be prepared by.
    return this.session.rows(readsLog || !name ? '' : `then.${name}`, withParts(parts, then), given);
  }

  async one<T>(name: string, text: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(name, text, values))[0];
  }

  /** Folds what has not been read yet of these tables, all in one walk through the log. */
  private async foldAll(tables: ReadonlySet<string>): Promise<void> {
    const missing = [...tables].filter((table) => !this.folded.has(table)).map((table) => this.projectionOf(table));
    if (missing.length === 0) return;
    const folding = missing.map((projection) => ({ table: projection.table.name, rows: new FoldedRows(projection) }));
    const types = [...new Set(missing.flatMap(({ on }) => Object.keys(on)))];
    const name = `then.${missing.map((projection) => projection.name).join('.')}`;
    await folds.take(async () => {
      await this.session.eachEvent(name, eventsAt(this.moment, types), (event) =>
        folding.forEach(({ rows }) => rows.add(event)),
      );
      for (const { table, rows } of folding) this.folded.set(table, rows.json());
    });
  }

  private projectionOf(table: string): RowProjection {
    const projection = [...this.projections].find((known) => known.table.name === table);
    if (!projection) throw new Error(`rows of ${table} as they were need its projection: give it to reads.at`);
    return projection;
  }
}

const WITH = /^\s*WITH\s+(RECURSIVE\s+)?/i;

/** Puts common table expressions before a statement, which may have some of its own. */
function withParts(parts: readonly string[], text: string): string {
  const own = WITH.exec(text);
  if (!own) return `WITH ${parts.join(',\n')}\n${text}`;
  return `WITH ${own[1] ?? ''}${parts.join(',\n')},\n${text.slice(own[0].length)}`;
}
