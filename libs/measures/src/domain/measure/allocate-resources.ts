// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureResourced } from './events.js';
import { type MeasureState, type Resources, standingMeasure, subjectOf } from './measure.js';

export type AllocateMeasureResources = Resources;

const KINDS = ['hours', 'budget', 'responsibleId', 'dueOn'] as const;

/** Says all that is allocated; it takes the place of what was allocated before. */
export const allocateMeasureResources: Decide<MeasureState, AllocateMeasureResources, MeasureEvent> = (
  data,
  state,
  meta,
) => {
  const measure = standingMeasure(state);
  if (!measure.decision?.introduce) reject('measures.not-decided', { title: measure.title });
  if (KINDS.every((kind) => data[kind] === undefined)) reject('measures.nothing-allocated');
  if (KINDS.every((kind) => data[kind] === measure.resources?.[kind])) return [];
  if (data.dueOn && data.dueOn < meta.occurredOn) reject('measures.due-day-passed', { dueOn: data.dueOn });
  const { hours, budget, responsibleId, dueOn } = data;
  return [SecurityMeasureResourced({ ...subjectOf(measure), hours, budget, responsibleId, dueOn })];
};
