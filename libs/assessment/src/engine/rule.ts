// SPDX-License-Identifier: EUPL-1.2

/** A dotted path into an event's data (`likelihood.earliest`); arrays give each of their elements. */
export type Path = string;

/** A test on the data of one event. `exists`: present and neither null, '' nor empty. Numbers compare as numbers. */
export type Condition =
  | { path: Path; op: 'eq' | 'ne'; value: string | number | boolean }
  | { path: Path; op: 'in'; value: (string | number)[] }
  | { path: Path; op: 'gte' | 'lte'; value: number }
  | { path: Path; op: 'exists' };

/** Ends what a fact carries: the first later fact of type `on` whose value at `same` equals that of the carrying fact. */
export interface Until {
  on: string;
  same: Path;
  where?: Condition[];
}

/** One fact counts for `months` calendar months (24 unless said) from its day, or until an `until` fact. */
export interface EventRule {
  kind: 'event';
  on: string | string[];
  where?: Condition[];
  months?: number;
  until?: Until[];
}

/** Holds while something is in force: from the day at `from` (else the fact's day) to the day at `to` (exclusive; else open). */
export interface StandingRule {
  kind: 'standing';
  on: string | string[];
  where?: Condition[];
  from?: Path;
  to?: Path;
  until?: Until[];
}

/** At least `atLeast` facts in force on the same day; with `distinct`, at least that many different values there. */
export interface CountRule {
  kind: 'count';
  atLeast: number;
  distinct?: Path;
  of: EventRule | StandingRule;
}

/** Steps of a share: more than nothing, ≥ 1/4, ≥ 1/2, ≥ 3/4, all. Compared as integers, exactly 25 % is the second step. */
export const STEPS = ['some', 'quarter', 'half', 'threeQuarters', 'all'] as const;
export type CoverageStep = (typeof STEPS)[number];

/** What a share is a share of. */
export type Population =
  /** Business units flagged `countsInCoverage` (default: leaves) and active on the day. */
  | { kind: 'units' }
  /** Heads in those units on the day; `amount` of the rule says how many a fact covers, capped at each unit's head count. */
  | { kind: 'staff' }
  /** Things that a rule brings in (a procurement, a decided measure), told apart by the value at `id`. */
  | { kind: 'things'; enter: EventRule | StandingRule; id: Path };

/**
 * The share of a population for which `rule` holds reaches `step`. `member` says where a carrying fact names its units
 * or its thing. Work on a unit counts for its descendants active that day; `BusinessUnitSucceeded` carries it over.
 * An empty population is not met, unless an attestation says that there was none in the period (`none: true`).
 */
export interface CoverageRule {
  kind: 'coverage';
  of: Population;
  step: CoverageStep;
  member: Path;
  amount?: Path;
  rule: EventRule | StandingRule;
}

/** A person vouches, with evidence attached: the attested period, `months` (12 unless said, 24 at most) where it is open. */
export interface AttestedRule {
  kind: 'attested';
  months?: number;
}

/** A yes in an imported round of answers: 24 months from the answer's day. */
export interface ReportedRule {
  kind: 'reported';
}

export type Rule =
  | EventRule
  | StandingRule
  | CountRule
  | CoverageRule
  | AttestedRule
  | ReportedRule
  | { kind: 'all'; rules: Rule[] }
  | { kind: 'any'; rules: Rule[] };
