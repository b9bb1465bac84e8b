// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';

const AT_MOST = 10_000;

/** How long it counts that a version was there. Ample for a command, which reads its stream and appends to it at once. */
export const SEEN_MS = 5_000;

interface Seen {
  version: number;
  at: number;
}

/**
 * Which versions of streams this process has just read from the log or written to it. A version that was there is there
 * still, since nothing in the log is changed: the append after it need not ask again, and UNIQUE decides who is first.
 * Forgotten after a while, and whenever a connection is opened, as the database behind it may be another one.
 */
export class SeenVersions {
  private readonly streams = new Map<string, Seen>();

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly atMost = AT_MOST,
  ) {}

  /** The stream's versions up to this one are in the log; 0: there is none, whatever was seen before. */
  add(organisationId: string, streamId: string, version: number): void {
    const key = keyOf(organisationId, streamId);
    const known = this.streams.get(key);
    this.streams.delete(key);
    if (version === 0) return;
    // A read that began earlier may see less than has been written since. What it does not see, it gives no longer life.
    const isNewest = !known || version >= known.version || this.isOver(known);
    this.streams.set(key, isNewest ? { version, at: this.now() } : known);
    if (this.streams.size > this.atMost) this.streams.delete(this.streams.keys().next().value!);
  }

  has(organisationId: string, streamId: string, version: number): boolean {
    const seen = this.streams.get(keyOf(organisationId, streamId));
    return seen !== undefined && seen.version >= version && !this.isOver(seen);
  }

  clear(): void {
    this.streams.clear();
  }

  private isOver({ at }: Seen): boolean {
    return this.now() - at >= SEEN_MS;
  }
}

const ofPools = new WeakMap<Pool, SeenVersions>();

/** What was seen through a pool: all its users share it, and it is forgotten with every connection that is opened. */
export function seenThrough(pool: Pool): SeenVersions {
  const known = ofPools.get(pool);
  if (known) return known;
  const seen = new SeenVersions();
  ofPools.set(pool, seen);
  pool.on('connect', () => seen.clear());
  return seen;
}

const keyOf = (organisationId: string, streamId: string): string => `${organisationId}/${streamId}`;
