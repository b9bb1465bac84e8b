// SPDX-License-Identifier: EUPL-1.2

export interface Touchable {
  touch(): void;
}

/** A value that is worked out when asked for and kept until something it rests on is touched. */
export abstract class Lazy<T> implements Touchable {
  private value: T | undefined;
  private fresh = false;
  private readonly users: Touchable[] = [];

  /** Says who is to be touched when this is. A user that has read the value once hears of every change. */
  usedBy(user: Touchable): void {
    this.users.push(user);
  }

  touch(): void {
    if (!this.fresh) return;
    this.fresh = false;
    for (const user of this.users) user.touch();
  }

  get(): T {
    if (!this.fresh) {
      this.value = this.compute(this.value);
      this.fresh = true;
    }
    return this.value as T;
  }

  /** The value if it is up to date. */
  protected get current(): T | undefined {
    return this.fresh ? this.value : undefined;
  }

  protected abstract compute(previous: T | undefined): T;
}
