// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { keyText, plainRow } from './plain-row.js';
import type { RowData, RowProjection } from './projection.js';

interface Held {
  organisationId: string;
  key: unknown[];
  row: RowData;
}

/** A row projection in memory: what its table would hold if the log held no other events than those added. */
export class FoldedRows {
  private readonly rows = new Map<string, Held>();

  constructor(private readonly projection: RowProjection) {}

  /** Events come in log order. */
  add(event: RecordedEvent): void {
    const handler = this.projection.on[event.type];
    if (!handler) return;
    const typed = event as RecordedEvent<string, never>;
    const { organisationId } = event;
    for (const key of handler.keys(typed)) {
      const place = `${organisationId} ${keyText(key)}`;
      const held = this.rows.get(place);
      const row = handler.fold(held?.row, typed, key);
      if (row === undefined) this.rows.delete(place);
      else if (held) held.row = row;
      else this.rows.set(place, { organisationId, key, row });
    }
  }

  /** The rows as a JSON array, as `jsonb_populate_recordset` takes them. */
  json(): string {
    const { columns, key: keys } = this.projection.table;
    const names = Object.keys(columns);
    const rows = [...this.rows.values()].map(({ organisationId, key, row }) => ({
      ...plainRow(row, names, keys, key),
      organisation_id: organisationId,
    }));
    return JSON.stringify(rows);
  }
}
