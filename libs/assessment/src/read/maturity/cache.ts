// SPDX-License-Identifier: EUPL-1.2
import type { Head } from './facts.js';
import type { Engines } from './engines.js';

/** Facts that may be kept in memory over all organisations; the one at work is kept whatever its size. */
const MAX_FACTS = 150_000;

/**
 * Engines of the organisations used last, in the memory of one run of the projection. An entry is taken out while it is
 * worked on and only fits the head that the tables show: work that was rolled back leaves nothing to be found.
 */
export class EngineCache {
  private readonly entries = new Map<string, Engines>();

  static in(memory: Map<string, unknown>): EngineCache {
    const known = memory.get('engines');
    if (known instanceof EngineCache) return known;
    const cache = new EngineCache();
    memory.set('engines', cache);
    return cache;
  }

  take(organisationId: string, head: Head): Engines | undefined {
    const found = this.entries.get(organisationId);
    this.entries.delete(organisationId);
    return found && found.head.orderNo === head.orderNo && found.head.eventId === head.eventId ? found : undefined;
  }

  put(organisationId: string, engines: Engines): void {
    this.entries.set(organisationId, engines);
    let facts = 0;
    for (const entry of this.entries.values()) facts += entry.facts;
    for (const [key, entry] of this.entries) {
      if (facts <= MAX_FACTS || key === organisationId) return;
      this.entries.delete(key);
      facts -= entry.facts;
    }
  }
}
