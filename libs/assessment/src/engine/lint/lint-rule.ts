// SPDX-License-Identifier: EUPL-1.2
import { canHold } from '../compile/rule-parts.js';
import type { ModelMeasure } from '../model.js';
import type { Condition, CoverageRule, EventRule, Path, Rule, StandingRule } from '../rule.js';
import type { Report } from './finding.js';

const MOST_MONTHS = 24;
const MOST_DEPTH = 8;
const PATH = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const EVENT_TYPE = /^[A-Z][A-Za-z]*$/;

/** An evidence rule can be evaluated, and a yes in an imported round is enough for it. */
export function lintRule({ evidence }: ModelMeasure, path: string, report: Report): void {
  new RuleLint(report).rule(evidence, `${path}/evidence`, 1);
  if (!canHold(evidence, (kind) => kind === 'reported'))
    report(`${path}/evidence`, 'measure-not-reportable', 'A reported yes must be enough: any of it and other rules.');
}

class RuleLint {
  constructor(private readonly report: Report) {}

  rule(rule: Rule, path: string, depth: number): void {
    if (depth > MOST_DEPTH) return this.report(path, 'rule-too-deep', `Rules nest at most ${MOST_DEPTH} deep.`);
    switch (rule.kind) {
      case 'event':
      case 'standing':
        return this.leaf(rule, path);
      case 'count':
        this.wholeNumber(rule.atLeast, `${path}/atLeast`);
        if (rule.distinct !== undefined) this.path(rule.distinct, `${path}/distinct`);
        return this.leaf(rule.of, `${path}/of`);
      case 'coverage':
        return this.coverage(rule, path);
      case 'attested':
        return this.months(rule.months, `${path}/months`);
      case 'reported':
        return;
      case 'all':
      case 'any':
        if (rule.rules.length === 0) this.report(path, 'rule-empty', `"${rule.kind}" of nothing.`);
        return rule.rules.forEach((part, i) => this.rule(part, `${path}/rules/${i}`, depth + 1));
    }
  }

  private coverage({ of, member, amount, rule }: CoverageRule, path: string): void {
    this.path(member, `${path}/member`);
    this.leaf(rule, `${path}/rule`);
    if (amount !== undefined) {
      this.path(amount, `${path}/amount`);
      if (of.kind !== 'staff') this.report(`${path}/amount`, 'rule-amount', 'Amounts are of staff.');
    }
    if (of.kind !== 'things') return;
    this.path(of.id, `${path}/of/id`);
    this.leaf(of.enter, `${path}/of/enter`);
  }

  private leaf(rule: EventRule | StandingRule, path: string): void {
    const types = typeof rule.on === 'string' ? [rule.on] : rule.on;
    if (types.length === 0) this.report(`${path}/on`, 'rule-empty', 'Names no event type.');
    for (const type of types) this.eventType(type, `${path}/on`);
    this.where(rule.where, `${path}/where`);
    if (rule.kind === 'event') this.months(rule.months, `${path}/months`);
    else for (const end of ['from', 'to'] as const) if (rule[end] !== undefined) this.path(rule[end], `${path}/${end}`);
    rule.until?.forEach(({ on, same, where }, i) => {
      this.eventType(on, `${path}/until/${i}/on`);
      this.path(same, `${path}/until/${i}/same`);
      this.where(where, `${path}/until/${i}/where`);
    });
  }

  private where(conditions: readonly Condition[] = [], path: string): void {
    conditions.forEach((condition, i) => {
      this.path(condition.path, `${path}/${i}/path`);
      if (condition.op === 'in' && condition.value.length === 0)
        this.report(`${path}/${i}/value`, 'rule-value', 'Nothing is in an empty list.');
      if ((condition.op === 'gte' || condition.op === 'lte') && !Number.isFinite(condition.value))
        this.report(`${path}/${i}/value`, 'rule-value', 'Only numbers are compared by size.');
    });
  }

  private path(path: Path, at: string): void {
    if (!PATH.test(path)) this.report(at, 'rule-path', `"${path}" is not a dotted path.`);
  }

  private eventType(type: string, at: string): void {
    if (!EVENT_TYPE.test(type)) this.report(at, 'rule-event-type', `"${type}" is not the name of an event type.`);
  }

  private months(months: number | undefined, at: string): void {
    if (months !== undefined && !(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS))
      this.report(at, 'rule-months', `Evidence counts for 1 to ${MOST_MONTHS} whole months.`);
  }

  private wholeNumber(value: number, at: string): void {
    if (!Number.isInteger(value) || value < 1) this.report(at, 'rule-count', 'A count is a whole number from 1.');
  }
}
