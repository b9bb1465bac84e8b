// SPDX-License-Identifier: EUPL-1.2

/** Longer than any command takes while the database answers. */
const PATIENCE_MS = 2_000;

/**
 * Work under one key is done one after the other, in the order it came. A courtesy that spares lost races, and no lock:
 * who has waited too long goes ahead, and the log decides who was first.
 */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key);
    const { promise, resolve } = deferred();
    this.last.set(key, promise);
    try {
      if (before) await this.atMost(before);
      return await work();
    } finally {
      resolve();
      if (this.last.get(key) === promise) this.last.delete(key);
    }
  }

  private async atMost(before: Promise<void>): Promise<void> {
    const { promise, resolve } = deferred();
    const timer = setTimeout(resolve, this.patienceMs);
    await Promise.race([before, promise]);
    clearTimeout(timer);
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
