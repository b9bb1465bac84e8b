// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type DayNumber } from '#libs/kernel';
import { readDay } from '../days/calendar.js';
import type { Fact } from '../fact.js';
import type { EventRule, StandingRule } from '../rule.js';
import type { Ender, EnderUser } from './ender.js';
import type { Facts } from './facts.js';
import { compileWhere, firstAt, type Key } from './path.js';

/** Evidence counts for 24 calendar months unless its rule says otherwise. */
export const MONTHS = 24;

export interface Sink {
  /** A fact came into force for [from, to), sign 1, or is no longer in force there, sign −1. */
  change(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void;
}

interface Carrier {
  fact: Fact;
  from: DayNumber;
  to: DayNumber;
}

/** The facts that satisfy an `event` or `standing` rule, each with the days on which it is in force. */
export class InForce implements EnderUser {
  readonly types: readonly string[];
  readonly sinks: Sink[] = [];
  private readonly matches: (data: Fact['data']) => boolean;
  private readonly period: (fact: Fact) => readonly [DayNumber, DayNumber];
  /** Per ender: what it may end, by key. Kept only where something can end. */
  private readonly byKey: Map<Key, Set<Carrier>>[];

  constructor(
    readonly rule: EventRule | StandingRule,
    private readonly enders: readonly Ender[],
  ) {
    this.types = typeof rule.on === 'string' ? [rule.on] : rule.on;
    this.matches = compileWhere(rule.where);
    this.period = rule.kind === 'event' ? eventPeriod(rule) : standingPeriod(rule);
    this.byKey = enders.map(() => new Map());
    for (const ender of enders) ender.users.push(this);
  }

  add(fact: Fact): void {
    if (!this.matches(fact.data)) return;
    const [from, to] = this.within(fact);
    if (this.enders.length > 0) this.remember(fact, from, to);
    this.emit(fact, from, to, 1);
  }

  remove(fact: Fact): void {
    if (!this.matches(fact.data)) return;
    const [from, to] = this.within(fact);
    if (this.enders.length > 0) this.forget(fact);
    this.emit(fact, from, to, -1);
  }

  ended(ender: Ender, key: Key): void {
    for (const carrier of this.byKey[this.enders.indexOf(ender)]!.get(key) ?? []) {
      const [, to] = this.within(carrier.fact);
      if (to === carrier.to) continue;
      this.emit(carrier.fact, carrier.from, carrier.to, -1);
      carrier.to = to;
      this.emit(carrier.fact, carrier.from, to, 1);
    }
  }

  /** Every fact that is in force at some time, with its days. */
  *all(facts: Facts): Iterable<{ fact: Fact; from: DayNumber; to: DayNumber }> {
    for (const type of new Set(this.types)) {
      for (const fact of facts.of(type)) {
        if (!this.matches(fact.data)) continue;
        const [from, to] = this.within(fact);
        if (from < to) yield { fact, from, to };
      }
    }
  }

  private within(fact: Fact): readonly [DayNumber, DayNumber] {
    const [from, to] = this.period(fact);
    let end = to;
    for (const ender of this.enders) end = Math.min(end, ender.firstAfter(fact, ender.keys(fact.data)));
    return [from, end];
  }

  private emit(fact: Fact, from: DayNumber, to: DayNumber, sign: 1 | -1): void {
    if (from < to) for (const sink of this.sinks) sink.change(fact, from, to, sign);
  }

  private remember(fact: Fact, from: DayNumber, to: DayNumber): void {
    const carrier: Carrier = { fact, from, to };
    this.byKey.forEach((carriers, i) => {
      for (const key of this.enders[i]!.keys(fact.data)) {
        const known = carriers.get(key);
        if (known) known.add(carrier);
        else carriers.set(key, new Set([carrier]));
      }
    });
  }

  private forget(fact: Fact): void {
    this.byKey.forEach((carriers, i) => {
      for (const key of this.enders[i]!.keys(fact.data)) {
        const known = carriers.get(key);
        for (const carrier of known ?? []) if (carrier.fact === fact) known?.delete(carrier);
      }
    });
  }
}

function eventPeriod({ months = MONTHS }: EventRule) {
  return ({ day }: Fact) => [day, addMonths(day, months)] as const;
}

function standingPeriod({ from, to }: StandingRule) {
  const start = from === undefined ? () => undefined : firstAt(from);
  const end = to === undefined ? () => undefined : firstAt(to);
  return ({ day, data }: Fact) => [readDay(start(data)) ?? day, readDay(end(data)) ?? Infinity] as const;
}
