// SPDX-License-Identifier: EUPL-1.2
import { type NewEvent, type RecordedEvent, checkEvent } from '../event.js';
import { on, recorded } from './given.js';

/** Events as the log gives them back, each on its day, with versions and event ids counted from 1: `log(['2026-03-01', event], …)`. */
export function log(...entries: [day: string, event: NewEvent][]): RecordedEvent[] {
  return entries.map(([day, event], i) => {
    checkEvent(event);
    return recorded(event, i + 1, on(day)) as RecordedEvent;
  });
}

/** The shape of a projection over single rows, as the event store declares it. */
interface FoldsRows<Row> {
  table: { columns: Record<string, unknown>; key: string[] };
  on: Record<
    string,
    {
      keys(event: RecordedEvent<string, never>): unknown[][];
      fold(row: Row | undefined, event: RecordedEvent<string, never>, key: unknown[]): Row | undefined;
    }
  >;
}

/**
 * The rows that a projection makes of these events, without a database. Fails when a row has a field that is no column,
 * lacks one, or has other key values than those it is kept under.
 */
export function rowsOf<Row>({ table, on: handlers }: FoldsRows<Row>, events: readonly RecordedEvent[]): Row[] {
  const rows = new Map<string, Row>();
  // As JSON, for that is how the log gives data back: fields left out are not there.
  for (const event of JSON.parse(JSON.stringify(events)) as RecordedEvent<string, never>[]) {
    const handler = handlers[event.type];
    for (const key of handler?.keys(event) ?? []) {
      const place = JSON.stringify(key);
      const row = handler!.fold(rows.get(place), event, key);
      if (row === undefined) rows.delete(place);
      else {
        const columns = row as Record<string, unknown>;
        expect(Object.keys(columns).sort()).toEqual(Object.keys(table.columns).sort());
        expect(table.key.map((column) => columns[column])).toEqual(key);
        expect(Object.values(columns)).not.toContain(undefined);
        rows.set(place, row);
      }
    }
  }
  return [...rows.values()];
}
