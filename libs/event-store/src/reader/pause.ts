// SPDX-License-Identifier: EUPL-1.2

/** A pause that can be cut short. A wake-up that comes while nobody sleeps ends the next pause at once. */
export class Pause {
  private woken = false;
  private end?: () => void;

  wake(): void {
    this.woken = true;
    this.end?.();
  }

  async sleep(ms: number): Promise<void> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.end = undefined;
    this.woken = false;
  }
}

const BUSY_MS = 5;
const IDLE_MS = 250;
const BUSY_FOR_MS = 1_000;

/** How long to wait for the next look at the log: 5 ms while something goes on, and ever longer, to 250 ms, when not. */
export class Rhythm {
  private last = 0;
  private pause = BUSY_MS;

  /** Something was seen, or is said to come. */
  busy(): void {
    this.last = performance.now();
    this.pause = BUSY_MS;
  }

  next(): number {
    if (performance.now() - this.last > BUSY_FOR_MS) this.pause = Math.min(this.pause * 1.4, IDLE_MS);
    return this.pause;
  }
}

const FIRST_TRY_MS = 50;
const LAST_TRY_MS = 5_000;

/** Ever longer pauses after failures, with some chance in them. */
export class BackOff {
  private ms = FIRST_TRY_MS;

  reset(): void {
    this.ms = FIRST_TRY_MS;
  }

  next(): number {
    const now = this.ms * (0.75 + Math.random() / 2);
    this.ms = Math.min(this.ms * 2, LAST_TRY_MS);
    return now;
  }
}
