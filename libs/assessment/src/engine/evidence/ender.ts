// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';
import type { Until } from '../rule.js';
import { countUpTo, insertByTime } from './facts.js';
import { compileWhere, type Key, keysAt } from './path.js';

export interface EnderUser {
  /** The facts that end what carries this key have changed. */
  ended(ender: Ender, key: Key): void;
}

/** The facts of one `until`, by the value that they share with what they end. */
export class Ender {
  readonly users: EnderUser[] = [];
  readonly keys: (data: Fact['data']) => Key[];
  private readonly matches: (data: Fact['data']) => boolean;
  private readonly byKey = new Map<Key, Fact[]>();

  constructor(until: Until) {
    this.keys = keysAt(until.same);
    this.matches = compileWhere(until.where);
  }

  add(fact: Fact): void {
    if (!this.matches(fact.data)) return;
    for (const key of this.keys(fact.data)) {
      const list = this.byKey.get(key) ?? [];
      if (list.length === 0) this.byKey.set(key, list);
      insertByTime(list, fact);
      for (const user of this.users) user.ended(this, key);
    }
  }

  remove(fact: Fact): void {
    if (!this.matches(fact.data)) return;
    for (const key of this.keys(fact.data)) {
      const list = this.byKey.get(key) ?? [];
      list.splice(list.indexOf(fact), 1);
      for (const user of this.users) user.ended(this, key);
    }
  }

  /** The day of the first fact after this one that shares a key with it. */
  firstAfter(fact: Fact, keys: readonly Key[]): DayNumber {
    let first = Infinity;
    for (const key of keys) {
      const facts = this.byKey.get(key);
      const later = facts?.[countUpTo(facts, fact)];
      if (later && later.day < first) first = later.day;
    }
    return first;
  }
}
