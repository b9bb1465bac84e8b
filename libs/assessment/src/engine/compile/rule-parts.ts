// SPDX-License-Identifier: EUPL-1.2
import { POPULATION_FACTS, UNIT_FACTS } from '../fact.js';
import { type CoverageRule, type EventRule, type Rule, type StandingRule, STEPS } from '../rule.js';

const keys = new WeakMap<object, string>();
const numbers = new Map<string, string>();

/** Rules that are written alike have the same key, whatever the order in which their fields stand. It is short, and this process's own. */
export function ruleKey(rule: object): string {
  let key = keys.get(rule);
  if (key === undefined) keys.set(rule, (key = numberOf(written(rule))));
  return key;
}

function numberOf(text: string): string {
  let no = numbers.get(text);
  if (no === undefined) numbers.set(text, (no = String(numbers.size)));
  return no;
}

function written(rule: object): string {
  return JSON.stringify(rule, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What makes two coverage steps steps of the same share. */
export function shareKey({ of, member, amount, rule }: CoverageRule): string {
  return `${ruleKey(of)} ${member} ${amount ?? ''} ${ruleKey(rule)}`;
}

/** A rule and all rules within it. */
export function* partsOf(rule: Rule): Iterable<Rule> {
  yield rule;
  if (rule.kind === 'all' || rule.kind === 'any') for (const part of rule.rules) yield* partsOf(part);
}

/** Whether a rule asks for a share somewhere. */
export function hasCoverage(rule: Rule): boolean {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.rules.some(hasCoverage);
  return rule.kind === 'coverage';
}

/** The `event` and `standing` rules that a rule rests on. */
export function* leavesOf(rule: Rule): Iterable<EventRule | StandingRule> {
  for (const part of partsOf(rule)) {
    if (part.kind === 'event' || part.kind === 'standing') yield part;
    if (part.kind === 'count') yield part.of;
    if (part.kind === 'coverage') {
      yield part.rule;
      if (part.of.kind === 'things') yield part.of.enter;
    }
  }
}

/** Whether the first rule asks for a lower step of a share that the second also asks for. */
export function isLowerStep(lower: Rule, higher: Rule): boolean {
  const share = (rule: Rule) => [...partsOf(rule)].find((part) => part.kind === 'coverage');
  const [below, above] = [share(lower), share(higher)];
  if (!below || !above || STEPS.indexOf(below.step) >= STEPS.indexOf(above.step)) return false;
  return shareKey(below) === shareKey(above);
}

/** The event types that can change whether a rule holds. */
export function factTypesOf(rule: Rule): Set<string> {
  const types = new Set<string>();
  for (const { on, until } of leavesOf(rule)) {
    for (const type of typeof on === 'string' ? [on] : on) types.add(type);
    for (const end of until ?? []) types.add(end.on);
  }
  for (const part of partsOf(rule)) {
    if (part.kind === 'attested') types.add('MeasureAttested');
    if (part.kind === 'reported') types.add('AnswersReported');
    if (part.kind !== 'coverage') continue;
    types.add('MeasureAttested');
    if (part.of.kind === 'units') for (const type of UNIT_FACTS) types.add(type);
    if (part.of.kind === 'staff') for (const type of POPULATION_FACTS) types.add(type);
  }
  return types;
}

/** Whether a rule holds where exactly the leaves of some kinds do. */
export function canHold(rule: Rule, holds: (kind: Rule['kind']) => boolean): boolean {
  if (rule.kind === 'all') return rule.rules.every((part) => canHold(part, holds));
  if (rule.kind === 'any') return rule.rules.some((part) => canHold(part, holds));
  return holds(rule.kind);
}

/** Whether recorded work alone can meet the rule. */
export const canDerive = (rule: Rule): boolean => canHold(rule, (kind) => kind !== 'attested' && kind !== 'reported');

/** Whether an attestation, or one that there was nothing to cover (`none`), speaks to the rule. */
export function acceptsAttestation(rule: Rule, none: boolean): boolean {
  const kinds = new Set([...partsOf(rule)].map(({ kind }) => kind));
  return kinds.has('attested') || (none && kinds.has('coverage'));
}
