// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';
import { reject } from '#libs/kernel';
import type { Download } from './route.js';

/** Of work that takes long: how much at a time. */
export interface PlaceLimits {
  account: number;
  organisation: number;
  all: number;
}

const ALL = 'all';
const LONGEST_MS = 120_000;

/** Of files that are written while they are read: a few may at a time, and nobody, and no organisation, all of them. */
export const FILES: PlaceLimits = { account: 1, organisation: 3, all: 5 };

/** Places for work that takes long, so many for each and for all; who takes their own full leaves those of others. */
export class Places {
  private readonly taken = new Map<string, number>();

  constructor(private readonly limits: PlaceLimits) {}

  /** Takes a place and gives how to leave it. Refuses `platform.own-exports` who has theirs, and else `platform.busy`. */
  take({ accountId, organisationId }: { accountId: string; organisationId: string }): () => void {
    const { account, organisation, all } = this.limits;
    const own = `account ${accountId}`;
    const theirs = `organisation ${organisationId}`;
    if (this.of(own) >= account) reject('platform.own-exports');
    if (this.of(theirs) >= organisation || this.of(ALL) >= all) reject('platform.busy', { seconds: 1 });
    const keys = [own, theirs, ALL];
    keys.forEach((key) => this.taken.set(key, this.of(key) + 1));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      keys.forEach((key) => this.leave(key));
    };
  }

  private of(key: string): number {
    return this.taken.get(key) ?? 0;
  }

  private leave(key: string): void {
    const rest = this.of(key) - 1;
    if (rest > 0) this.taken.set(key, rest);
    else this.taken.delete(key);
  }
}

/** A file that takes a place until it has been read, or nobody reads it any more, or it was read too slowly. */
export async function inPlace(
  places: Places,
  who: { accountId: string; organisationId: string },
  begin: () => Promise<Download & { bytes: Readable }>,
): Promise<Download> {
  const leave = places.take(who);
  try {
    const file = await begin();
    const late = setTimeout(() => file.bytes.destroy(new Error('read too slowly')), LONGEST_MS);
    file.bytes.once('close', () => {
      clearTimeout(late);
      leave();
    });
    return file;
  } catch (error) {
    leave();
    throw error;
  }
}
