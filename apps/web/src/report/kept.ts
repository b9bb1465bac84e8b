// SPDX-License-Identifier: EUPL-1.2

/** What the browser keeps under a name. Where nothing can be kept, it lasts as long as the page. */
export class Kept<Value> {
  private value: Value | undefined;

  constructor(
    private readonly key: string,
    private readonly empty: () => Value,
  ) {}

  get(): Value {
    if (this.value !== undefined) return this.value;
    try {
      const kept = localStorage.getItem(this.key);
      if (kept) return JSON.parse(kept) as Value;
    } catch {
      // A browser that keeps nothing works all the same.
    }
    return this.empty();
  }

  set(value: Value): void {
    this.value = value;
    try {
      localStorage.setItem(this.key, JSON.stringify(value));
    } catch {
      // As above.
    }
  }

  clear(): void {
    this.value = this.empty();
    try {
      localStorage.removeItem(this.key);
    } catch {
      // As above.
    }
  }
}
