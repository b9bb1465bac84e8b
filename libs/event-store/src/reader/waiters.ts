// SPDX-License-Identifier: EUPL-1.2
import { comparePositions, type Position } from '#libs/kernel';

/** Those who wait until the read models have a position. */
export class Waiters {
  private readonly waiting = new Set<{ position: Position; settle: (reached: boolean) => void }>();

  wait(position: Position, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (reached: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        resolve(reached);
      };
      const waiter = { position, settle };
      const timer = setTimeout(() => settle(false), timeoutMs);
      this.waiting.add(waiter);
    });
  }

  reached(position: Position): void {
    for (const waiter of this.waiting) if (comparePositions(position, waiter.position) >= 0) waiter.settle(true);
  }

  giveUp(): void {
    for (const waiter of this.waiting) waiter.settle(false);
  }
}
