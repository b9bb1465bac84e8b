// SPDX-License-Identifier: EUPL-1.2

/** A dotted path into an event's data (`likelihood.earliest`); arrays give each of their elements. */
export type Path = string;

/**
 * A test on the data of one event. It passes when some value at the path does; null counts as absent. `ne` passes when no
 * value equals, so also when there is none. `exists`: a value that is neither '' nor an empty object or list (false and 0
 * are there). `gte` and `lte` look at numbers only, and `eq` tells 2 from '2'.
 */
export type Condition =
  | { path: Path; op: 'eq' | 'ne'; value: string | number | boolean }
  | { path: Path; op: 'in'; value: (string | number)[] }
  | { path: Path; op: 'gte' | 'lte'; value: number }
  | { path: Path; op: 'exists' };

/**
 * Ends what a fact carries: the first later fact of type `on` that has a value at `same` in common with the carrying fact.
 * Later means by (occurredAt, order). On the day of the end it no longer counts. Without a value there, nothing ends it.
 */
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

/**
 * Holds while something is in force: from the day at `from` (else the fact's day) to the day at `to` (exclusive; else
 * open). Days are written `YYYY-MM-DD`; anything else there counts as absent.
 */
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
  /** Business units flagged `countsInCoverage` (default: without an active unit below) and active on the day. */
  | { kind: 'units' }
  /**
   * Heads in those units on the day. Without `amount` a fact covers its units whole. With it, a fact covers so many: added
   * up per unit and capped at the heads there and below. A fact that names several units fills them in the order named.
   */
  | { kind: 'staff' }
  /** Things that a rule brings in (a procurement, a decided measure), told apart by the value at `id`. */
  | { kind: 'things'; enter: EventRule | StandingRule; id: Path };

/**
 * The share of a population for which `rule` holds reaches `step`. `member` says where a carrying fact names its units
 * or its thing. Work on a unit counts for its descendants active that day. `BusinessUnitSucceeded` carries it over from
 * its day on: all work on the earlier unit, and work on units above that one from before that day. It closes nothing.
 * An empty population is not met, unless an attestation says that there was none in the period (`none: true`). The
 * population stands as at the end of the day.
 */
export interface CoverageRule {
  kind: 'coverage';
  of: Population;
  step: CoverageStep;
  member: Path;
  amount?: Path;
  rule: EventRule | StandingRule;
}

/**
 * A person vouches, with evidence attached: the period said, at most 24 months; `months` (12 unless said, 24 at most)
 * where its end is open. `none: true` speaks to the coverage rules of the measure and to nothing else; to this where
 * the measure has none.
 */
export interface AttestedRule {
  kind: 'attested';
  months?: number;
}

/** A yes in an imported round of answers: 24 months from the answer's day. A no takes nothing away, in any round. */
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
