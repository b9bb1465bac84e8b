// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';

/** Of work that takes long: how much at a time. */
export interface PlaceLimits {
  account: number;
  organisation: number;
  all: number;
}

const ALL = 'all';

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
