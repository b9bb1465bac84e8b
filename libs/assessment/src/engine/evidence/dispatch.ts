// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from '../fact.js';
import type { InForce } from './in-force.js';
import { type Key, keysAt } from './path.js';

interface Keyed {
  keys: (data: Fact['data']) => Key[];
  sources: Map<Key, InForce[]>;
}

/**
 * The sources that a fact of one type may concern. Rules that ask for a certain value (the 28 measures of question 6 ask
 * for one `modelMeasureId` each) are found by that value instead of being tried one by one.
 */
export class Dispatch {
  private readonly always: InForce[] = [];
  private readonly keyed = new Map<string, Keyed>();

  add(source: InForce): void {
    const asked = source.rule.where?.find((condition) => condition.op === 'eq');
    if (!asked || asked.op !== 'eq') {
      this.always.push(source);
      return;
    }
    let keyed = this.keyed.get(asked.path);
    if (!keyed) this.keyed.set(asked.path, (keyed = { keys: keysAt(asked.path), sources: new Map() }));
    const sources = keyed.sources.get(asked.value);
    if (sources) sources.push(source);
    else keyed.sources.set(asked.value, [source]);
  }

  each(fact: Fact, visit: (source: InForce) => void): void {
    for (const source of this.always) visit(source);
    for (const { keys, sources } of this.keyed.values()) {
      for (const key of keys(fact.data)) sources.get(key)?.forEach(visit);
    }
  }
}
