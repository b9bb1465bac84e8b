// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel } from '../engine/model.js';
import type { Condition, CountRule, CoverageRule, EventRule, Path, Rule, StandingRule } from '../engine/rule.js';

/** An event type that an evidence rule names, and a path into its data; no path: the type alone. */
export interface RuleReference {
  measureId: string;
  eventType: string;
  path?: Path;
}

type Leaf = EventRule | StandingRule;
type Mention = Omit<RuleReference, 'measureId'>;

/** Every event type and path that the evidence rules of a model name, so that a test can hold them against the events. */
export const ruleReferences = (model: AssessmentModel): RuleReference[] =>
  model.questions.flatMap(({ measures }) =>
    measures.flatMap(({ id, evidence }) => mentions(evidence).map((mention) => ({ measureId: id, ...mention }))),
  );

function mentions(rule: Rule): Mention[] {
  switch (rule.kind) {
    case 'event':
    case 'standing':
      return leaf(rule);
    case 'count':
      return counted(rule);
    case 'coverage':
      return covered(rule);
    case 'all':
    case 'any':
      return rule.rules.flatMap(mentions);
    case 'attested':
    case 'reported':
      return [];
  }
}

const counted = ({ of, distinct }: CountRule): Mention[] => leaf(of, distinct);

const covered = ({ of, rule, member, amount }: CoverageRule): Mention[] => [
  ...leaf(rule, member, amount),
  ...(of.kind === 'things' ? leaf(of.enter, of.id) : []),
];

const types = ({ on }: Leaf): string[] => (typeof on === 'string' ? [on] : on);

function leaf(rule: Leaf, ...more: (Path | undefined)[]): Mention[] {
  const period = rule.kind === 'standing' ? [rule.from, rule.to] : [];
  const ends = rule.until ?? [];
  const paths = [...(rule.where ?? []).map(path), ...period, ...more, ...ends.map(({ same }) => same)];
  const own = types(rule).flatMap((eventType) => named(eventType, paths));
  return [...own, ...ends.flatMap(({ on, same, where = [] }) => named(on, [same, ...where.map(path)]))];
}

const path = (condition: Condition): Path => condition.path;

const named = (eventType: string, paths: (Path | undefined)[]): Mention[] => [
  { eventType },
  ...paths.filter((at) => at !== undefined).map((at) => ({ eventType, path: at })),
];
