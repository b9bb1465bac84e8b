// SPDX-License-Identifier: EUPL-1.2
import type { DayNumber } from '#libs/kernel';

/** A recorded event as the engine sees it. Facts are handed over in any order; `order` and `knownOrder` settle ties. */
export interface Fact {
  /** The event's id. */
  id: string;
  type: string;
  /** The day in Stockholm on which it was true. */
  day: DayNumber;
  /** UTC milliseconds of `occurredAt`: facts sort by (occurredAt, order). */
  occurredAt: number;
  /** Dense number in the organisation's log. */
  order: number;
  /** Running maximum of the organisation's recorded times up to this fact, UTC milliseconds. */
  knownAt: number;
  /** `knownAt` of the fact that withdrew this one: from then on it is void. */
  withdrawnAt?: number;
  data: Readonly<Record<string, unknown>>;
}

/**
 * Fact types the engine itself knows, all others are only named by rules:
 * `MeasureAttested` {modelId, measureId, from: day, to?: day, none?: true}
 * `AnswersReported` {modelId, answers: {measureId, answer: 'yes'|'no', day}[]}
 * `BusinessUnitAdded` {unitId, parentId: uuid|null, countsInCoverage: boolean|null}  (null = default: counts when a leaf)
 * `BusinessUnitMoved` {unitId, parentId}, `BusinessUnitClosed` {unitId}, `BusinessUnitCoverageSet` {unitId, countsInCoverage}
 * `BusinessUnitSucceeded` {from, to}, `HeadCountRecorded` {unitId, headCount}
 */
export const UNIT_FACTS = [
  'BusinessUnitAdded',
  'BusinessUnitMoved',
  'BusinessUnitClosed',
  'BusinessUnitCoverageSet',
  'BusinessUnitSucceeded',
] as const;

/** What shares of business units and of staff are shares of. */
export const POPULATION_FACTS = [...UNIT_FACTS, 'HeadCountRecorded'] as const;
