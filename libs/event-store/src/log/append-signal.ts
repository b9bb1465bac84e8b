// SPDX-License-Identifier: EUPL-1.2

/** Tells the subscribers in the same process that something was appended, so that they need not wait for their next poll. */
export class AppendSignal {
  private readonly listeners = new Set<() => void>();

  notify(): void {
    for (const listener of this.listeners) listener();
  }

  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
