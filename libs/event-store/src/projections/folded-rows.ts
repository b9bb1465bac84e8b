// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';
import { keyText, plainRow } from './plain-row.js';
import type { RowData, RowProjection } from './projection.js';

/** A row projection in memory: what its table would hold if the log held no other events than those added. */
export class FoldedRows {
  private readonly rows = new Map<string, RowData>();
  private readonly columns: string[];

  constructor(private readonly projection: RowProjection) {
    this.columns = Object.keys(projection.table.columns);
  }

  get size(): number {
    return this.rows.size;
  }

  /** Events come in log order. */
  add(event: RecordedEvent): void {
    const { on, table } = this.projection;
    const handler = on[event.type];
    if (!handler) return;
    const typed = event as RecordedEvent<string, never>;
    const organisation_id = event.organisationId;
    for (const key of handler.keys(typed)) {
      const place = keyText([organisation_id, ...key]);
      const next = handler.fold(this.rows.get(place), typed, key);
      if (next) this.rows.set(place, { ...plainRow(next, this.columns, table.key, key), organisation_id });
      else this.rows.delete(place);
    }
  }

  /** The rows as a JSON array, as `jsonb_populate_recordset` takes them. */
  json(): string {
    return JSON.stringify([...this.rows.values()]);
  }
}
