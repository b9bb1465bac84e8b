// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { Fraction } from './fraction.js';

/**
 * derived: the rule holds by recorded work alone. attested: it takes a person's word. reported: it takes a yes of an
 * imported round. The strongest that suffices on the day.
 */
export type EvidenceKind = 'derived' | 'attested' | 'reported';

/** Half-open: `from` is in, `to` is not. `-Infinity` before the first evidence, `Infinity` while nothing ends it. */
export interface Interval {
  from: DayNumber;
  to: DayNumber;
}

export interface Piece extends Interval {
  kind: EvidenceKind;
}

/** When a measure holds. Pieces are sorted and disjoint; neighbours of the same kind are one piece. */
export interface MeasureTimeline {
  id: string;
  pieces: readonly Piece[];
}

export interface EvidenceCounts {
  derived: number;
  attested: number;
  reported: number;
  /** The three together. */
  met: number;
  /** Measures there are. */
  of: number;
}

/** How many of the rules that decided a figure are official, reported or assumed. */
export interface GradeCounts {
  official: number;
  reported: number;
  assumed: number;
}

/** A work area on a day. */
export interface AreaState {
  level: number;
  levelDerivedOnly: number;
  points: Fraction;
  pointsDerivedOnly: Fraction;
  counts: EvidenceCounts;
}

/** A stretch of days on which no measure changes. The steps of an evaluation cover all time, in order. */
export interface Step extends Interval {
  level: number;
  levelDerivedOnly: number;
  points: Fraction;
  pointsDerivedOnly: Fraction;
  /** By area code, in the model's order. */
  areas: Readonly<Record<string, AreaState>>;
  counts: EvidenceCounts;
  /** The evidence rules of the measures met in this step, every area level rule and the overall rule. */
  deciding: GradeCounts;
  /** Measures that began to hold on the first day of the step, in the model's order. */
  gained: readonly string[];
  /** Measures that ceased to hold on the first day of the step. */
  lost: readonly string[];
}

/** What facts and a model give. Immutable; `steps` and `measures` are worked out when first asked for. */
export interface Evaluation {
  readonly measures: ReadonlyMap<string, MeasureTimeline>;
  readonly steps: readonly Step[];
  /** The step that holds at the end of a day, without working out the others. */
  at(day: DayNumber): Step;
}

/** Overall level n, or level n in one area. */
export interface Target {
  level: number;
  area?: string;
}

/** What stands between an area and the target level. Only areas that are below it. */
export interface Gap {
  area: string;
  level: number;
  target: number;
  /** Questions that need a measure, or whose measures help to the missing points. */
  questions: QuestionGap[];
  /** Shares that are not reached, by level rule. */
  shares: ShareGap[];
  /** Measures that would close the gap with little effort, in the model's order. */
  close: Closing[];
  effortHours: number;
  /** Measures met now in the questions that count, whose evidence ends, soonest first. */
  expiring: Expiring[];
}

export interface QuestionGap {
  no: number;
  /** `noMeasure`: no measure at all, which alone holds the level down. `points`: the share is what is missing. */
  why: 'noMeasure' | 'points';
  met: number;
  of: number;
  /** Measures not met, in the model's order. */
  unmet: Closing[];
}

export interface ShareGap {
  level: number;
  have: Fraction;
  need: Fraction;
  missing: Fraction;
}

export interface Closing {
  measureId: string;
  question: number;
  points: Fraction;
  effortHours: number;
}

export interface Expiring {
  measureId: string;
  /** The first day on which it no longer holds. */
  on: DayNumber;
  kind: EvidenceKind;
}
