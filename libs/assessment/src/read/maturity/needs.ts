// SPDX-License-Identifier: EUPL-1.2
import { POPULATION_FACTS } from '../../engine/fact.js';
import type { AssessmentModel } from '../../engine/model.js';
import type { Condition, EventRule, Path, Rule, StandingRule } from '../../engine/rule.js';

/**
 * Per event type the fields that a rule may look at: what the read model keeps of an event, and nothing more. A field
 * that rules only ask to be there is kept as a `true`, so that no words of anybody are copied.
 */
export type Needs = ReadonlyMap<string, ReadonlyMap<string, 'value' | 'presence'>>;

const UNIT_FIELDS = ['unitId', 'parentId', 'countsInCoverage', 'from', 'to', 'headCount'];

/** What all rules of these models may look at, with what the engine itself knows. */
export function needsOf(models: readonly AssessmentModel[]): Needs {
  const needs = new Map<string, Map<string, 'value' | 'presence'>>();
  const need: Need = (type, ...paths) => {
    const fields = needs.get(type) ?? new Map<string, 'value' | 'presence'>();
    needs.set(type, fields);
    for (const path of paths) {
      if (path === undefined) continue;
      const [field = '', ...deeper] = (typeof path === 'string' ? path : path.exists).split('.');
      const presence = typeof path !== 'string' && deeper.length === 0 && fields.get(field) !== 'value';
      fields.set(field, presence ? 'presence' : 'value');
    }
  };
  need('MeasureAttested', 'modelId', 'measureId', 'from', 'to', 'none');
  need('AnswersReported', 'modelId', 'answers');
  for (const type of POPULATION_FACTS) need(type, ...UNIT_FIELDS);
  for (const model of models)
    for (const question of model.questions) for (const measure of question.measures) ofRule(measure.evidence, need);
  return needs;
}

type Looked = Path | { exists: Path } | undefined;
type Need = (type: string, ...paths: Looked[]) => void;

function ofRule(rule: Rule, need: Need): void {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.rules.forEach((inner) => ofRule(inner, need));
    case 'event':
    case 'standing':
      return ofLeaf(rule, need);
    case 'count':
      return ofLeaf(rule.of, need, rule.distinct);
    case 'coverage':
      ofLeaf(rule.rule, need, rule.member, rule.amount);
      if (rule.of.kind === 'things') ofLeaf(rule.of.enter, need, rule.of.id);
      return;
    case 'attested':
    case 'reported':
      return;
  }
}

function ofLeaf(rule: EventRule | StandingRule, need: Need, ...paths: Looked[]): void {
  const pathsOf = (conditions?: Condition[]): Looked[] =>
    (conditions ?? []).map(({ path, op }) => (op === 'exists' ? { exists: path } : path));
  const validity = rule.kind === 'standing' ? [rule.from, rule.to] : [];
  const until = rule.until ?? [];
  const same = until.map((end) => end.same);
  for (const type of [rule.on].flat()) need(type, ...pathsOf(rule.where), ...validity, ...same, ...paths);
  for (const end of until) need(end.on, end.same, ...pathsOf(end.where));
}
