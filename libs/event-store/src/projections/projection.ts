// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';

/** Column types a read model may have. `jsonb` columns take plain data. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'integer'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'jsonb'
  | 'uuid[]'
  | 'text[]'
  | 'double precision';

/**
 * A read-model table. `organisation_id uuid` is added by itself as the first column of every key and index, and
 * row-level security is enabled and forced: a table without it cannot be declared.
 */
export interface TableDeclaration {
  name: string;
  columns: Record<string, ColumnType>;
  key: string[];
  indexes?: string[][];
}

export type RowData = Record<string, unknown>;

/** One event type's effect: which rows it touches (values of the key columns in their order), and each row's next state. */
export interface RowHandler<Row extends RowData> {
  keys(event: RecordedEvent<string, never>): unknown[][];
  /** Returns the row's next state; undefined deletes it. Pure. */
  fold(row: Row | undefined, event: RecordedEvent<string, never>, key: unknown[]): Row | undefined;
}

/** `(row, event) → row` over one table. The default kind: testable without a database. */
export interface RowProjection<Row extends RowData = RowData> {
  kind: 'rows';
  name: string;
  version: number;
  table: TableDeclaration;
  on: Record<string, RowHandler<Row>>;
}

/** Runs statements in the projection's transaction, as the application role with the organisation set. */
export interface ProjectionSql {
  /**
   * `{table}` in the text stands for the projection's own table of that name: during a rebuild it is another one than
   * what queries see. The name must stand for one text.
   */
  query<R = RowData>(name: string, text: string, values: unknown[]): Promise<R[]>;
  /**
   * What the projection wants to remember between batches. It is emptied whenever something that was applied did not
   * come to stay, and a rebuild has one of its own; so nothing may be kept anywhere else.
   */
  readonly memory: Map<string, unknown>;
}

/** A projection whose fold needs more than single rows. It gets one organisation's events of a batch at a time, in log order. */
export interface BatchProjection {
  kind: 'batch';
  name: string;
  version: number;
  tables: TableDeclaration[];
  types: readonly string[] | 'all';
  apply(organisationId: string, events: RecordedEvent[], sql: ProjectionSql): Promise<void>;
}

export type Projection = RowProjection | BatchProjection;

/** Event of another context (or our own) → side effect, at least once, with a checkpoint of its own. */
export interface Reaction {
  name: string;
  types: readonly string[];
  handle(event: RecordedEvent): Promise<void>;
}
