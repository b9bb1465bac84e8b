// SPDX-License-Identifier: EUPL-1.2
import type { RecordedEvent } from '#libs/kernel';

/** What statements read by: the read models as they are, or as they were. */
export interface Rows {
  /** True when the operation asked for a position that the read models had not reached in time. */
  readonly stale: boolean;
  rows<T>(name: string, text: string, values?: unknown[]): Promise<T[]>;
  one<T>(name: string, text: string, values?: unknown[]): Promise<T | undefined>;
}

/** The same, and events of the log one after another. */
export interface LogRows extends Rows {
  eachEvent(name: string, query: string, take: (event: RecordedEvent) => void): Promise<void>;
}
