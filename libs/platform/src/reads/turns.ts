// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';

/** A few at a time; the others wait their turn, and not for long: refuses `platform.busy`. */
export class Turns {
  private free: number;
  private readonly waiting = new Set<() => void>();

  constructor(
    atOnce: number,
    private readonly patienceMs: number,
  ) {
    this.free = atOnce;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await this.wait();
    try {
      return await work();
    } finally {
      this.handOn();
    }
  }

  private wait(): Promise<void> {
    return new Promise<boolean>((resolve) => {
      const mine = (): void => {
        clearTimeout(late);
        resolve(true);
      };
      const late = setTimeout(() => {
        this.waiting.delete(mine);
        resolve(false);
      }, this.patienceMs);
      this.waiting.add(mine);
    }).then((isMine) => (isMine ? undefined : reject('platform.busy', { seconds: 1 })));
  }

  /** To whoever has waited longest. */
  private handOn(): void {
    const [next] = this.waiting;
    if (!next) return void (this.free += 1);
    this.waiting.delete(next);
    next();
  }
}
