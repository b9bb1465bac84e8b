// SPDX-License-Identifier: EUPL-1.2

/** Whom a watcher watches for, and what ends the watching. */
export interface Watcher {
  organisationId: string;
  ended: AbortSignal;
}

/** Tells, after each commit of the read models, whose have moved. Several moves before the next look count as one. */
export class Changes {
  private readonly watching = new Map<string, Set<() => void>>();

  /** Whether anybody wants to know. */
  get watched(): boolean {
    return this.watching.size > 0;
  }

  /** The read models of these organisations (or of any) have moved. */
  moved(organisationIds: readonly string[] | 'any'): void {
    const ids = organisationIds === 'any' ? [...this.watching.keys()] : organisationIds;
    for (const id of ids) this.watching.get(id)?.forEach((wake) => wake());
  }

  /** Yields after each move of the watcher's organisation; ends when the watcher does. */
  async *changed({ organisationId, ended }: Watcher): AsyncIterable<void> {
    let moved = false;
    let wake: () => void = () => undefined;
    const listener = (): void => {
      moved = true;
      wake();
    };
    this.add(organisationId, listener);
    const stop = (): void => wake();
    ended.addEventListener('abort', stop);
    try {
      while (!ended.aborted) {
        if (!moved) await new Promise<void>((resolve) => (wake = resolve));
        if (ended.aborted) return;
        moved = false;
        yield;
      }
    } finally {
      ended.removeEventListener('abort', stop);
      this.remove(organisationId, listener);
    }
  }

  private add(organisationId: string, listener: () => void): void {
    const listeners = this.watching.get(organisationId) ?? new Set();
    this.watching.set(organisationId, listeners.add(listener));
  }

  private remove(organisationId: string, listener: () => void): void {
    const listeners = this.watching.get(organisationId);
    listeners?.delete(listener);
    if (listeners?.size === 0) this.watching.delete(organisationId);
  }
}
