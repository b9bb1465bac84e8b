// SPDX-License-Identifier: EUPL-1.2
import { type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureIntroduced } from './events.js';
import { type MeasureState, standingMeasure, subjectOf } from './measure.js';
import { checkModelMeasure } from './model-measures.js';

export interface IntroduceSecurityMeasure {
  /** Where it is in use from now on; absent: in all units of the measure that lack it. */
  unitIds?: string[];
  modelMeasureId?: string;
}

export const introduceSecurityMeasure: Decide<MeasureState, IntroduceSecurityMeasure, MeasureEvent> = (data, state) => {
  const measure = standingMeasure(state);
  const { unitIds = measure.unitIds, modelMeasureId = measure.modelMeasureId } = data;
  checkModelMeasure(modelMeasureId);
  if (!measure.decision?.introduce) reject('measures.not-decided', { title: measure.title });
  const strange = unitIds.find((unitId) => !measure.unitIds.includes(unitId));
  if (strange !== undefined) reject('measures.unit-not-concerned', { unitId: strange, title: measure.title });
  const missing = [...new Set(unitIds)].filter((unitId) => !measure.introducedUnitIds.includes(unitId));
  if (missing.length === 0) return [];
  return [SecurityMeasureIntroduced({ ...subjectOf(measure), unitIds: missing, modelMeasureId })];
};
