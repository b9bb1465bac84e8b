// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fact } from '../fact.js';
import type { Condition, CountRule, CoverageRule, EventRule, Rule, StandingRule } from '../rule.js';
import { headsReached, unitsOn } from './oracle-units.js';

/*
 * The evidence rules by their definition, day by day, as plainly as they can be said: loops over facts, no intervals, no
 * index, no sharing, nothing kept. Slow on purpose, and written without the engine's parts.
 */

/** What may be believed: nothing but recorded work; also attestations; also reported answers. */
export type Belief = 'derived' | 'attested' | 'reported';

export interface Situation {
  /** Known facts in the order of time. */
  facts: readonly Fact[];
  modelId: string;
  measureId: string;
  /** The whole rule of the measure. */
  whole: Rule;
  day: DayNumber;
  belief: Belief;
}

const DAY_MS = 86_400_000;

export function holds(rule: Rule, s: Situation): boolean {
  switch (rule.kind) {
    case 'all':
      return rule.rules.every((part) => holds(part, s));
    case 'any':
      return rule.rules.some((part) => holds(part, s));
    case 'event':
    case 'standing':
      return inForce(rule, s).length > 0;
    case 'count':
      return counted(rule, s) >= rule.atLeast;
    case 'coverage':
      return covers(rule, s);
    case 'attested':
      return s.belief !== 'derived' && attested(s, rule.months ?? 12, (none) => !none || !hasCoverage(s.whole));
    case 'reported':
      return s.belief === 'reported' && reported(s);
  }
}

/** The facts that are in force for an event or standing rule on the day. */
export function inForce(rule: EventRule | StandingRule, { facts, day }: Situation): Fact[] {
  const types = [rule.on].flat();
  return facts.filter((fact, i) => {
    if (!types.includes(fact.type) || !fits(fact, rule.where)) return false;
    const [from, to] = rule.kind === 'event' ? [fact.day, later(fact.day, rule.months ?? 24)] : validity(rule, fact);
    if (day < from || day >= to) return false;
    return !(rule.until ?? []).some(({ on, same, where }) =>
      facts.slice(i + 1).some((end) => end.type === on && end.day <= day && fits(end, where) && share(end, fact, same)),
    );
  });
}

function validity(rule: StandingRule, fact: Fact): [DayNumber, DayNumber] {
  const from = rule.from === undefined ? undefined : dayFrom(at(fact.data, rule.from)[0]);
  const to = rule.to === undefined ? undefined : dayFrom(at(fact.data, rule.to)[0]);
  return [from ?? fact.day, to ?? Infinity];
}

const share = (a: Fact, b: Fact, path: string): boolean => keys(a, path).some((value) => keys(b, path).includes(value));

/** How many facts are in force, or how many different values they have. */
export function counted({ of, distinct }: CountRule, s: Situation): number {
  const facts = inForce(of, s);
  return distinct === undefined ? facts.length : new Set(facts.flatMap((fact) => keys(fact, distinct))).size;
}

/** How much is covered of how much. */
export function measured(rule: CoverageRule, s: Situation): { done: number; total: number } {
  const facts = inForce(rule.rule, s);
  const named = (fact: Fact) => keys(fact, rule.member);
  if (rule.of.kind === 'things') {
    const { id, enter } = rule.of;
    const things = new Set(inForce(enter, s).flatMap((fact) => keys(fact, id)));
    const done = [...things].filter((thing) => facts.some((fact) => named(fact).includes(thing)));
    return { done: done.length, total: things.size };
  }
  const units = unitsOn(s.facts, s.day);
  const counting = units.counting();
  const weight = (unit: string) => (rule.of.kind === 'units' ? 1 : units.heads(unit));
  const total = sum(counting.map(weight));
  if (rule.of.kind === 'staff' && rule.amount !== undefined) {
    const path = rule.amount;
    const reached = facts.map((fact) => ({ units: named(fact) as string[], heads: amount(at(fact.data, path)[0]) }));
    return { done: headsReached(units, reached), total };
  }
  const covered = counting.filter((unit) =>
    facts.some((fact) => named(fact).some((name) => units.speaksFor(name as string, unit, fact.day))),
  );
  return { done: sum(covered.map(weight)), total };
}

function covers(rule: CoverageRule, s: Situation): boolean {
  const { done, total } = measured(rule, s);
  if (total === 0) return s.belief !== 'derived' && attested(s, 12, (none) => none);
  const quarters = { some: 0, quarter: 1, half: 2, threeQuarters: 3, all: 4 }[rule.step];
  return done > 0 && 4 * done >= quarters * total;
}

function attested({ facts, modelId, measureId, day }: Situation, months: number, right: (none: boolean) => boolean) {
  return facts.some(({ type, data }) => {
    if (type !== 'MeasureAttested' || data['modelId'] !== modelId || data['measureId'] !== measureId) return false;
    if (!right(data['none'] === true)) return false;
    const from = dayOf(data['from'] as string);
    const end = data['to'] === undefined ? later(from, months) : dayOf(data['to'] as string);
    return day >= from && day < end && day < later(from, 24);
  });
}

function reported({ facts, modelId, measureId, day }: Situation): boolean {
  for (const { type, data } of facts) {
    if (type !== 'AnswersReported' || data['modelId'] !== modelId) continue;
    for (const answer of data['answers'] as { measureId: string; answer: string; day: string }[]) {
      const from = dayOf(answer.day);
      if (answer.measureId === measureId && answer.answer === 'yes' && day >= from && day < later(from, 24))
        return true;
    }
  }
  return false;
}

const hasCoverage = (rule: Rule): boolean =>
  rule.kind === 'coverage' || ((rule.kind === 'all' || rule.kind === 'any') && rule.rules.some(hasCoverage));

const fits = (fact: Fact, where: readonly Condition[] = []): boolean => where.every((c) => satisfies(fact, c));

function satisfies({ data }: Fact, condition: Condition): boolean {
  const values = at(data, condition.path);
  switch (condition.op) {
    case 'eq':
      return values.includes(condition.value);
    case 'ne':
      return !values.includes(condition.value);
    case 'in':
      return values.some((value) => (condition.value as unknown[]).includes(value));
    case 'gte':
      return values.some((value) => typeof value === 'number' && value >= condition.value);
    case 'lte':
      return values.some((value) => typeof value === 'number' && value <= condition.value);
    case 'exists':
      return values.some((value) => value !== '' && JSON.stringify(value) !== '{}');
  }
}

/** All values at a path, arrays taken apart, null and absent left out. */
function at(data: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  const look = (value: unknown, steps: readonly string[]): void => {
    if (Array.isArray(value)) for (const element of value) look(element, steps);
    else if (steps.length === 0) value !== null && value !== undefined && found.push(value);
    else if (typeof value === 'object' && value !== null)
      look((value as Record<string, unknown>)[steps[0]!], steps.slice(1));
  };
  look(data, path.split('.'));
  return found;
}

const keys = (fact: Fact, path: string): unknown[] => at(fact.data, path).filter((value) => typeof value !== 'object');
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);
const dayFrom = (value: unknown): DayNumber | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayOf(value) : undefined;

/** Calendar months later; where that month has no such day, its last one. */
export function later(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS;
}

const dayOf = (text: string): DayNumber => Date.parse(`${text}T00:00:00Z`) / DAY_MS;
