// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, type Decide, reject } from '#libs/kernel';
import { type MeasureEvent, SecurityMeasureDecided } from './events.js';
import { type MeasureState, standingMeasure, subjectOf } from './measure.js';
import { checkModelMeasure } from './model-measures.js';

export type DecideSecurityMeasure = Pick<
  DataOf<typeof SecurityMeasureDecided>,
  'introduce' | 'reason' | 'decidedBy' | 'modelMeasureId'
>;

/** Deciding again is allowed, since a decision ages; giving up what is in use is not declining but stopping. */
export const decideSecurityMeasure: Decide<MeasureState, DecideSecurityMeasure, MeasureEvent> = (data, state, meta) => {
  const measure = standingMeasure(state);
  const { introduce, reason, decidedBy, modelMeasureId = measure.modelMeasureId } = data;
  checkModelMeasure(modelMeasureId);
  if (!introduce && measure.introducedUnitIds.length > 0) reject('measures.in-use', { title: measure.title });
  const { decision } = measure;
  const same =
    decision?.introduce === introduce && decision.reason === reason && decision.decidedOn === meta.occurredOn;
  if (same && modelMeasureId === measure.modelMeasureId) return [];
  return [SecurityMeasureDecided({ ...subjectOf(measure), modelMeasureId, introduce, reason, decidedBy })];
};
