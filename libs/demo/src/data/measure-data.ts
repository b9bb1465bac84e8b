// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';
import type { PersonKey } from './people.js';
import type { Meeting } from './risk-data.js';
import type { UnitKey } from './units.js';

/** How far a measure has come; what it takes to get there follows, in time. */
export type MeasureState =
  | 'proposed'
  | 'declined'
  | 'decided'
  /** Resourced, and the day it was due has passed. */
  | 'late'
  /** In use in some of its units. */
  | 'part'
  | 'introduced'
  | 'evaluated'
  /** Evaluated, and found not to suffice. */
  | 'insufficient'
  | 'stopped';

export interface LearntFrom {
  lessonId: string;
  incidentId: string;
  by: PersonKey;
  day: DayNumber;
}

export interface MeasureData {
  title: string;
  units: readonly UnitKey[];
  responsible: PersonKey;
  state: MeasureState;
  /** Days before the load, or a meeting of the first half-year; for `proposed` the day of the proposal. */
  decided: number | Meeting;
  /** The risk it comes from. */
  risk?: string;
  /** The lesson of an incident that it comes from. */
  lesson?: LearntFrom;
  /** The measure of question 6 that it is. */
  box?: string;
  why?: string;
  hours?: number;
  budget?: number;
  /** What was said when it was evaluated or stopped. */
  note?: string;
  /** Recorded so many days afterwards, with the reason. */
  recordedLate?: { days: number; reason: string };
}
